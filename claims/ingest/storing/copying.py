"""Writes many rows of one table at once, through COPY."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import connection, models
from psycopg import Cursor, sql

Row = Sequence[Any]
_KEYS = """
    SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)
"""


def copy_rows(
    model: type[models.Model], fields: Sequence[str], rows: Iterable[Row]
) -> None:
    """Write the rows, whose values stand in the order of the fields' column names.

    Every constraint and trigger holds as it does for INSERT.
    """
    statement = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(
        sql.Identifier(model._meta.db_table),
        sql.SQL(", ").join(map(sql.Identifier, fields)),
    )
    types = {field.column: field.db_type(connection) for field in model._meta.fields}
    with _cursor() as cursor, cursor.copy(statement) as copy:
        # Binary rows carry no types, and the driver knows them without their lengths.
        copy.set_types([str(types[name]).split("(")[0] for name in fields])
        for row in rows:
            copy.write_row(row)


def reserve_keys(model: type[models.Model], count: int) -> Iterator[int]:
    """As many new primary keys as there will be rows, in rising order."""
    with _cursor() as cursor:
        cursor.execute(_KEYS, [model._meta.db_table, count])
        return iter([int(key) for (key,) in cursor.fetchall()])


@contextmanager
def _cursor() -> Iterator[Cursor[Any]]:
    """The driver's own cursor, for Django's knows no COPY; its errors are Django's."""
    with connection.wrap_database_errors, connection.cursor() as wrapped:
        yield wrapped.cursor
