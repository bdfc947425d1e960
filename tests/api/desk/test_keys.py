"""Keys are listed, made and revoked over the API; a key is shown once."""

from datetime import datetime
from http import HTTPStatus
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import ApiKey, Remembered
from claims.vocabulary import KeyScope, Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
KEYS = "/api/v1/keys"


def make(client: Client, *scopes: str, **headers: str) -> Any:
    sent = {"name": "the archive", "scopes": scopes or ["read"]}
    return client.post(KEYS, sent, "application/json", headers=headers)


def test_a_key_is_shown_when_it_is_made_and_never_again(signed_in: Client) -> None:
    headers = {"Idempotency-Key": "once"}
    made, again = (make(signed_in, **headers) for _ in range(2))
    assert made.status_code == HTTPStatus.CREATED, made.content
    words = made.json()["key"]
    program = Client(headers={"Authorization": f"Bearer {words}"})
    assert program.get("/api/v1/claims").status_code == HTTPStatus.OK
    assert again.json() == made.json() | {"key": None}
    assert words.encode() not in bytes(Remembered.objects.get().body)
    (listed,) = signed_in.get(KEYS).json()["results"]
    assert (listed["id"], "key" in listed) == (made.json()["id"], False)


def test_a_key_is_revoked_for_good(signed_in: Client) -> None:
    key = make(signed_in).json()["id"]
    revoked = signed_in.post(f"{KEYS}/{key}/revoke")
    assert revoked.json()["revoked_at"] is not None


def test_a_key_makes_none_that_could_do_more(reader: User, keyed: Keyed) -> None:
    program = keyed(reader, KeyScope.ADMIN, KeyScope.READ)
    assert make(program, "read").status_code == HTTPStatus.CREATED
    more = make(program, "read", "publish")
    assert more.status_code == HTTPStatus.FORBIDDEN
    assert "publish" in more.json()["detail"]


def test_a_key_that_a_key_made_ends_no_later_and_is_revoked_with_it(
    reader: User, keyed: Keyed
) -> None:
    program = keyed(reader, KeyScope.ADMIN)
    maker = ApiKey.objects.get()
    made = make(program, "admin").json()
    assert made["maker"] == maker.pk
    assert datetime.fromisoformat(made["expires_at"]) == maker.expires_at
    sent = {"name": "for ever", "scopes": ["admin"], "days": 366}
    longer = program.post(KEYS, sent, "application/json")
    assert longer.status_code == HTTPStatus.FORBIDDEN
    successor = Client(headers={"Authorization": f"Bearer {made['key']}"})
    assert successor.get(KEYS).status_code == HTTPStatus.OK
    program.post(f"{KEYS}/{maker.pk}/revoke")
    assert successor.get(KEYS).status_code == HTTPStatus.UNAUTHORIZED


def test_an_administrator_sees_and_revokes_the_keys_of_others(
    reader: User, keyed: Keyed
) -> None:
    key = f.make_api_key(user=reader).pk
    other, chief = make_person(), make_person(Role.ADMINISTRATOR)
    path = f"{KEYS}/{key}/revoke"
    assert keyed(other).post(path).status_code == HTTPStatus.NOT_FOUND
    assert keyed(chief).post(path).json()["user"] == reader.username
    assert ApiKey.objects.get(pk=key).revoked_at is not None


@pytest.mark.parametrize("scope", [one for one in KeyScope if one != KeyScope.ADMIN])
def test_keys_take_the_scope_admin(reader: User, keyed: Keyed, scope: KeyScope) -> None:
    program = keyed(reader, scope)
    assert program.get(KEYS).status_code == HTTPStatus.FORBIDDEN
    assert make(program).status_code == HTTPStatus.FORBIDDEN


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_sees_makes_or_revokes_more_keys_than_they_may(
    keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    user, other = make_person(role), f.make_api_key()
    program = keyed(user, scope)
    own = f.make_api_key(user=user)
    revoked = [program.post(f"{KEYS}/{key.pk}/revoke") for key in (own, other)]
    made = {one: make(program, one.value) for one in KeyScope}
    answers = [one.status_code for one in (program.get(KEYS), *revoked)]
    if scope is not KeyScope.ADMIN:
        assert answers == [HTTPStatus.FORBIDDEN] * 3
        assert not ApiKey.objects.exclude(revoked_at=None).exists()
    elif role is Role.ADMINISTRATOR:
        assert answers == [HTTPStatus.OK] * 3
    else:
        assert answers == [HTTPStatus.OK, HTTPStatus.OK, HTTPStatus.NOT_FOUND]
    within = {one for one, answer in made.items() if answer.status_code == 201}
    assert within == {scope} & {KeyScope.ADMIN}
    assert ApiKey.objects.filter(name="the archive").count() == len(within)
