"""A reader who is signed in, and a client that speaks for him."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.factories import make_user


@pytest.fixture
def reader(db: None) -> User:
    """Somebody with an account."""
    return make_user()


@pytest.fixture
def signed_in(reader: User) -> Client:
    """A client that carries the reader's session."""
    client = Client()
    client.force_login(reader)
    return client
