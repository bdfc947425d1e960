"""A database that answers for as long as it is needed."""

import os
import signal
import time
from pathlib import Path

import pytest

from provenance import postgres
from provenance.launch.database import answering_database


@pytest.fixture(autouse=True)
def unnamed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)


def kill(var: Path) -> None:
    pid = postgres.status(var).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    while postgres.status(var).pid is not None:
        time.sleep(0.01)


def test_a_server_of_ours_that_was_killed_is_started_again(settled: Path) -> None:
    said: list[str] = []
    with answering_database(settled, said.append) as watch:
        kill(settled)
        watch()
        assert postgres.status(settled).pid is not None
    assert said == ["The database server had ended: it was started again."]


def test_a_server_that_runs_is_let_be(settled: Path) -> None:
    said: list[str] = []
    with answering_database(settled, said.append) as watch:
        before = postgres.status(settled).pid
        watch()
        assert postgres.status(settled).pid == before
    assert said == []


def test_a_server_that_others_started_is_theirs(server: Path) -> None:
    said: list[str] = []
    with answering_database(server, said.append) as watch:
        kill(server)
        watch()
        assert postgres.status(server).pid is None
    assert said == []
