"""`manage.py verify` names what is wrong, and says so with its exit code."""

import sys
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from tests import factories as f
from tests.management.test_progress import Terminal

pytestmark = pytest.mark.django_db


def test_nothing_wrong_is_said_in_one_line() -> None:
    f.make_claim()
    output = StringIO()
    call_command("verify", stdout=output)
    assert output.getvalue() == "Read 1 original, 1 text, 1 span: nothing is wrong.\n"


def test_an_empty_store_has_nothing_wrong() -> None:
    output = StringIO()
    call_command("verify", stdout=output)
    assert output.getvalue() == "Read 0 spans: nothing is wrong.\n"


def test_what_is_wrong_is_named_and_the_command_fails() -> None:
    claim = f.make_claim(originator=f.make_source())
    output = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("verify", stdout=output)
    assert ended.value.code == 1
    assert f"claims_claim {claim.pk}: originator_id should be “nobody”" in (
        output.getvalue()
    )


def test_a_terminal_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    f.make_claim()
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    call_command("verify", stdout=StringIO())
    assert "] 2/2 texts" in terminal.getvalue()


def test_a_database_that_was_not_read_is_told_apart() -> None:
    with connection.cursor() as cursor:
        cursor.execute("alter table claims_quantity rename to elsewhere")
    with pytest.raises(CommandError, match="database was not read") as ended:
        call_command("verify", stdout=StringIO())
    assert ended.value.returncode == 2
