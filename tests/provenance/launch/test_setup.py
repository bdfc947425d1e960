"""`make setup` on a machine that has never seen it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from provenance import postgres

ROOT = Path(__file__).parents[3]


def set_up(var: Path, **given: str) -> subprocess.CompletedProcess[str]:
    """Run it as the Makefile does, with a `var` of our own."""
    environ = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    return subprocess.run(
        [sys.executable, "-m", "provenance.launch", "setup"],
        cwd=ROOT,
        env=environ | {"PROVENANCE_VAR": str(var)} | given,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.deep
def test_a_first_set_up_succeeds_and_a_second_finds_nothing_to_do(var: Path) -> None:
    first, second = set_up(var), set_up(var)
    assert (first.returncode, first.stderr) == (0, "")
    assert (second.returncode, second.stderr) == (0, "")


@pytest.mark.deep
def test_a_set_up_leaves_no_server_behind(var: Path) -> None:
    set_up(var)
    assert postgres.status(var).pid is None


def test_a_database_that_cannot_be_reached_is_one_sentence(var: Path) -> None:
    told = set_up(var, DATABASE_URL="postgresql://me@127.0.0.1:9/claims")
    assert told.returncode == 1
    assert "correct DATABASE_URL or unset it" in told.stderr
    assert "Traceback" not in told.stderr
