"""Eight programs at once: each effect exactly once, whoever repeats what."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test import Client

from claims.models import Claim, Comment, Event
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = [pytest.mark.deep, pytest.mark.django_db(transaction=True)]
WRITERS, ROUNDS = 8, 20


@pytest.fixture
def analyst() -> User:
    """An analyst, whose group another test may have emptied away."""
    Group.objects.get_or_create(name=Role.ANALYST.value)
    return make_person(Role.ANALYST)


def post(client: Client, path: str, sent: Any, **headers: str) -> Any:
    return client.post(f"/api/v1/{path}", sent, "application/json", headers=headers)


def at_once(do: Callable[[int], int]) -> list[int]:
    """What each writer is answered, all of them at the same time."""

    def work(number: int) -> int:
        try:
            return do(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(WRITERS) as pool:
        return sorted(pool.map(work, range(WRITERS)))


def test_a_request_that_all_send_has_one_effect(analyst: User, keyed: Keyed) -> None:
    clients, claim = [keyed(analyst) for _ in range(WRITERS)], f.make_claim()

    def say(number: int, one: int) -> int:
        key = {"Idempotency-Key": f"round-{number}"}
        path, sent = f"claims/{claim.pk}/comments", {"text": "Who saw it?"}
        return int(post(clients[one], path, sent, **key).status_code)

    answers = [at_once(partial(say, number)) for number in range(ROUNDS)]
    assert {201} <= {status for each in answers for status in each} <= {201, 409}
    assert Comment.objects.count() == ROUNDS


def test_of_all_who_change_what_they_saw_one_succeeds(
    analyst: User, keyed: Keyed
) -> None:
    clients = [keyed(analyst) for _ in range(WRITERS)]

    def triage(path: str, tag: str, one: int) -> int:
        answer = post(clients[one], f"{path}/moves/triage", {}, **{"If-Match": tag})
        return int(answer.status_code)

    for _ in range(ROUNDS):
        path = f"claims/{f.make_claim().pk}"
        tag = clients[0].get(f"/api/v1/{path}")["ETag"]
        assert at_once(partial(triage, path, tag)) == [200] + [412] * (WRITERS - 1)
    assert Event.objects.count() == ROUNDS


def test_a_text_that_all_hand_in_is_one_document(analyst: User, keyed: Keyed) -> None:
    clients = [keyed(analyst) for _ in range(WRITERS)]
    answers = at_once(
        lambda one: post(clients[one], "documents", {"text": f.TEXT}).status_code
    )
    assert answers == [200] * (WRITERS - 1) + [201]
    texts = Claim.objects.values_list("document__text_sha256", flat=True)
    assert len(set(texts)) == 1
