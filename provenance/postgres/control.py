"""Starts and stops the server, one of us at a time."""

import fcntl
import shlex
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from provenance.postgres.account import server_account
from provenance.postgres.cluster import (
    CONTENT_MARK,
    Cluster,
    find_cluster,
    give_password,
    make_cluster,
)
from provenance.postgres.database import knows, make_database
from provenance.postgres.errors import PostgresError
from provenance.postgres.folders import fresh_log
from provenance.postgres.places import PORT, Places, places_for
from provenance.postgres.process import clear_stale, running_pid
from provenance.postgres.reasons import explain, read_tail

WAIT = "60"  # seconds for a server to start or stop
TRIES = 50  # while the children of a killed server are still leaving
STILL_LEAVING = "is still in use"


@dataclass(frozen=True)
class Status:
    """What is known of the server from outside."""

    places: Places
    made: bool
    pid: int | None


def status(var: Path) -> Status:
    """Tell where the server is and whether it runs."""
    places = places_for(var, server_account())
    made = (places.data / CONTENT_MARK).exists()
    return Status(places, made, running_pid(places.data))


def prepare(var: Path, environ: Mapping[str, str]) -> Cluster:
    """Make the server where it is missing; start nothing."""
    cluster = find_cluster(var, environ)
    with _alone(cluster.places):
        if not cluster.is_made():
            make_cluster(cluster)
    return cluster


def start(var: Path, environ: Mapping[str, str]) -> bool:
    """Start the server unless it runs; tell whether it was we who started it."""
    cluster = prepare(var, environ)
    with _alone(cluster.places):
        if running_pid(cluster.places.data) is not None:
            return False
        clear_stale(cluster.places)
        _start(cluster)
        with _stopped_unless_ready(cluster):
            if not knows(cluster.connection()):
                _stop(cluster)
                give_password(cluster)
                _start(cluster)
            make_database(cluster.connection())
    return True


def stop(var: Path, environ: Mapping[str, str]) -> bool:
    """Stop the server; tell whether one ran."""
    if status(var).pid is None:
        return False
    cluster = find_cluster(var, environ)
    with _alone(cluster.places):
        _stop(cluster)
    return True


def _stop(cluster: Cluster) -> None:
    complaint = _pg_ctl(cluster, "stop", "-m", "fast")
    if complaint:
        raise PostgresError(explain(complaint, cluster.places.data))


def _start(cluster: Cluster) -> None:
    complaint = STILL_LEAVING
    for _ in range(TRIES):
        fresh_log(cluster.places, cluster.account)
        log = str(cluster.places.log)
        complaint = _pg_ctl(cluster, "start", "-l", log, "-o", _flags(cluster))
        if STILL_LEAVING not in complaint:
            break
        time.sleep(0.2)
    if complaint:
        raise PostgresError(explain(complaint, cluster.places.data))


def _flags(cluster: Cluster) -> str:
    folder = shlex.quote(str(cluster.places.socket))
    return f"-h '' -p {PORT} -k {folder} -c unix_socket_permissions=0700"


def _pg_ctl(cluster: Cluster, verb: str, *options: str) -> str:
    """Return what went wrong; empty if nothing did."""
    program, data = cluster.binaries.program("pg_ctl"), str(cluster.places.data)
    answer = cluster.account.run(
        [program, verb, "-D", data, "-w", "-t", WAIT, *options]
    )
    if not answer.returncode:
        return ""
    return answer.stderr + read_tail(cluster.places.log) or "no reason was given"


@contextmanager
def _stopped_unless_ready(cluster: Cluster) -> Iterator[None]:
    """Leave no server running that could not be made ready; say why it could not."""
    try:
        yield
    except BaseException as error:
        if running_pid(cluster.places.data) is not None:
            _stop(cluster)
        if isinstance(error, psycopg.Error):
            reason = explain(str(error), cluster.places.data)
            raise PostgresError(reason) from error
        raise


@contextmanager
def _alone(places: Places) -> Iterator[None]:
    with places.lock.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
