"""Eight programs at once: each effect exactly once, whoever repeats what."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test import Client
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim, Comment, Event
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = [pytest.mark.deep, pytest.mark.django_db(transaction=True)]
WRITERS, ROUNDS = 8, 20
TRIES = 10  # while one's own request that was lost is still being worked on


@dataclass(frozen=True, slots=True)
class Sending:
    """A request that is sent to a running server as often as need be."""

    server: str
    path: str
    body: bytes
    headers: dict[str, str]

    def broken_off(self, after: int) -> None:
        """Send so many bytes of the body, and hang up before any answer."""
        self._sent(after).close()

    def answered(self) -> int:
        """Send it whole, and wait for the status that it is answered with."""
        connection = self._sent(len(self.body))
        try:
            return connection.getresponse().status
        finally:
            connection.close()

    def in_the_end(self) -> int:
        """What one is answered who hung up half way, hung up again, and persists."""
        self.broken_off(after=len(self.body) // 2)
        self.broken_off(after=len(self.body))
        answers = (self.answered() for _ in range(TRIES))
        return next((one for one in answers if one != HTTPStatus.CONFLICT), 409)

    def _sent(self, octets: int) -> HTTPConnection:
        connection = HTTPConnection(self.server, timeout=30)
        connection.putrequest("POST", f"/api/v1/{self.path}")
        stated = {"Content-Type": "application/json", "Content-Length": len(self.body)}
        for name, value in (stated | self.headers).items():
            connection.putheader(name, str(value))
        connection.endheaders()
        connection.send(self.body[:octets])
        return connection


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


@pytest.fixture
def signed(live_server: LiveServer, analyst: User, keyed: Keyed) -> Callable[..., Any]:
    """Makes requests of the analyst to the running server, with a key of their own."""
    authorization = keyed(analyst).defaults["HTTP_AUTHORIZATION"]

    def sending(path: str, body: bytes, key: str, **headers: str) -> Sending:
        own = {"Authorization": authorization, "Idempotency-Key": key}
        return Sending(urlsplit(live_server.url).netloc, path, body, own | headers)

    return sending


def test_who_loses_every_answer_and_persists_has_said_it_once(
    signed: Callable[..., Sending],
) -> None:
    path, said = f"claims/{f.make_claim().pk}/comments", b'{"text": "Who saw it?"}'
    answers = at_once(lambda one: signed(path, said, f"key-{one}").in_the_end())
    assert answers == [201] * WRITERS
    assert Comment.objects.count() == WRITERS


def test_of_all_whose_changes_are_lost_one_has_changed_it_once(
    analyst: User, keyed: Keyed, signed: Callable[..., Sending]
) -> None:
    path = f"claims/{f.make_claim().pk}"
    seen = {"If-Match": keyed(analyst).get(f"/api/v1/{path}")["ETag"]}
    answers = at_once(
        lambda one: signed(
            f"{path}/moves/triage", b"{}", f"key-{one}", **seen
        ).in_the_end()
    )
    assert answers == [200] + [412] * (WRITERS - 1)
    assert Event.objects.count() == 1
