"""Tells whether a server runs in a data directory, and clears what a dead one left."""

from pathlib import Path

from provenance.postgres.places import SOCKET_NAME, Places

PID_FILE = "postmaster.pid"


def running_pid(data: Path) -> int | None:
    """Return the process that serves this data directory, if one lives."""
    pid = _recorded_pid(data)
    return pid if pid is not None and _serves(pid, data) else None


def clear_stale(places: Places) -> None:
    """Remove the locks of a server that was killed: its number may be another's now."""
    if running_pid(places.data) is None:
        (places.data / PID_FILE).unlink(missing_ok=True)
        (places.socket / SOCKET_NAME).unlink(missing_ok=True)
        (places.socket / f"{SOCKET_NAME}.lock").unlink(missing_ok=True)


def _recorded_pid(data: Path) -> int | None:
    try:
        first = (data / PID_FILE).read_text().partition("\n")[0]
    except FileNotFoundError:
        return None
    return int(first) if first.isdigit() else None


def _serves(pid: int, data: Path) -> bool:
    try:
        return Path(f"/proc/{pid}/cwd").readlink() == data.resolve()
    except OSError:
        return False
