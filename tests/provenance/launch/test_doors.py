"""Where to serve."""

import socket
from collections.abc import Iterator

import pytest

from provenance.launch import LaunchError
from provenance.launch.doors import Door, check_free, read_door


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def test_the_default_is_this_machine_alone() -> None:
    assert read_door({}).url == "http://127.0.0.1:8000/"


def test_port_chooses_the_port() -> None:
    assert read_door({"PORT": "8123"}).bind == "127.0.0.1:8123"


def test_an_address_with_colons_is_bracketed() -> None:
    assert read_door({"PROVENANCE_BIND": "::1"}).url == "http://[::1]:8000/"


@pytest.mark.parametrize("written", ["web", "0", "65536", "-1", "80 80", "٨٠٠٠"])
def test_what_is_no_port_is_refused(written: str) -> None:
    with pytest.raises(LaunchError, match="choose one"):
        read_door({"PORT": written})


def test_a_taken_port_names_another(taken: int) -> None:
    with pytest.raises(LaunchError, match=f"PORT={taken + 1}"):
        check_free(Door("127.0.0.1", taken))


def test_an_address_of_another_machine_is_refused() -> None:
    with pytest.raises(LaunchError, match="PROVENANCE_BIND"):
        check_free(Door("192.0.2.1", 8000))


def test_a_free_port_passes() -> None:
    check_free(Door("127.0.0.1", free_port()))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
