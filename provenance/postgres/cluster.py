"""One server: its places, its programs, its account; and how it is made."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from provenance.postgres.account import Account, server_account
from provenance.postgres.binaries import Binaries, find_binaries
from provenance.postgres.database import DATABASE, USER
from provenance.postgres.errors import PostgresError
from provenance.postgres.folders import make_folders
from provenance.postgres.places import PORT, Places, places_for
from provenance.postgres.reasons import explain
from provenance.postgres.url import Connection
from provenance.secret_files import kept_secret, write_secret

CONTENT_MARK = "PG_VERSION"


@dataclass(frozen=True)
class Cluster:
    """One server: its places, its programs and the account it runs under."""

    places: Places
    binaries: Binaries
    account: Account

    def connection(self) -> Connection:
        """Return how to reach its database."""
        return connection_at(self.places)

    def is_made(self) -> bool:
        """Tell whether the data directory has been filled."""
        return (self.places.data / CONTENT_MARK).exists()


def connection_at(places: Places) -> Connection:
    """Return how to reach the server of these places, made or not."""
    password = kept_secret(places.password)
    return Connection(DATABASE, USER, password, str(places.socket), str(PORT))


def find_cluster(var: Path, environ: Mapping[str, str]) -> Cluster:
    """Find the server that belongs to this `var`, and programs that fit its data."""
    account = server_account()
    places = places_for(var, account)
    make_folders(places, account)
    binaries = find_binaries(environ, account, places.binaries)
    cluster = Cluster(places, binaries, account)
    if cluster.is_made():
        _check_version(cluster)
    return cluster


def make_cluster(cluster: Cluster) -> None:
    """Fill the data directory; every login will be asked for the password."""
    places = cluster.places
    handed = places.home / "password"
    write_secret(handed, kept_secret(places.password))
    cluster.account.own(handed)
    try:
        answer = cluster.account.run(_initdb(cluster, handed))
    finally:
        handed.unlink()
    if answer.returncode:
        raise PostgresError(explain(answer.stderr + answer.stdout, places.data))


def give_password(cluster: Cluster) -> None:
    """Let a stopped server take our password, for the file with its old one is gone.

    Whoever may read the data directory may do that; a login over the socket may not.
    """
    programs, data = cluster.binaries, str(cluster.places.data)
    password = kept_secret(cluster.places.password)
    answer = cluster.account.run(
        [programs.program("postgres"), "--single", "-D", data, "postgres"],
        f"alter role {USER} password '{password}'\n",
    )
    if answer.returncode:
        raise PostgresError(explain(answer.stderr, cluster.places.data))


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


def _check_version(cluster: Cluster) -> None:
    data, found = cluster.places.data, cluster.binaries.major
    made_by = (data / CONTENT_MARK).read_text().strip()
    if made_by != str(found):
        raise PostgresError(
            f"The data in {data} belong to PostgreSQL {made_by}, but {found} was "
            f"found: set PROVENANCE_PG_BIN to a {made_by}, or move the data away."
        )
