"""Serving until somebody has had enough."""

import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError

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
        serve(Door("127.0.0.1", int(sys.argv[1])), say, eval(sys.argv[2]))
    except LaunchError as error:
        say(error)
"""


@contextmanager
def serving(port: int, watch: str = "bool") -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", SERVE, str(port), watch]
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


@pytest.mark.parametrize(
    "ending",
    [
        "SIGTERM",
        pytest.param("SIGINT", marks=pytest.mark.deep),
        pytest.param("SIGHUP", marks=pytest.mark.deep),
    ],
)
def test_every_polite_ending_puts_all_away(door: Door, ending: str) -> None:
    with serving(door.port) as child:
        heard(child)
        child.send_signal(signal.Signals[ending])
        assert heard(child) == "Stopping."
        assert child.wait() == 0
    check_free(door)


def test_what_the_server_needs_is_looked_after(door: Door) -> None:
    with serving(door.port, "lambda: say('Looked.')") as child:
        heard(child)
        assert [heard(child), heard(child)] == ["Looked.", "Looked."]
        child.send_signal(signal.SIGINT)
        child.wait()


@pytest.mark.deep
def test_every_door_says_that_the_database_is_away(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://me@127.0.0.1:9/claims")
    with serving(door.port) as child:
        heard(child)
        page, problem = (
            refused(f"{door.url}admin/"),
            refused(f"{door.url}api/v1/claims"),
        )
        child.send_signal(signal.SIGINT)
        child.wait()
    assert page.headers.get_content_type() == "text/html"
    assert "Load this page again" in page.read().decode()
    assert problem.headers.get_content_type() == "application/problem+json"
    assert "Ask again in a few seconds" in problem.read().decode()


def refused(address: str) -> HTTPError:
    """The answer of a door whose database is away: to come back in five seconds."""
    signed_in = {"Cookie": f"sessionid={'x' * 32}"}
    asked = urllib.request.Request(address, headers=signed_in)
    with pytest.raises(HTTPError) as told, urllib.request.urlopen(asked):
        pass
    answer = told.value
    assert (answer.code, answer.headers["Retry-After"]) == (503, "5")
    return answer


def test_a_server_that_cannot_start_says_so(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "no url")
    with serving(door.port) as child:
        assert heard(child) == "The web server did not start: see its words above."
