"""An account that may look, as every group may."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client

from tests.factories import make_user


@pytest.fixture
def analyst(db: None) -> User:
    """A member of the group of analysts who may enter."""
    user = make_user(is_staff=True)
    user.groups.add(Group.objects.get(name="Analyst"))
    return user


@pytest.fixture
def reader(client: Client, analyst: User) -> Client:
    """A browser in which the analyst is logged in."""
    client.force_login(analyst)
    return client
