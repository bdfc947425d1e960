"""An address is added with its secret, shown to its owner alone, and stopped."""

from typing import Any

import pytest
from django.test import Client

from claims.models import Webhook
from claims.vocabulary import Role
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db

WANTED = {"url": "https://a.example/hook", "topics": ["claim.added", "report.added"]}


@pytest.fixture
def owner() -> Client:
    """An analyst who is signed in."""
    client = Client()
    client.force_login(make_person(Role.ANALYST))
    return client


def add(client: Client, **given: object) -> Any:
    return client.post(
        "/api/v1/webhooks", WANTED | given, content_type="application/json"
    )


def test_the_secret_is_shown_when_it_is_made_and_never_again(owner: Client) -> None:
    made = add(owner)
    assert made.status_code == 201
    assert made.json()["secret"] == Webhook.objects.get().secret
    (listed,) = owner.get("/api/v1/webhooks").json()["results"]
    assert "secret" not in listed
    assert listed["topics"] == WANTED["topics"]


def test_it_is_stopped(owner: Client) -> None:
    key = add(owner).json()["id"]
    stopped = owner.post(f"/api/v1/webhooks/{key}/stop")
    assert stopped.json()["stopped_at"] is not None


def test_its_log_tells_each_attempt(owner: Client) -> None:
    key = add(owner).json()["id"]
    delivery = f.make_delivery(webhook=Webhook.objects.get(pk=key))
    delivery.log.create(at=f.NOON, answered=503, error="answers 503")
    delivery.log.create(at=f.NOON, answered=204)
    first = owner.get(f"/api/v1/webhooks/{key}/log?limit=1").json()
    second = owner.get(first["next"]).json()
    (last,), (tried,) = first["results"], second["results"]
    assert last["answered"] == 204
    assert (tried["answered"], tried["error"]) == (503, "answers 503")
    assert second["next"] is None


def test_nobody_else_sees_it(owner: Client, signed_in: Client) -> None:
    key = add(owner).json()["id"]
    assert signed_in.get("/api/v1/webhooks").json()["results"] == []
    assert signed_in.get(f"/api/v1/webhooks/{key}/log").status_code == 404
    assert signed_in.post(f"/api/v1/webhooks/{key}/stop").status_code == 404


def test_an_account_without_a_role_adds_none(signed_in: Client) -> None:
    assert add(signed_in).status_code == 403


@pytest.mark.parametrize(
    "wrong", [{"url": "ftp//x"}, {"topics": []}, {"topics": ["x.y"]}, {"more": 1}]
)
def test_what_is_wrong_is_refused(owner: Client, wrong: dict[str, object]) -> None:
    assert add(owner, **wrong).status_code == 400
    assert not Webhook.objects.exists()
