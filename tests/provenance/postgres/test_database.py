"""Reaching a server that somebody else runs."""

from pathlib import Path

import pytest

from provenance import postgres
from provenance.postgres import database
from provenance.postgres.url import Connection


def test_a_server_that_answers_is_reached(server: Path) -> None:
    postgres.reach(postgres.connection_at(postgres.status(server).places))


def test_a_silent_server_tells_what_to_do(tmp_path: Path) -> None:
    nowhere = Connection("facts", "ada", "x", str(tmp_path), "5432")
    with pytest.raises(postgres.PostgresError, match="start that server"):
        postgres.reach(nowhere)


def test_an_old_server_is_refused(
    server: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "OLDEST", 10_000_000)
    with pytest.raises(postgres.PostgresError, match="older than"):
        postgres.reach(postgres.connection_at(postgres.status(server).places))
