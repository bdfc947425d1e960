"""`manage.py link` suggests all links anew and says what that changed."""

import sys
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from claims.models import Confirmation
from tests.ingest.linking.made import claim, document
from tests.management.test_progress import Terminal

pytestmark = pytest.mark.django_db
WORDS, AGAIN = "the Velmar tunnel was reopened", "the Velmar tunnel has been reopened"


def run() -> str:
    """What the command wrote."""
    output = StringIO()
    call_command("link", stdout=output)
    return output.getvalue()


def two_tellings() -> None:
    claim(WORDS, document(f"In May {WORDS}.", "Morning Star"))
    claim(AGAIN, document(f"They say {AGAIN}.", "Radio Lipa"))


def test_an_empty_store_has_no_links() -> None:
    assert run().startswith("Linked 0 claims: 0 suggestions are new")


def test_it_says_what_is_new_and_the_second_time_nothing_is() -> None:
    two_tellings()
    assert "2 claims: 1 suggestions are new, 0 are gone" in run()
    assert "2 claims: 0 suggestions are new, 0 are gone" in run()
    assert Confirmation.objects.count() == 1


def test_a_terminal_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    two_tellings()
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    run()
    assert "2/2" in terminal.getvalue()


def test_what_the_database_refuses_is_named_with_advice() -> None:
    with connection.cursor() as cursor:
        cursor.execute("alter table claims_claimkey rename to elsewhere")
    two_tellings()
    with pytest.raises(CommandError, match=r"links were not written .*postgres start"):
        run()
