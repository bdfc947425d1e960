"""Who asks by a key is its user, within its scopes, and not too often."""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from claims.api.access.keys import MOST_WRONG
from claims.models import ApiKey
from claims.vocabulary import KeyScope
from tests import factories as f
from tests.api.conftest import Keyed

CLAIMS = "/api/v1/claims"


def name_of(response: object) -> str:
    return str(response.json()["type"]).rpartition("/")[2]  # type: ignore[attr-defined]


def test_a_key_reads_for_its_user(reader: User, keyed: Keyed) -> None:
    assert keyed(reader, KeyScope.READ).get(CLAIMS).status_code == HTTPStatus.OK


def test_without_a_key_one_is_told_how_to_send_it(db: None) -> None:
    response = Client().get(CLAIMS)
    assert response.status_code == HTTPStatus.UNAUTHORIZED
    assert response["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    "header", ["Bearer wrong", "Bearer", "Basic YTpi", "bearer \x7f"]
)
def test_what_is_no_key_opens_nothing(db: None, header: str) -> None:
    response = Client(headers={"Authorization": header}).get(CLAIMS)
    assert response.status_code == HTTPStatus.UNAUTHORIZED
    assert name_of(response) == "unauthenticated"


def test_a_key_that_has_expired_opens_nothing(reader: User, keyed: Keyed) -> None:
    client, now = keyed(reader), timezone.now()
    ApiKey.objects.update(
        made_at=now - timedelta(days=2), expires_at=now - timedelta(days=1)
    )
    response = client.get(CLAIMS)
    assert (response.status_code, response.json()["detail"]) == (
        HTTPStatus.UNAUTHORIZED,
        "The key has expired.",
    )


def test_a_key_of_a_closed_account_opens_nothing(reader: User, keyed: Keyed) -> None:
    client = keyed(reader)
    User.objects.update(is_active=False)
    assert client.get(CLAIMS).status_code == HTTPStatus.UNAUTHORIZED


def test_a_key_is_held_to_its_scope(reader: User, keyed: Keyed) -> None:
    response = keyed(reader, KeyScope.INGEST).get(CLAIMS)
    assert response.status_code == HTTPStatus.FORBIDDEN
    assert name_of(response) == "scope"
    assert "scope read" in response.json()["detail"]


def test_every_answer_tells_what_is_left_of_the_minute(
    reader: User, keyed: Keyed, settings: Any
) -> None:
    settings.API_RATE = 5
    response = keyed(reader).get(CLAIMS)
    assert response["RateLimit-Policy"] == '"key";q=5;w=60'
    assert response["RateLimit"].startswith('"key";r=4;t=')


def test_a_key_that_asks_too_often_is_told_to_wait(
    reader: User, keyed: Keyed, settings: Any
) -> None:
    settings.API_RATE = 0
    response = keyed(reader).get(CLAIMS)
    assert response.status_code == HTTPStatus.TOO_MANY_REQUESTS
    assert 1 <= int(response["Retry-After"]) <= 60
    assert name_of(response) == "too-many-requests"


def test_wrong_keys_are_held_up_and_a_right_one_is_not(
    reader: User, keyed: Keyed
) -> None:
    wrong = Client(headers={"Authorization": "Bearer wrong"})
    for _ in range(MOST_WRONG):
        wrong.get(CLAIMS)
    held_up = wrong.get(CLAIMS)
    assert held_up.status_code == HTTPStatus.TOO_MANY_REQUESTS
    assert "Retry-After" in held_up
    assert keyed(reader).get(CLAIMS).status_code == HTTPStatus.OK


def test_a_key_needs_no_token_against_forgery(reader: User, keyed: Keyed) -> None:
    client = keyed(reader)
    client.handler.enforce_csrf_checks = True
    path = f"{CLAIMS}/{f.make_claim().pk}/comments"
    assert name_of(client.post(path, "{}", "application/json")) == "invalid"


def test_nothing_is_opened_to_other_sites(signed_in: Client) -> None:
    response = signed_in.get(CLAIMS, headers={"Origin": "https://a.example"})
    assert "Access-Control-Allow-Origin" not in response
