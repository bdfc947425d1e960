"""Reaches a running server and makes our database inside it."""

from dataclasses import replace

import psycopg
from psycopg import sql

from provenance.postgres.errors import PostgresError
from provenance.postgres.url import Connection

DATABASE = "provenance"
USER = "provenance"
OLDEST = 150000  # as the server counts: version 15
PATIENCE = 10  # seconds


def connect(connection: Connection) -> psycopg.Connection:
    """Open a connection in which every statement stands by itself."""
    parts = {
        "dbname": connection.name,
        "user": connection.user,
        "password": connection.password,
        "host": connection.host,
        "port": connection.port,
        "connect_timeout": str(PATIENCE),
        **dict(connection.options),
    }
    given = psycopg.conninfo.make_conninfo(**{k: v for k, v in parts.items() if v})
    return psycopg.connect(given, autocommit=True)


def make_database(connection: Connection) -> None:
    """Create the database that the connection names, unless it is there."""
    question = "select 1 from pg_database where datname = %s"
    with connect(replace(connection, name="postgres")) as server:
        if server.execute(question, [connection.name]).fetchone() is None:
            name = sql.Identifier(connection.name)
            server.execute(sql.SQL("create database {}").format(name))


def knows(connection: Connection) -> bool:
    """Tell whether a running server takes the connection's password."""
    try:
        connect(replace(connection, name="postgres")).close()
    except psycopg.OperationalError as error:
        if "password authentication failed" in str(error):
            return False
        raise
    return True


def reach(connection: Connection) -> None:
    """Raise PostgresError unless the named database answers and is new enough."""
    where = f"{connection.name} at {connection.host or 'the local socket'}"
    try:
        with connect(connection) as server:
            version = server.info.server_version
    except psycopg.OperationalError as error:
        reason = " ".join(str(error).split())
        raise PostgresError(
            f"DATABASE_URL names {where}, which cannot be reached: start that server, "
            f"correct DATABASE_URL or unset it ({reason})."
        ) from error
    if version < OLDEST:
        raise PostgresError(
            f"DATABASE_URL names {where}, which is older than PostgreSQL 15: name a "
            "newer server, or unset it."
        )
