"""Claims are made by span, put right, and talked about; what is blind stays blind."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from claims.vocabulary import Role, State
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
TEXT = "Иван сказал: “Cafe\u0301 👩‍🚀 opens”.\r\nEnd."


@pytest.fixture
def analyst(keyed: Keyed) -> Client:
    """The key of an analyst."""
    return keyed(make_person(Role.ANALYST))


def send(client: Client, method: str, path: str, sent: dict[str, Any]) -> Any:
    headers = {"If-Match": "*"}
    doing = getattr(client, method)
    at = f"/api/v1/{path}"
    return doing(at, sent, content_type="application/json", headers=headers)


def add(client: Client, start: int, end: int, text: str = TEXT) -> Any:
    path = f"documents/{f.make_document(text).pk}/claims"
    sent = {"start": start, "end": end, "proposition": "It opens."}
    return send(client, "post", path, sent)


def test_a_claim_is_made_of_a_span(analyst: Client) -> None:
    response = add(analyst, 14, 19)
    assert response.status_code == HTTPStatus.CREATED
    assert response.json()["text"] == TEXT[14:19]
    assert analyst.get(response["Location"]).json() == response.json()


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (5, 5),
        (6, 5),
        (0, len(TEXT) + 1),
        (len(TEXT), len(TEXT) + 1),
        (0, 18),  # between e and its accent
        (21, 26),  # within the astronaut
        (0, TEXT.index("\n")),
    ],
)
def test_a_span_outside_the_text_or_through_a_letter_is_impossible(
    analyst: Client, start: int, end: int
) -> None:
    response = add(analyst, start, end)
    assert response.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert response.json()["type"].endswith("/impossible")
    assert not Claim.objects.exists()


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (1.5, 3), ("0", 3), (True, 3)])
def test_a_span_is_of_whole_numbers(analyst: Client, start: Any, end: int) -> None:
    response = add(analyst, start, end)
    assert response.status_code == HTTPStatus.BAD_REQUEST
    assert response.json()["errors"][0]["field"] == "start"


def test_what_is_left_out_of_a_correction_stays(analyst: Client) -> None:
    claim = f.make_claim("Probably we will", document=f.make_document(f.TEXT))
    response = send(analyst, "patch", f"claims/{claim.pk}", {"hedge_level": "likely"})
    found = response.json()
    assert (found["hedge_level"], found["text"]) == ("likely", "Probably we will")
    assert found["likelihood_low"] == 0.55


def test_who_is_no_analyst_mends_nothing(keyed: Keyed) -> None:
    client, claim = keyed(make_person(Role.REVIEWER)), f.make_claim()
    response = send(client, "patch", f"claims/{claim.pk}", {"polarity": "negated"})
    assert response.status_code == HTTPStatus.FORBIDDEN


def test_a_chain_is_mended_step_by_step(analyst: Client) -> None:
    claim = f.make_claim(document=f.make_document(f.TEXT))
    path = f"claims/{claim.pk}/chain"
    step = {"name": "RIA", "kind": "agency", "start": 0, "end": 3}
    send(analyst, "post", path, step | {"position": 0})
    send(analyst, "post", path, {"name": "Ivashov", "position": 0})
    send(analyst, "put", f"{path}/0", {"name": "Leonid Ivashov", "kind": "person"})
    chain = send(analyst, "delete", f"{path}/1", {}).json()["chain"]
    assert [one["name"] for one in chain] == ["Leonid Ivashov"]


def test_a_step_that_is_not_there_is_refused(analyst: Client) -> None:
    path = f"claims/{f.make_claim().pk}/chain/0"
    assert send(analyst, "delete", path, {}).status_code == HTTPStatus.CONFLICT


def test_a_comment_is_read_by_others(analyst: Client, signed_in: Client) -> None:
    path = f"claims/{f.make_claim().pk}/comments"
    made = send(analyst, "post", path, {"text": "Who else saw it?"})
    assert made.status_code == HTTPStatus.CREATED
    assert signed_in.get(f"/api/v1/{path}").json()["results"] == [made.json()]


def test_a_draft_is_seen_by_its_author_alone(keyed: Keyed) -> None:
    stage = staged(State.IN_RESEARCH)
    path = f"claims/{stage.claim.pk}/assessments"
    client = keyed(stage.cast.first)
    send(client, "post", path, {"question": "is_true", "verdict": "false"})
    others = keyed(stage.cast.second)
    assert len(client.get(f"/api/v1/{path}").json()["results"]) == 1
    assert others.get(f"/api/v1/{path}").json()["results"] == []


@pytest.mark.parametrize(("state", "seen"), [("assessed", 0), ("agreed", 2)])
def test_a_first_answer_is_kept_from_whoever_may_give_the_second(
    keyed: Keyed, state: str, seen: int
) -> None:
    stage = staged(State(state))
    client = keyed(stage.cast.third)
    at = f"/api/v1/claims/{stage.claim.pk}"
    events = client.get(f"{at}/events").json()["results"]
    assert len(client.get(f"{at}/assessments").json()["results"]) == seen
    assert ("submit_first" in {one["action"] for one in events}) == bool(seen)


def test_a_history_is_told_from_its_end(keyed: Keyed) -> None:
    stage = staged(State.IN_RESEARCH)
    path = f"/api/v1/claims/{stage.claim.pk}/events"
    told = keyed(stage.cast.first).get(path).json()["results"]
    assert [one["action"] for one in told] == ["assign", "triage"]
    assert told[0]["previous"] == told[1]["digest"]
