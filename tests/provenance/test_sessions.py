"""A session is found by its key for as long as it lasts, and not after that."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone

from provenance.sessions import SessionStore

pytestmark = pytest.mark.django_db


@pytest.fixture
def kept() -> str:
    """The key of a session that holds a word."""
    session = SessionStore()
    session["word"] = "kept"
    session.save()
    assert session.session_key is not None
    return session.session_key


def test_a_session_holds_what_was_kept(kept: str) -> None:
    assert SessionStore(kept)["word"] == "kept"


def test_a_session_that_ended_holds_nothing(kept: str) -> None:
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert SessionStore(kept).load() == {}


def test_a_key_that_was_never_given_is_not_taken(kept: str) -> None:
    session = SessionStore("neverwasgivenneverwasgiven")
    session["word"] = "another"
    session.save()
    assert session.session_key not in {kept, "neverwasgivenneverwasgiven"}


def test_what_was_tampered_with_holds_nothing(kept: str) -> None:
    Session.objects.update(session_data="tampered")
    assert SessionStore(kept).load() == {}
