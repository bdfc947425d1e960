"""A request that is repeated with its key has one effect and one answer."""

from http import HTTPStatus
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import Claim, Comment, Remembered
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person


@pytest.fixture
def analyst(db: None) -> User:
    """An analyst."""
    return make_person(Role.ANALYST)


@pytest.fixture
def program(analyst: User, keyed: Keyed) -> Client:
    """A key of the analyst."""
    return keyed(analyst)


def say(client: Client, claim: Claim, text: str, key: str = "k1") -> Any:
    path = f"/api/v1/claims/{claim.pk}/comments"
    headers = {"Idempotency-Key": key}
    return client.post(path, {"text": text}, "application/json", headers=headers)


def test_a_repetition_gets_the_first_answer(program: Client) -> None:
    claim = f.make_claim()
    first, again = (say(program, claim, "Who saw it?") for _ in range(2))
    assert Comment.objects.count() == 1
    assert (again.status_code, again.content) == (first.status_code, first.content)
    assert again["Idempotency-Replayed"] == "true"


def test_another_request_with_the_same_key_is_refused(program: Client) -> None:
    claim = f.make_claim()
    say(program, claim, "Who saw it?")
    other = say(program, claim, "Who else?")
    assert other.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert other.json()["type"].endswith("/key-reused")
    assert Comment.objects.count() == 1


def test_the_same_key_of_another_user_is_another(program: Client, keyed: Keyed) -> None:
    claim = f.make_claim()
    say(program, claim, "Who saw it?")
    say(keyed(make_person(Role.ANALYST)), claim, "Who saw it?")
    assert Comment.objects.count() == 2


def test_what_was_refused_may_be_tried_again(program: Client) -> None:
    claim = f.make_claim()
    assert say(program, claim, " ").status_code == HTTPStatus.BAD_REQUEST
    assert not Remembered.objects.exists()
    assert say(program, claim, "Who saw it?").status_code == HTTPStatus.CREATED


def test_without_a_key_each_request_is_its_own(program: Client) -> None:
    claim = f.make_claim()
    for _ in range(2):
        path = f"/api/v1/claims/{claim.pk}/comments"
        program.post(path, {"text": "Who saw it?"}, "application/json")
    assert Comment.objects.count() == 2


@pytest.mark.parametrize("key", ["", "a b", "é", "x" * 256])
def test_a_key_that_is_none_is_refused(program: Client, key: str) -> None:
    response = say(program, f.make_claim(), "Who saw it?", key)
    assert response.status_code == HTTPStatus.BAD_REQUEST
    assert response.json()["errors"][0]["field"] == "Idempotency-Key"
