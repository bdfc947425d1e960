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
