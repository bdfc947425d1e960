"""A reader without an account, and reports in whatever state."""

import pytest
from django.conf import LazySettings
from django.test import Client

from claims.vocabulary import State
from tests.review.stage import Stage
from tests.review.ways import staged


@pytest.fixture(autouse=True)
def _open_to_all(settings: LazySettings) -> None:
    settings.ROOT_URLCONF = "tests.public.urls"


@pytest.fixture
def reader() -> Client:
    """Somebody whom nobody knows."""
    return Client()


@pytest.fixture
def published(db: None) -> Stage:
    """A report that stands."""
    return staged(State.PUBLISHED)


@pytest.fixture
def corrected(db: None) -> Stage:
    """A report of which a second edition stands."""
    return staged(State.CORRECTED)


@pytest.fixture
def void(db: None) -> Stage:
    """A report that was withdrawn."""
    return staged(State.VOID)
