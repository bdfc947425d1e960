"""The address to serve at: read, and seen to be free before anything begins."""

import errno
import socket
from collections.abc import Mapping
from dataclasses import dataclass

from provenance.launch.failures import LaunchError

PORT = "8000"
LAST_PORT = 65535


@dataclass(frozen=True)
class Door:
    """Where the server listens."""

    host: str
    port: int

    @property
    def url(self) -> str:
        """The address as a browser takes it."""
        return f"http://{self._bracketed}:{self.port}/"

    @property
    def bind(self) -> str:
        """The address as gunicorn takes it."""
        return f"{self._bracketed}:{self.port}"

    @property
    def _bracketed(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host


def read_door(environ: Mapping[str, str]) -> Door:
    """Read PORT and PROVENANCE_BIND; raise LaunchError if PORT is no port."""
    written = environ.get("PORT") or PORT
    if not written.isascii() or not written.isdigit():
        raise LaunchError(f"PORT={written} is no number: choose one, as in PORT=8001.")
    port = int(written)
    if not 0 < port <= LAST_PORT:
        raise LaunchError(f"PORT={written} is no port: choose one from 1 to 65535.")
    return Door(environ.get("PROVENANCE_BIND") or "127.0.0.1", port)


def check_free(door: Door) -> None:
    """Raise LaunchError if nobody could listen there now."""
    family = socket.AF_INET6 if ":" in door.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((door.host, door.port))
            probe.listen()
        except OSError as error:
            raise LaunchError(_refusal(door, error)) from error


def _refusal(door: Door, error: OSError) -> str:
    other = door.port % LAST_PORT + 1
    if error.errno == errno.EADDRINUSE:
        return f"Port {door.port} is taken: choose another, as in PORT={other}."
    if error.errno == errno.EACCES:
        return f"Port {door.port} is for root alone: choose one above 1023."
    return f"{door.host} is no address of this machine: correct PROVENANCE_BIND."
