"""Changes what is kept behind the back of all that guards it."""

from collections.abc import Callable

import pytest
from django.db import connection

Change = Callable[..., None]


@pytest.fixture
def change(db: None) -> Change:
    """Return what runs a statement on a table while its triggers and checks sleep."""

    def run(table: str, statement: str, *values: str | int) -> None:
        with connection.cursor() as cursor:
            cursor.execute("set constraints all immediate")
            cursor.execute(f"alter table {table} disable trigger user")
            for name in _checks(table):
                cursor.execute(f'alter table {table} drop constraint "{name}"')
            cursor.execute(statement, values)
            cursor.execute(f"alter table {table} enable trigger user")
            cursor.execute("set constraints all deferred")

    return run


def _checks(table: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "select conname from pg_constraint"
            " where conrelid = %s::regclass and contype in ('c', 'f')",
            [table],
        )
        return [name for (name,) in cursor.fetchall()]
