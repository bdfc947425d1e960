"""Servers to start, stop and kill."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from provenance import postgres


@contextmanager
def temporary_var(copies: Path) -> Iterator[Path]:
    """Give a `var` whose path is short enough for a socket, and clear it away."""
    var = Path(tempfile.mkdtemp(prefix="provenance-", dir="/tmp"))
    places = postgres.places_for(var, postgres.server_account())
    if postgres.server_account().borrowed and copies.is_dir():
        places.home.mkdir(mode=0o755)
        places.binaries.symlink_to(copies)
    try:
        yield var
        postgres.stop(var, os.environ)
    finally:
        for folder in {var, places.home, places.socket}:
            shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def var(copies: Path) -> Iterator[Path]:
    """Give a `var` in which no server was made yet."""
    with temporary_var(copies) as fresh:
        yield fresh


@pytest.fixture(scope="module")
def settled(copies: Path) -> Iterator[Path]:
    """Give a `var` in which a server was made."""
    with temporary_var(copies) as lasting:
        cluster = postgres.prepare(lasting, os.environ)
        with (cluster.places.data / "postgresql.conf").open("a") as settings:
            settings.write("fsync = off\nshared_buffers = 16MB\n")
        yield lasting


@pytest.fixture
def server(settled: Path) -> Path:
    """Give the `var` of a server that runs."""
    postgres.start(settled, os.environ)
    return settled


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give an empty folder that the server's account may enter."""
    with tempfile.TemporaryDirectory(prefix="provenance-", dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
