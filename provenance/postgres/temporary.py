"""A server for one test run: made in a temporary folder, gone with its parent."""

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import psycopg

from provenance.children import tied
from provenance.postgres.account import environment, server_account
from provenance.postgres.binaries import find_binaries
from provenance.postgres.cluster import Cluster, make_cluster
from provenance.postgres.database import connect, make_database
from provenance.postgres.errors import PostgresError
from provenance.postgres.folders import make_folders
from provenance.postgres.places import PORT, Places
from provenance.postgres.reasons import explain, read_tail
from provenance.postgres.url import Connection

SHORT = "/tmp"  # a socket needs a short path
PATIENCE = 1200  # twentieths of a second
CARELESS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "shared_buffers=64MB",
    "unix_socket_permissions=0700",
)


@contextmanager
def temporary_server(copies: Path, environ: Mapping[str, str]) -> Iterator[Connection]:
    """Yield a connection to a server that stops and vanishes afterwards.

    `copies` is where another account finds the programs (see `Places.binaries`).
    """
    home = Path(tempfile.mkdtemp(prefix="provenance-", dir=SHORT))
    try:
        cluster = _make(home, copies, environ)
        with _served(cluster):
            make_database(cluster.connection())
            yield cluster.connection()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _make(home: Path, copies: Path, environ: Mapping[str, str]) -> Cluster:
    account = server_account()
    home.chmod(0o755)
    places = Places(home, home / "socket", home / "secret")
    make_folders(places, account)
    cluster = Cluster(places, find_binaries(environ, account, copies), account)
    make_cluster(cluster)
    return cluster


@contextmanager
def _served(cluster: Cluster) -> Iterator[None]:
    server = _spawn(cluster)
    try:
        _await(cluster, server)
        yield
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=30)


def _spawn(cluster: Cluster) -> subprocess.Popen[bytes]:
    account = cluster.account
    with cluster.places.log.open("wb") as log:
        return subprocess.Popen(
            _command(cluster),
            cwd="/",
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            user=account.uid if account.borrowed else None,
            group=account.gid if account.borrowed else None,
            extra_groups=[] if account.borrowed else None,
            preexec_fn=tied(signal.SIGINT),  # noqa: PLW1509  no threads run here yet
        )


def _command(cluster: Cluster) -> list[str]:
    places = cluster.places
    command = [cluster.binaries.program("postgres"), "-D", str(places.data)]
    command += ["-h", "", "-p", str(PORT), "-k", str(places.socket)]
    for setting in CARELESS:
        command += ["-c", setting]
    return command


def _await(cluster: Cluster, server: subprocess.Popen[bytes]) -> None:
    for _ in range(PATIENCE):
        if server.poll() is not None:
            break
        if _answers(cluster.connection()):
            return
        time.sleep(0.05)
    raise PostgresError(explain(read_tail(cluster.places.log), cluster.places.data))


def _answers(connection: Connection) -> bool:
    try:
        connect(replace(connection, name="postgres")).close()
    except psycopg.OperationalError:
        return False
    return True
