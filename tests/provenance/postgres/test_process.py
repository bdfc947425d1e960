"""Whether a recorded server lives."""

import os
from pathlib import Path

import pytest

from provenance.postgres.process import running_pid


@pytest.mark.parametrize("content", ["", "\n", "no number\n", "-1\n", "999999999\n"])
def test_no_living_server_is_recorded(tmp_path: Path, content: str) -> None:
    (tmp_path / "postmaster.pid").write_text(content)
    assert running_pid(tmp_path) is None


def test_a_strangers_process_is_no_server(tmp_path: Path) -> None:
    (tmp_path / "postmaster.pid").write_text(f"{os.getpid()}\n")
    assert running_pid(tmp_path) is None


def test_a_process_that_stands_in_the_data_is_the_server(tmp_path: Path) -> None:
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        (tmp_path / "postmaster.pid").write_text(f"{os.getpid()}\n")
        assert running_pid(tmp_path) == os.getpid()
    finally:
        os.chdir(here)
