"""The server of a test run."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from provenance.postgres import PostgresError, temporary
from provenance.postgres.temporary import temporary_server

CHILD = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from pathlib import Path
from provenance.postgres.temporary import temporary_server
with temporary_server(Path(sys.argv[1]), os.environ) as connection:
    data = Path(connection.host).parent / "data"
    print((data / "postmaster.pid").read_text().split()[0], data.parent, flush=True)
    os.kill(os.getpid(), signal.Signals[sys.argv[2]])
    signal.pause()
"""


def test_the_server_and_its_folder_are_gone_afterwards(copies: Path) -> None:
    with temporary_server(copies, os.environ) as connection:
        folder = Path(connection.host)
        assert folder.is_dir()
    assert not folder.exists()


@pytest.mark.parametrize("ending", ["SIGINT", "SIGKILL"])
def test_no_server_outlives_its_parent(copies: Path, ending: str) -> None:
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(copies), ending],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == -signal.Signals[ending]
    pid, home = child.stdout.split()
    try:
        assert leaves(int(pid))
    finally:
        subprocess.run(["rm", "-rf", home], check=True)


def leaves(pid: int) -> bool:
    for _ in range(100):
        if not Path(f"/proc/{pid}/exe").exists():
            return True  # a zombie that nobody collects has ended, too
        time.sleep(0.1)
    return False


def test_a_server_that_cannot_be_made_leaves_nothing(
    copies: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROVENANCE_PG_BIN", "/nowhere")
    monkeypatch.setattr(temporary, "SHORT", str(tmp_path))
    with (
        pytest.raises(PostgresError, match="nowhere"),
        temporary_server(copies, os.environ),
    ):
        pass
    assert list(tmp_path.iterdir()) == []
