"""A server for one test run: made in a temporary folder, gone with its parent."""

import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psycopg

from provenance.postgres.account import environment, server_account
from provenance.postgres.binaries import find_binaries
from provenance.postgres.cluster import Cluster, initialise, read_tail
from provenance.postgres.database import connect, make_database
from provenance.postgres.errors import PostgresError
from provenance.postgres.places import PORT, Places
from provenance.postgres.reasons import explain
from provenance.postgres.url import Connection

PATIENCE = 600  # tenths of a second
DIE_WITH_PARENT = 1  # prctl's PR_SET_PDEATHSIG
CARELESS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "autovacuum=off",
    "shared_buffers=64MB",
    "unix_socket_permissions=0700",
)


@contextmanager
def temporary_server(environ: Mapping[str, str]) -> Iterator[Connection]:
    """Yield a connection to a server that stops and vanishes afterwards."""
    home = Path(tempfile.mkdtemp(prefix="provenance-", dir="/tmp"))
    try:
        cluster = _make(home, environ)
        with _served(cluster):
            make_database(cluster.connection())
            yield cluster.connection()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _make(home: Path, environ: Mapping[str, str]) -> Cluster:
    account = server_account()
    places = Places(home, home / "socket", home / "secret")
    home.chmod(0o755)
    for folder in (places.data, places.socket):
        folder.mkdir(mode=0o700)
        account.own(folder)
    places.binaries.mkdir()
    cluster = Cluster(places, find_binaries(environ, account, places.binaries), account)
    initialise(cluster)
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
    places, account = cluster.places, cluster.account
    command = [cluster.binaries.program("postgres"), "-D", str(places.data)]
    command += ["-h", "", "-p", str(PORT), "-k", str(places.socket)]
    for setting in CARELESS:
        command += ["-c", setting]
    with places.log.open("wb") as log:
        return subprocess.Popen(
            command,
            cwd="/",
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            user=account.uid if account.borrowed else None,
            group=account.gid if account.borrowed else None,
            extra_groups=[] if account.borrowed else None,
            preexec_fn=_die_with_parent,  # noqa: PLW1509  no threads run here yet
        )


def _die_with_parent() -> None:
    """Ask the kernel to stop the server even if its parent is killed outright."""
    ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGINT)
    if os.getppid() == 1:
        os.kill(os.getpid(), signal.SIGINT)


def _await(cluster: Cluster, server: subprocess.Popen[bytes]) -> None:
    for _ in range(PATIENCE):
        if server.poll() is not None:
            break
        if _answers(cluster):
            return
        time.sleep(0.1)
    raise PostgresError(explain(read_tail(cluster.places.log), cluster.places.data))


def _answers(cluster: Cluster) -> bool:
    try:
        connect(_maintenance(cluster)).close()
    except psycopg.OperationalError:
        return False
    return True


def _maintenance(cluster: Cluster) -> Connection:
    connection = cluster.connection()
    return Connection(
        "postgres",
        connection.user,
        connection.password,
        connection.host,
        connection.port,
    )
