"""Two sources are merged by a judgement that can be taken back."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Event, Judgement
from claims.vocabulary import KEEPERS, Keeping, KeyScope, Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
JUDGEMENTS = "/api/v1/judgements"


@pytest.fixture
def analyst(keyed: Keyed) -> Client:
    """The key of an analyst."""
    return keyed(make_person(Role.ANALYST))


def judge(client: Client, how: str, first: int, second: int) -> Any:
    sent = {"first": first, "second": second, "reason": "the same address"}
    return client.post(f"{JUDGEMENTS}/judge_{how}", sent, "application/json")


def take_back(client: Client, key: int, tag: str) -> Any:
    sent, headers = {"reason": "two offices"}, {"If-Match": tag}
    path = f"{JUDGEMENTS}/{key}/take_back"
    return client.post(path, sent, "application/json", headers=headers)


def test_a_suggestion_is_accepted_and_taken_back(analyst: Client) -> None:
    pair = f.make_resemblance()
    made = judge(analyst, "same", pair.second_id, pair.first_id)
    assert made.status_code == HTTPStatus.CREATED, made.content
    key = made.json()["id"]
    (listed,) = analyst.get("/api/v1/resemblances").json()["results"]
    assert (listed["first"], listed["judgement"]) == (pair.first_id, key)
    back = take_back(analyst, key, made["ETag"])
    assert back.json()["withdrawn_at"] is not None
    again = take_back(analyst, key, made["ETag"])
    assert again.status_code == HTTPStatus.PRECONDITION_FAILED
    assert take_back(analyst, key, back["ETag"]).status_code == HTTPStatus.CONFLICT
    (listed,) = analyst.get("/api/v1/resemblances").json()["results"]
    assert listed["judgement"] is None


def test_a_suggestion_is_refused_for_good(analyst: Client) -> None:
    pair = f.make_resemblance()
    made = judge(analyst, "different", pair.first_id, pair.second_id)
    assert made.json()["kind"] == "different_sources"
    again = judge(analyst, "same", pair.first_id, pair.second_id)
    assert again.status_code == HTTPStatus.CONFLICT


def test_only_two_whom_nobody_names_are_perhaps_one(analyst: Client) -> None:
    one, other = (f.make_source(kind="anonymous").pk for _ in range(2))
    named = f.make_source().pk
    assert judge(analyst, "perhaps_same", one, other).status_code == 201
    assert judge(analyst, "perhaps_same", one, named).status_code == 409


def test_whoever_is_not_named_to_one_is_neither_judged_nor_shown(
    analyst: Client, keyed: Keyed
) -> None:
    kept, other = f.make_source(confidential=True), f.make_source()
    f.make_resemblance(first=kept, second=other)
    refused = judge(analyst, "same", kept.pk, other.pk)
    assert refused.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    made = judge(keyed(make_person(Role.STEWARD)), "same", kept.pk, other.pk)
    key = made.json()["id"]
    assert analyst.get(f"{JUDGEMENTS}/{key}").status_code == HTTPStatus.NOT_FOUND
    assert analyst.get(JUDGEMENTS).json()["results"] == []
    assert analyst.get("/api/v1/resemblances").json()["results"] == []


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_judges_more_over_the_api_than_the_table_lets_them(
    keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    client, standing = keyed(make_person(role), scope), f.make_judgement()
    answers = {
        Keeping.TAKE_BACK_JUDGEMENT: (take_back(client, standing.pk, "*"), 200),
    }
    for keeping, how, kind in (
        (Keeping.JUDGE_SAME, "same", "person"),
        (Keeping.JUDGE_DIFFERENT, "different", "person"),
        (Keeping.JUDGE_PERHAPS_SAME, "perhaps_same", "anonymous"),
    ):
        one, other = (f.make_source(kind=kind).pk for _ in range(2))
        answers[keeping] = (judge(client, how, one, other), 201)
    made = 0
    for keeping, (answer, done) in answers.items():
        lets = role in KEEPERS[keeping] and scope is KeyScope.REVIEW
        expected = done if lets else HTTPStatus.FORBIDDEN
        assert (keeping, answer.status_code) == (keeping, expected)
        made += lets and done == HTTPStatus.CREATED
    assert Judgement.objects.count() == 1 + made
    assert Event.objects.exists() == bool(made)


@pytest.mark.deep
@pytest.mark.parametrize("role", list(Role))
def test_a_key_that_reads_reads_judgements_and_others_do_not(
    keyed: Keyed, role: Role
) -> None:
    user, key = make_person(role), f.make_judgement().pk
    for scope in KeyScope:
        client = keyed(user, scope)
        for path in (JUDGEMENTS, f"{JUDGEMENTS}/{key}", "/api/v1/resemblances"):
            answer = client.get(path)
            assert (answer.status_code == HTTPStatus.OK) == (scope is KeyScope.READ)
