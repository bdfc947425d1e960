"""People make keys on a page that shows each once, and revoke them."""

from http import HTTPStatus

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from claims.models import ApiKey
from claims.review.access import check_key
from claims.vocabulary import Role
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
PAGE = "/admin/keys/"
NEW = {"name": "feeder", "scopes": ["read", "ingest"], "days": "30"}


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def analyst() -> User:
    """An analyst who works in the admin."""
    return make_person(Role.ANALYST, is_staff=True)


@pytest.fixture
def client(analyst: User) -> Client:
    """The analyst's session."""
    return client_of(analyst)


def test_a_key_is_shown_once(client: Client, analyst: User) -> None:
    words = client.post(PAGE, NEW).context["words"]
    assert check_key(words, timezone.now()).user == analyst
    assert words not in client.get(PAGE).content.decode()


def test_the_page_of_a_new_key_is_kept_nowhere(client: Client) -> None:
    assert "no-store" in client.post(PAGE, NEW)["Cache-Control"]


@pytest.mark.parametrize(
    "wrong", [{"scopes": []}, {"scopes": ["all"]}, {"days": "367"}, {"name": ""}]
)
def test_what_is_not_right_makes_no_key(client: Client, wrong: dict[str, str]) -> None:
    assert client.post(PAGE, NEW | wrong).status_code == HTTPStatus.OK
    assert not ApiKey.objects.exists()


def test_a_key_is_revoked(client: Client) -> None:
    client.post(PAGE, NEW)
    client.post(f"{PAGE}{ApiKey.objects.get().pk}/revoke/")
    assert ApiKey.objects.get().revoked_at is not None
    assert "revoked" in client.get(PAGE).content.decode()


def test_others_keys_are_neither_shown_nor_revoked(client: Client) -> None:
    client.post(PAGE, NEW)
    other = client_of(make_person(Role.ANALYST, is_staff=True))
    assert "feeder" not in other.get(PAGE).content.decode()
    response = other.post(f"{PAGE}{ApiKey.objects.get().pk}/revoke/")
    assert response.status_code == HTTPStatus.NOT_FOUND
    assert ApiKey.objects.get().revoked_at is None


def test_an_administrator_sees_and_revokes_every_key(client: Client) -> None:
    client.post(PAGE, NEW)
    chief = client_of(make_person(Role.ADMINISTRATOR, is_staff=True))
    assert "feeder" in chief.get(PAGE).content.decode()
    chief.post(f"{PAGE}{ApiKey.objects.get().pk}/revoke/")
    assert ApiKey.objects.get().revoked_at is not None


def test_nobody_comes_here_without_signing_in() -> None:
    assert Client().get(PAGE).status_code == HTTPStatus.FOUND
