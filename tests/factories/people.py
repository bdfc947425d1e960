"""Accounts, and the names and times that all rows share."""

from datetime import UTC, datetime
from itertools import count

from django.contrib.auth.models import User

from claims import models

NOON = datetime(2015, 1, 20, 12, tzinfo=UTC)
NUMBERS = count(1)


def make_user(**given: object) -> User:
    """An account."""
    fields = {"username": f"user-{next(NUMBERS)}"} | given
    return User.objects.create(**fields)


def make_source(**given: object) -> models.Source:
    """A person, unless told otherwise."""
    fields = {"name": f"Source {next(NUMBERS)}", "kind": "person"} | given
    return models.Source.objects.create(**fields)
