"""Serving until somebody has had enough."""

import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from provenance.launch.doors import Door, check_free
from tests.provenance.launch.test_doors import free_port

SERVE = """
import sys
from provenance.launch import LaunchError
from provenance.launch.doors import Door
from provenance.launch.serving import endings_as_interrupts, serve
def say(line):
    print(line, flush=True)
with endings_as_interrupts():
    try:
        serve(Door("127.0.0.1", int(sys.argv[1])), say)
    except LaunchError as error:
        say(error)
"""


@contextmanager
def serving(port: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", SERVE, str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def heard(child: subprocess.Popen[str]) -> str:
    return child.stdout.readline().strip() if child.stdout else ""


@pytest.fixture
def door() -> Door:
    return Door("127.0.0.1", free_port())


def test_the_printed_address_answers(door: Door) -> None:
    with serving(door.port) as child:
        assert door.url in heard(child)
        with urllib.request.urlopen(f"{door.url}admin/login/") as page:
            assert page.status == 200
        child.send_signal(signal.SIGINT)
        child.wait()


@pytest.mark.parametrize("ending", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_every_polite_ending_puts_all_away(door: Door, ending: str) -> None:
    with serving(door.port) as child:
        heard(child)
        child.send_signal(signal.Signals[ending])
        assert heard(child) == "Stopping."
        assert child.wait() == 0
    check_free(door)


def test_a_server_that_cannot_start_says_so(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "no url")
    with serving(door.port) as child:
        assert heard(child) == "The web server did not start: see its words above."
