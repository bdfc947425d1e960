"""Runs gunicorn and the reader of what is handed in, until somebody has had enough."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from provenance.children import tied
from provenance.launch.doors import Door
from provenance.launch.failures import LaunchError

ROOT = Path(__file__).resolve().parent.parent.parent
ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
PATIENCE = 300  # tenths of a second for the first answer
LOOK = 1  # seconds between two looks at what the server needs
GRACE = 20  # seconds for the last ones
READER = [sys.executable, "manage.py", "work"]  # of what programs hand in


def serve(door: Door, say: Callable[[str], None], watch: Callable[[], None]) -> None:
    """Serve until Ctrl-C, SIGTERM or the closing of the terminal.

    Meanwhile `watch` is called every second.
    """
    with _child(_command(door)) as server, _child(READER):
        try:
            _await(door, server)
            say(f"Serving at {door.url} until Ctrl-C.")
            _attend(server, watch)
        except KeyboardInterrupt:
            return say("Stopping.")
    raise LaunchError("The web server ended by itself: see its words above.")


@contextmanager
def endings_as_interrupts() -> Iterator[None]:
    """Treat a polite request to end as Ctrl-C, so that all is put away."""
    before = {ending: signal.signal(ending, _interrupt) for ending in ENDINGS}
    try:
        yield
    finally:
        for ending, handler in before.items():
            signal.signal(ending, handler)


def _interrupt(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt


@contextmanager
def _child(command: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command until the block ends."""
    server = subprocess.Popen(
        command,
        cwd=ROOT,
        start_new_session=True,
        preexec_fn=tied(signal.SIGTERM),  # noqa: PLW1509  no threads run here
    )
    try:
        yield server
    finally:
        server.terminate()
        try:
            server.wait(GRACE)
        except subprocess.TimeoutExpired:
            server.kill()


def _command(door: Door) -> list[str]:
    return [
        *(sys.executable, "-m", "gunicorn", "--no-control-socket"),
        *("--bind", door.bind, "--workers", "2", "--threads", "4"),
        *("--log-level", "warning", "--graceful-timeout", "5"),
        "provenance.wsgi",
    ]


def _await(door: Door, server: subprocess.Popen[bytes]) -> None:
    for _ in range(PATIENCE):
        if server.poll() is not None:
            break
        if _answers(door):
            return
        time.sleep(0.1)
    raise LaunchError("The web server did not start: see its words above.")


def _attend(server: subprocess.Popen[bytes], watch: Callable[[], None]) -> None:
    """Watch until the web server ends."""
    while server.poll() is None:
        watch()
        time.sleep(LOOK)


def _answers(door: Door) -> bool:
    connection = HTTPConnection(door.host, door.port, timeout=5)
    try:
        connection.request("HEAD", "/")
        connection.getresponse()
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
    return True
