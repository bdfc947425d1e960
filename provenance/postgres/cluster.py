"""Makes, starts and stops the server that lives in our own folders."""

import fcntl
import os
import secrets
import shlex
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from provenance.postgres.account import Account, server_account
from provenance.postgres.binaries import Binaries, find_binaries
from provenance.postgres.database import DATABASE, USER, make_database
from provenance.postgres.errors import PostgresError
from provenance.postgres.places import PORT, Places, places_for
from provenance.postgres.process import clear_stale, running_pid
from provenance.postgres.reasons import explain
from provenance.postgres.url import Connection

WAIT = "60"


@dataclass(frozen=True)
class Cluster:
    """One server: its places, its programs and the account it runs under."""

    places: Places
    binaries: Binaries
    account: Account

    def connection(self) -> Connection:
        """Return how to reach its database."""
        return connection_at(self.places)


@dataclass(frozen=True)
class Status:
    """What is known of the server from outside."""

    places: Places
    made: bool
    pid: int | None


def connection_at(places: Places) -> Connection:
    """Return how to reach the server of these places, made or not."""
    password = places.password.read_text() if places.password.exists() else ""
    return Connection(DATABASE, USER, password, str(places.socket), str(PORT))


def status(var: Path) -> Status:
    """Tell where the server is and whether it runs."""
    places = places_for(var, server_account())
    made = (places.data / "PG_VERSION").exists()
    return Status(places, made, running_pid(places.data))


def prepare(var: Path, environ: Mapping[str, str]) -> Cluster:
    """Make the folders and the cluster where they are missing; start nothing."""
    account = server_account()
    places = places_for(var, account)
    _make_folders(places, account)
    binaries = find_binaries(environ, account, places.binaries)
    cluster = Cluster(places, binaries, account)
    with _alone(places):
        if not (places.data / "PG_VERSION").exists():
            initialise(cluster)
    _check_version(cluster)
    return cluster


def start(var: Path, environ: Mapping[str, str]) -> tuple[Cluster, bool]:
    """Start the server unless it runs; tell whether it was we who started it."""
    cluster = prepare(var, environ)
    with _alone(cluster.places):
        if running_pid(cluster.places.data) is not None:
            return cluster, False
        clear_stale(cluster.places.data)
        _pg_ctl(cluster, "start", "-l", str(cluster.places.log), "-o", _flags(cluster))
        make_database(cluster.connection())
    return cluster, True


def stop(var: Path, environ: Mapping[str, str]) -> bool:
    """Stop the server; tell whether one ran."""
    account = server_account()
    places = places_for(var, account)
    if running_pid(places.data) is None:
        return False
    cluster = Cluster(places, find_binaries(environ, account, places.binaries), account)
    with _alone(places):
        _pg_ctl(cluster, "stop", "-m", "fast")
    return True


def initialise(cluster: Cluster) -> None:
    """Make an empty cluster that asks every login for the password."""
    places = cluster.places
    if not places.password.exists():
        write_secret(places.password, secrets.token_urlsafe(32))
    handed = places.home / "password"
    write_secret(handed, places.password.read_text())
    cluster.account.own(handed)
    try:
        answer = cluster.account.run(_initdb(cluster, handed))
    finally:
        handed.unlink()
    if answer.returncode:
        raise PostgresError(explain(answer.stderr + answer.stdout, places.data))


def write_secret(path: Path, secret: str) -> None:
    """Write a file that only its owner reads."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secret)


def _initdb(cluster: Cluster, password: Path) -> list[str]:
    return [
        cluster.binaries.program("initdb"),
        f"--pgdata={cluster.places.data}",
        f"--username={USER}",
        f"--pwfile={password}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    ]


def _flags(cluster: Cluster) -> str:
    folder = shlex.quote(str(cluster.places.socket))
    return f"-h '' -p {PORT} -k {folder} -c unix_socket_permissions=0700"


def _pg_ctl(cluster: Cluster, verb: str, *options: str) -> None:
    program = cluster.binaries.program("pg_ctl")
    data = str(cluster.places.data)
    answer = cluster.account.run(
        [program, verb, "-D", data, "-w", "-t", WAIT, *options]
    )
    if answer.returncode:
        written = read_tail(cluster.places.log)
        raise PostgresError(explain(answer.stderr + written, cluster.places.data))


def read_tail(log: Path) -> str:
    """Return the last words of the server's log."""
    try:
        return log.read_text(errors="replace")[-2000:]
    except FileNotFoundError:
        return ""


def _check_version(cluster: Cluster) -> None:
    made_by = int((cluster.places.data / "PG_VERSION").read_text())
    if made_by != cluster.binaries.major:
        raise PostgresError(
            f"The data in {cluster.places.data} belong to PostgreSQL {made_by}, but "
            f"PostgreSQL {cluster.binaries.major} was found: set PROVENANCE_PG_BIN to "
            f"version {made_by}, or move the data away."
        )


def _make_folders(places: Places, account: Account) -> None:
    places.password.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    places.home.mkdir(mode=0o755 if account.borrowed else 0o700, exist_ok=True)
    places.binaries.mkdir(mode=0o755, exist_ok=True)
    places.log.touch(mode=0o600)
    account.own(places.log)
    for folder in (places.data, places.socket):
        folder.mkdir(mode=0o700, exist_ok=True)
        account.own(folder)
        _check_private(folder, account)


def _check_private(folder: Path, account: Account) -> None:
    found = folder.lstat()
    private = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
    if not private or found.st_uid != account.uid:
        raise PostgresError(f"{folder} is open to others: remove it and try again.")


@contextmanager
def _alone(places: Places) -> Iterator[None]:
    with places.lock.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
