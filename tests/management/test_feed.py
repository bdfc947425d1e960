"""`manage.py feed` writes every report once, and the withdrawn without their item."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.vocabulary import State
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def written(path: Path) -> list[bool]:
    """Of each element whether it holds a review."""
    call_command("feed", "--out", str(path), stdout=StringIO())
    feed = json.loads(path.read_bytes())
    return [one["item"] is not None for one in feed["dataFeedElement"]]


def test_it_writes_what_stands_and_what_was_withdrawn(tmp_path: Path) -> None:
    staged(State.PUBLISHED)
    staged(State.VOID)
    staged(State.AGREED)
    assert written(tmp_path / "new" / "feed.jsonld") == [True, False]


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CommandError, match="cannot be written"):
        written(tmp_path / "file" / "feed.jsonld")
