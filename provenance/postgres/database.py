"""Makes our database inside a running server."""

from dataclasses import replace

import psycopg
from psycopg import sql

from provenance.postgres.url import Connection

DATABASE = "provenance"
USER = "provenance"


def connect(connection: Connection) -> psycopg.Connection:
    """Open a connection in which every statement stands by itself."""
    return psycopg.connect(
        dbname=connection.name,
        user=connection.user,
        password=connection.password,
        host=connection.host,
        port=connection.port,
        autocommit=True,
        connect_timeout=10,
    )


def make_database(connection: Connection) -> None:
    """Create the database that the connection names, unless it is there."""
    question = "select 1 from pg_database where datname = %s"
    with connect(replace(connection, name="postgres")) as server:
        if server.execute(question, [connection.name]).fetchone() is None:
            name = sql.Identifier(connection.name)
            server.execute(sql.SQL("create database {}").format(name))
