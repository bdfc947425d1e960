"""`manage.py postgres` at the terminal."""

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from provenance import postgres


@pytest.fixture(autouse=True)
def house(settled: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    settings.VAR = settled


def told(verb: str) -> str:
    heard = StringIO()
    call_command("postgres", verb, stdout=heard)
    return heard.getvalue()


def test_start_tells_the_process(settled: Path) -> None:
    words = told("start")
    assert f"runs as process {postgres.status(settled).pid}." in words


def test_status_names_the_data(settled: Path) -> None:
    assert str(postgres.status(settled).places.data) in told("status")


def test_stop_tells_that_it_is_stopped() -> None:
    told("start")
    assert "is stopped." in told("stop")


def test_a_reader_who_has_read_enough_hears_no_complaint(var: Path) -> None:
    status = f"{sys.executable} manage.py postgres status"
    told = subprocess.run(
        ["bash", "-c", f"{status} | (exec <&-; sleep 3)"],
        cwd=Path(__file__).parents[3],
        env=os.environ | {"PROVENANCE_VAR": str(var)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.stderr == ""


def test_status_of_nothing(var: Path, settings: Settings) -> None:
    settings.VAR = var
    assert "is not made yet." in told("status")


def test_a_failure_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PROVENANCE_PG_BIN", "/nowhere")
    with pytest.raises(CommandError, match="/nowhere cannot be run"):
        told("start")


def test_a_named_server_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://db.example/facts")
    with pytest.raises(CommandError, match="unset it"):
        told("stop")
