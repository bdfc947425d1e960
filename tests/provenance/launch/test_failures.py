"""What a person is told when a launch fails."""

import errno
from pathlib import Path

import psycopg
import pytest
from django.core.management.base import CommandError
from django.db import IntegrityError, OperationalError, connections

from provenance.launch import LaunchError, sentence_for
from provenance.postgres import PostgresError


@pytest.mark.parametrize("kind", [LaunchError, PostgresError, CommandError])
def test_our_own_words_are_told_as_they_are(kind: type[Exception]) -> None:
    assert sentence_for(kind("Do this.")) == "Do this."


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_called_full(number: int) -> None:
    told = sentence_for(OSError(number, "x"))
    assert told is not None
    assert "free some space" in told


@pytest.mark.parametrize("kind", [OperationalError, psycopg.errors.DiskFull])
def test_a_database_without_room_is_called_full(kind: type[Exception]) -> None:
    told = sentence_for(kind("could not extend file: No space left on device"))
    assert told is not None
    assert "free some space" in told


def test_a_closed_file_is_named(tmp_path: Path) -> None:
    told = sentence_for(PermissionError(errno.EACCES, "denied", str(tmp_path)))
    assert told is not None
    assert str(tmp_path) in told


@pytest.mark.django_db
def test_a_silent_database_tells_how_to_start_it(tmp_path: Path) -> None:
    silent = connections.create_connection("default")
    silent.settings_dict = {**silent.settings_dict, "HOST": str(tmp_path)}
    with pytest.raises(OperationalError) as caught:
        silent.ensure_connection()
    told = sentence_for(caught.value)
    assert told is not None
    assert "postgres start" in told


@pytest.mark.parametrize(
    "fault", [ValueError("x"), OSError(errno.EPIPE, "x"), IntegrityError("x")]
)
def test_our_own_faults_are_not_explained_away(fault: Exception) -> None:
    assert sentence_for(fault) is None


def test_a_refused_statement_is_our_own_fault() -> None:
    error = OperationalError("too many")
    error.__cause__ = psycopg.errors.TooManyColumns("too many")
    assert sentence_for(error) is None
