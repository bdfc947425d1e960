"""`manage.py import_checks` keeps what it can read, and tells what it cannot."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.models import Event, ExternalVerdict
from claims.vocabulary import Role
from tests.ingest.checks.records.reviews import CLEAN
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of one review."""
    found = tmp_path / "checks.jsonl"
    found.write_text(json.dumps(CLEAN) + "\n")
    return found


def run(*words: object) -> tuple[str, str]:
    """What the command prints, and what it complains of."""
    out, err = StringIO(), StringIO()
    call_command("import_checks", *map(str, words), stdout=out, stderr=err)
    return out.getvalue(), err.getvalue()


def test_it_tells_what_came_in(path: Path) -> None:
    assert run(path)[0].startswith("1 records: 1 new claims,")
    assert "1 here already" in run(path)[0]


def test_it_fails_for_what_is_left_out_and_keeps_the_rest(path: Path) -> None:
    with path.open("a") as file:
        file.write("{}\n")
    with pytest.raises(SystemExit):
        run(path)
    assert ExternalVerdict.objects.count() == 1


def test_whoever_brings_them_is_told_by_the_events(path: Path) -> None:
    analyst = make_person(Role.ANALYST)
    run(path, "--by", analyst.username)
    assert {event.actor for event in Event.objects.all()} == {analyst}


def test_nobody_brings_them_who_is_not_known(path: Path) -> None:
    with pytest.raises(CommandError, match="nobody is called ghost"):
        run(path, "--by", "ghost")


def test_nobody_signs_in_as_the_program(path: Path) -> None:
    run(path)
    event = Event.objects.first()
    assert event is not None
    assert not event.actor.has_usable_password()
