"""Whoever tries many passwords is held up; nobody else is."""

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.test import Client, RequestFactory

from provenance.signing_in import MOST, MOST_OF_ADDRESS

pytestmark = pytest.mark.django_db
RIGHT = "a long right password"


@pytest.fixture
def ann() -> User:
    """An account with a password."""
    return User.objects.create_user("ann", password=RIGHT, is_staff=True)


def sign_in(name: str, password: str, address: str = "192.0.2.1") -> bool:
    request = RequestFactory().post("/", REMOTE_ADDR=address)
    return authenticate(request, username=name, password=password) is not None


def test_the_right_password_opens(ann: User) -> None:
    assert sign_in("ann", RIGHT)


def test_after_many_wrong_ones_the_right_one_is_not_tried(ann: User) -> None:
    for _ in range(MOST):
        sign_in("ann", "wrong")
    assert not sign_in("ann", RIGHT)


def test_others_may_still_sign_in_from_there(ann: User) -> None:
    User.objects.create_user("bob", password=RIGHT)
    for _ in range(MOST):
        sign_in("ann", "wrong")
    assert sign_in("bob", RIGHT)


def test_the_same_person_may_sign_in_from_elsewhere(ann: User) -> None:
    for _ in range(MOST):
        sign_in("ann", "wrong")
    assert sign_in("ann", RIGHT, "192.0.2.2")


def test_who_tries_many_names_is_held_up_too(ann: User) -> None:
    for number in range(MOST_OF_ADDRESS):
        sign_in(f"guess {number}", "wrong")
    assert not sign_in("ann", RIGHT)


def test_the_form_says_what_many_tries_lead_to(ann: User) -> None:
    sent = {"username": "ann", "password": "wrong"}
    shown = Client().post("/admin/login/", sent).content.decode()
    assert "quarter of an hour" in shown


def test_a_session_ends_with_the_account_being_closed(ann: User) -> None:
    client = Client()
    client.force_login(ann)
    User.objects.filter(pk=ann.pk).update(is_active=False)
    assert client.get("/api/v1/sources").status_code == 401
