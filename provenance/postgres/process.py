"""Tells whether a server runs in a data directory, and clears what a dead one left."""

from pathlib import Path

PID_FILE = "postmaster.pid"


def running_pid(data: Path) -> int | None:
    """Return the process that serves this data directory, if one lives."""
    pid = _recorded_pid(data)
    return pid if pid is not None and _serves(pid, data) else None


def clear_stale(data: Path) -> None:
    """Remove the pid file of a server that was killed, so that no stranger counts."""
    if running_pid(data) is None:
        (data / PID_FILE).unlink(missing_ok=True)


def _recorded_pid(data: Path) -> int | None:
    try:
        first, *_ = (data / PID_FILE).read_text().splitlines() or [""]
    except (FileNotFoundError, PermissionError):
        return None
    return abs(int(first)) if first.strip().lstrip("-").isdigit() else None


def _serves(pid: int, data: Path) -> bool:
    try:
        return Path(f"/proc/{pid}/cwd").readlink() == data.resolve()
    except OSError:
        return False
