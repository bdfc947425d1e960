"""Names the machine that a figure was measured on."""

import os
import platform
from pathlib import Path


def machine() -> str:
    """Processor, cores and Python, in a few words."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text("utf-8").splitlines() if facts.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if "model name" in line]
    name = names[0] if names else platform.machine()
    return f"{name}, {os.cpu_count()} cores, Python {platform.python_version()}"
