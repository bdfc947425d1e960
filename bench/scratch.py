"""Empty databases with the project's tables, each for one measurement."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.db import connection
from psycopg import sql

TABLES = (
    "claims_original",
    "claims_source",
    "claims_document",
    "claims_claim",
    "claims_hedgecue",
    "claims_attribution",
    "claims_attributionmember",
    "claims_sourcerole",
    "claims_upstream",
    "claims_appearance",
)
_WRITABLE = """
    SELECT column_name FROM information_schema.columns
    WHERE table_name = %s AND is_generated = 'NEVER' ORDER BY ordinal_position
"""
_TRIGGERS = """
    SELECT tgrelid::regclass::text, tgname FROM pg_trigger
    WHERE NOT tgisinternal AND tgname LIKE %s
"""
Dump = dict[str, bytes]


@contextmanager
def scratch(template: str) -> Iterator[None]:
    """Point Django at a copy of the template that is gone afterwards."""
    name = f"{template}_scratch"
    _make(template, name)
    try:
        yield
    finally:
        _point_at(template)
        _run(sql.SQL("DROP DATABASE {}").format(sql.Identifier(name)))


def silence(named: str) -> None:
    """Let the triggers be still in whose names this stands."""
    with connection.cursor() as cursor:
        cursor.execute(_TRIGGERS, [f"%{named}%"])
        for table, name in cursor.fetchall():
            cursor.execute(f'ALTER TABLE {table} DISABLE TRIGGER "{name}"')


def dumped() -> Dump:
    """Every row that storing writes, as COPY gives it."""
    return {table: _dump(table) for table in TABLES}


def copied(dump: Dump) -> None:
    """Write the rows as they are, in one transaction."""
    with psycopg.connect(**_parameters()) as driver, driver.cursor() as cursor:
        for table, rows in dump.items():
            with cursor.copy(_copy(table, "FROM STDIN")) as copy:
                copy.write(rows)


def count_rows() -> int:
    """How many rows storing wrote."""
    with connection.cursor() as cursor:
        counts = []
        for table in TABLES:
            cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608
            counts.append(int(cursor.fetchone()[0]))
    return sum(counts)


def _dump(table: str) -> bytes:
    with (
        psycopg.connect(**_parameters()) as driver,
        driver.cursor() as cursor,
        cursor.copy(_copy(table, "TO STDOUT")) as copy,
    ):
        return b"".join(bytes(part) for part in copy)


def _copy(table: str, direction: str) -> sql.Composed:
    with connection.cursor() as cursor:
        cursor.execute(_WRITABLE, [table])
        columns = [sql.Identifier(name) for (name,) in cursor.fetchall()]
    return sql.SQL("COPY {} ({}) {}").format(
        sql.Identifier(table), sql.SQL(", ").join(columns), sql.SQL(direction)
    )


def _make(template: str, name: str) -> None:
    _point_at(name)
    made = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    _run(made.format(sql.Identifier(name), sql.Identifier(template)))


def _point_at(name: str) -> None:
    connection.close()
    connection.settings_dict["NAME"] = name


def _run(statement: sql.Composed) -> None:
    parameters = _parameters() | {"dbname": "postgres", "autocommit": True}
    with psycopg.connect(**parameters) as driver:
        driver.execute(statement)


def _parameters() -> dict[str, object]:
    settings = connection.settings_dict
    return {
        "dbname": settings["NAME"],
        "user": settings["USER"],
        "password": settings["PASSWORD"],
        "host": settings["HOST"],
        "port": settings["PORT"],
    }
