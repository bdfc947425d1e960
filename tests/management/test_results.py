"""A command that is cut short ends in silence."""

import subprocess
import sys
from pathlib import Path

import pytest

from claims.management.results import ended_by_others

ROOT = Path(__file__).parents[2]


def test_the_interrupt_key_ends_it_with_the_code_of_a_shell() -> None:
    with pytest.raises(SystemExit) as ended, ended_by_others():
        raise KeyboardInterrupt

    assert ended.value.code == 130


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} manage.py extract seeds --format jsonl | head -c 1"

    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, capture_output=True, check=False
    )

    assert (done.stdout, done.stderr) == (b"{", b"")
