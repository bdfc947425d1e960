"""Who sees to accounts cannot rise above the groups."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse

from tests.factories import make_user


@pytest.fixture
def steward(client: Client, db: None) -> Client:
    """A browser in which an administrator, no superuser, is logged in."""
    user = make_user(is_staff=True)
    user.groups.add(Group.objects.get(name="Administrator"))
    client.force_login(user)
    return client


def saved(client: Client, user: User, **fields: object) -> User:
    """Save the form of an account, and read the account again."""
    form = {
        "username": user.username,
        "is_active": "on",
        "date_joined_0": "2015-01-20",
        "date_joined_1": "12:00:00",
    }
    address = reverse("admin:auth_user_change", args=[user.pk])
    client.post(address, form | fields)
    return User.objects.get(pk=user.pk)


def test_an_administrator_puts_somebody_into_a_group(steward: Client) -> None:
    group = Group.objects.get(name="Reviewer")
    user = saved(steward, make_user(), groups=[group.pk], is_staff="on")
    assert user.is_staff
    assert list(user.groups.all()) == [group]


def test_an_administrator_makes_no_superuser(steward: Client) -> None:
    user = saved(steward, make_user(), first_name="Mira", is_superuser="on")
    assert (user.first_name, user.is_superuser) == ("Mira", False)


def test_a_superuser_makes_one(client: Client, db: None) -> None:
    client.force_login(make_user(is_staff=True, is_superuser=True))
    assert saved(client, make_user(), is_superuser="on").is_superuser


def test_an_administrator_does_not_change_a_superuser(steward: Client) -> None:
    owner = make_user(is_superuser=True)
    assert saved(steward, owner, first_name="Mira").first_name == ""


def test_an_administrator_does_not_set_a_superusers_password(steward: Client) -> None:
    owner = make_user(is_superuser=True)
    address = reverse("admin:auth_user_password_change", args=[owner.pk])
    assert steward.get(address).status_code == 403


def test_nobody_deletes_an_account_or_is_shown_what_hangs_on_it(
    client: Client, db: None
) -> None:
    client.force_login(make_user(is_staff=True, is_superuser=True))
    address = reverse("admin:auth_user_delete", args=[make_user().pk])
    assert client.get(address).status_code == 403
