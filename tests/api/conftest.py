"""A reader who is signed in, keys of people, and clients that speak for them."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from claims.review.access import make_key
from claims.vocabulary import KeyScope
from tests.factories import make_user

Keyed = Callable[..., Client]


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


@pytest.fixture
def keyed(db: None) -> Keyed:
    """Makes clients that send a key of somebody, for every scope unless told."""

    def client_of(user: User, *scopes: KeyScope) -> Client:
        _, words = make_key(
            user=user,
            name="a program",
            scopes=scopes or tuple(KeyScope),
            valid=timedelta(days=1),
            at=timezone.now(),
        )
        return Client(headers={"Authorization": f"Bearer {words}"})

    return client_of
