"""Links are suggested, decided on and taken back over the API, on sight of each."""

from http import HTTPStatus
from typing import Any

import orjson
import pytest
from django.test import Client

from claims.models import Confirmation, Event
from claims.vocabulary import LINKERS, KeyScope, Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
LINKS = "/api/v1/confirmations"


@pytest.fixture
def analyst(keyed: Keyed) -> Client:
    """The key of an analyst."""
    return keyed(make_person(Role.ANALYST))


def suggest(client: Client, **given: object) -> Any:
    sent = {"relation": "confirms", "scope": "full", "reason": "both saw it"} | given
    return client.post(LINKS, sent, "application/json")


def decide(client: Client, key: int, how: str, tag: str = "*", **sent: str) -> Any:
    headers = {"If-Match": tag}
    return client.post(
        f"{LINKS}/{key}/{how}", sent, "application/json", headers=headers
    )


def test_a_link_of_ones_own_is_suggested_and_accepted(analyst: Client) -> None:
    claim, evidence = f.make_claim(), f.make_claim()
    made = suggest(analyst, claim=claim.pk, evidence_claim=evidence.pk)
    assert made.status_code == HTTPStatus.CREATED, made.content
    assert (made.json()["status"], made.json()["why"]) == ("suggested", "both saw it")
    key = made.json()["id"]
    accepted = decide(analyst, key, "accept", made["ETag"])
    assert accepted.json()["status"] == "accepted"
    stale = decide(analyst, key, "take_back", made["ETag"])
    assert stale.status_code == HTTPStatus.PRECONDITION_FAILED
    back = decide(analyst, key, "take_back", accepted["ETag"])
    assert back.json()["status"] == "suggested"
    told = Event.objects.filter(confirmation=key).in_order()
    assert list(told.values_list("action", "became")) == [
        ("suggest_link", "suggested: confirms, full"),
        ("accept_link", "accepted"),
        ("take_back_link", "suggested"),
    ]


def test_no_link_is_suggested_twice_or_to_itself(analyst: Client) -> None:
    claim, evidence = f.make_claim().pk, f.make_claim().pk
    answers = [
        suggest(analyst, claim=claim, evidence_claim=other).status_code
        for other in (evidence, evidence, claim, 0)
    ]
    assert answers == [201, 409, 409, 422]


def test_a_link_is_accepted_as_what_it_is(analyst: Client) -> None:
    key = f.make_confirmation().pk
    half = decide(analyst, key, "accept", relation="qualifies", reason="in part")
    assert half.status_code == HTTPStatus.BAD_REQUEST
    whole = decide(
        analyst, key, "accept", relation="qualifies", scope="partial", reason="in part"
    )
    assert (whole.json()["relation"], whole.json()["scope"]) == ("qualifies", "partial")


def test_what_is_decided_is_not_decided_again(analyst: Client) -> None:
    key = f.make_confirmation().pk
    assert decide(analyst, key, "refuse").json()["status"] == "rejected"
    assert decide(analyst, key, "accept").status_code == HTTPStatus.CONFLICT


def test_a_suggestion_tells_on_which_words_it_rests(analyst: Client) -> None:
    place = {"claim": 1, "document": 1, "start": 0, "end": 8, "words": "Probably"}
    key = f.make_confirmation(spans=orjson.dumps([place]).decode()).pk
    bare = f.make_confirmation().pk
    assert analyst.get(f"{LINKS}/{key}").json()["spans"] == [place]
    assert analyst.get(f"{LINKS}/{bare}").json()["spans"] == []


def test_a_document_is_evidence_but_for_what_it_says_itself(analyst: Client) -> None:
    claim, document = f.make_claim(), f.make_document()
    made = suggest(analyst, claim=claim.pk, evidence_document=document.pk)
    assert made.json()["evidence_document"] == document.pk, made.content
    again = suggest(analyst, claim=claim.pk, evidence_document=document.pk)
    own = suggest(analyst, claim=claim.pk, evidence_document=claim.document_id)
    none = suggest(analyst, claim=claim.pk)
    both = suggest(analyst, claim=claim.pk, evidence_claim=1, evidence_document=1)
    answers = [one.status_code for one in (again, own, none, both)]
    assert answers == [409, 409, 400, 400]


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_decides_over_the_api_who_may_not(
    keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    client, link = keyed(make_person(role), scope), f.make_confirmation()
    claim, other = f.make_claim().pk, f.make_claim().pk
    answers = [
        suggest(client, claim=claim, evidence_claim=other).status_code,
        *(decide(client, link.pk, how).status_code for how in ("accept", "take_back")),
        decide(client, link.pk, "refuse").status_code,
    ]
    may = role in LINKERS and scope is KeyScope.REVIEW
    refused = [HTTPStatus.FORBIDDEN] * 4
    if may:
        assert answers == [HTTPStatus.CREATED, *[HTTPStatus.OK] * 3]
    elif scope is KeyScope.REVIEW:  # the state is told before the role
        assert answers[:2] + answers[3:] == refused[1:]
    else:
        assert answers == refused
    assert Event.objects.exists() == may
    assert Confirmation.objects.count() == 1 + may
