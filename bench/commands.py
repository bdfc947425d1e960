"""Runs commands from the project's root."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def output_of(command: Sequence[str | Path]) -> str:
    """What a command writes; raises CalledProcessError where it fails."""
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return done.stdout
