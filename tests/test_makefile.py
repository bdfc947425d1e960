"""What the Makefile tells a person, and what it hands on to its tools."""

import os
import subprocess
from pathlib import Path

MAKEFILE = Path(__file__).parents[1] / "Makefile"
SHOW_CERTS = "show: ; @echo $$UV_SYSTEM_CERTS"


def make(*words: str, **given: str) -> subprocess.CompletedProcess[str]:
    """Run it as a person would, who has set nothing but what is given."""
    environ = {k: os.environ[k] for k in ("PATH", "HOME") if k in os.environ}
    return subprocess.run(
        ["make", "-f", str(MAKEFILE), *words],
        env=environ | given,
        capture_output=True,
        text=True,
        check=False,
    )


def test_uv_trusts_the_authorities_of_the_system() -> None:
    assert make("--eval", SHOW_CERTS, "show").stdout == "1\n"


def test_a_person_may_have_uv_trust_its_own_authorities() -> None:
    told = make("--eval", SHOW_CERTS, "show", UV_SYSTEM_CERTS="0")
    assert told.stdout == "0\n"


def test_a_disk_that_is_full_is_one_sentence(tmp_path: Path) -> None:
    python = tmp_path / "python"
    python.write_text(
        '#!/bin/sh\n[ "$1" = -c ] && exit 0\n'
        'echo "OSError: [Errno 28] No space left on device" >&2\nexit 1\n'
    )
    python.chmod(0o755)
    told = set_up(tmp_path, str(python))
    assert told.stderr.startswith("The disk is full: free some space")
    assert "Errno" not in told.stderr


def test_a_python_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    told = set_up(tmp_path, "/usr/bin/nonexist")
    assert told.stderr.startswith("PYTHON=/usr/bin/nonexist cannot be run")
    assert "bash" not in told.stderr


def set_up(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    """Begin with nothing but the requirements of the set-up."""
    (folder / "requirements-setup.txt").touch()
    return make("-C", str(folder), ".venv/.tool", PYTHON=python)
