"""An empty schema with the project's tables, which nobody else ever sees.

Schema and rows are made in one transaction that is always rolled back: nothing is left
after an error, an interrupt or a killed process, for the server itself drops what was
never committed. The tables are made LIKE those of the database, with their defaults,
checks, indexes and triggers: that takes a fraction of a second, and migrating takes
many. Foreign keys stay behind, for LIKE does not copy them, and what is stored here by
the ordinary functions refers to nothing else.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from secrets import token_hex

from django.db import connection, transaction
from psycopg import sql

_TABLES = """
    SELECT relname FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
    ORDER BY relname
"""
_TRIGGERS = """
    SELECT pg_get_triggerdef(pg_trigger.oid, true)
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal
    ORDER BY relname, tgname
"""
_LIKE = sql.SQL("CREATE TABLE {schema}.{table} (LIKE {table} INCLUDING ALL)")


@contextmanager
def scratch_schema() -> Iterator[None]:
    """Let every query find empty tables; afterwards all is as it was before."""
    with transaction.atomic():
        _make()
        yield
        transaction.set_rollback(True)


@contextmanager
def emptied() -> Iterator[None]:
    """Forget what is stored meanwhile, and let go of the locks that it took."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _make() -> None:
    """Make the schema, and put it before the one whose tables it has."""
    with connection.cursor() as cursor:
        tables, triggers = _listed(_TABLES), _listed(_TRIGGERS)
        cursor.execute("SELECT current_schema()")
        behind = sql.Identifier(cursor.fetchone()[0])
        schema = sql.Identifier(f"scratch_{token_hex(8)}")  # runs do not wait in line
        cursor.execute(sql.SQL("CREATE SCHEMA {}").format(schema))
        for table in tables:
            name = sql.Identifier(table)
            cursor.execute(_LIKE.format(schema=schema, table=name))
        path = sql.SQL("SET LOCAL search_path TO {}, {}").format(schema, behind)
        cursor.execute(path)
        for trigger in triggers:
            cursor.execute(trigger)


def _listed(statement: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return [found for (found,) in cursor.fetchall()]
