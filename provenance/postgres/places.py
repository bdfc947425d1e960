"""Where the server keeps its data, socket, password and log."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from provenance.postgres.account import Account

PORT = 5432
LONGEST_SOCKET = 107  # bytes, one less than the kernel's sun_path
SOCKET_NAME = f".s.PGSQL.{PORT}"


@dataclass(frozen=True)
class Places:
    """The folders and files of one server."""

    home: Path
    socket: Path
    password: Path

    @property
    def data(self) -> Path:
        """The data directory, which only the server's account may enter."""
        return self.home / "data"

    @property
    def binaries(self) -> Path:
        """Where a copy of the binaries goes when the account cannot reach ours."""
        return self.home / "binaries"

    @property
    def log(self) -> Path:
        """What the server writes about itself."""
        return self.home / "server.log"

    @property
    def old_log(self) -> Path:
        """What it wrote before it was last started."""
        return self.home / "server.log.old"

    @property
    def lock(self) -> Path:
        """Held while one of us makes, starts or stops the server."""
        return self.password.with_name("postgres.lock")


def places_for(var: Path, account: Account) -> Places:
    """Keep all under `var`; for a borrowed account use a folder that it can enter."""
    var = var.absolute()
    key = hashlib.sha256(os.fsencode(var)).hexdigest()[:12]
    borrowed = Path("/var/lib") / f"provenance-{key}"
    home = borrowed if account.borrowed else var / "postgres"
    password = var / "postgres-password"
    return Places(home, _socket_folder(home, key), password)


def socket_fits(folder: Path) -> bool:
    """Tell whether the kernel takes the path of a socket in this folder."""
    return len(os.fsencode(folder / SOCKET_NAME)) <= LONGEST_SOCKET


def _socket_folder(home: Path, key: str) -> Path:
    folder = home / "socket"
    return folder if socket_fits(folder) else Path("/tmp") / f"provenance-{key}"
