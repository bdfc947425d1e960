"""Finds the nearest of the rows that have some words, however seldom those are.

Of words that only old rows have, a walk from the newest would read the whole table; of
words that many have, collecting all would. So the nearest are walked for a while, and
only where those are too few is everything found that has the words. Both are asked in
one statement: what is not wanted of it is never begun.
"""

from typing import Any

from django.db import connection
from django.db.models import QuerySet
from psycopg.sql import SQL, Composable, Identifier, Literal

Rows = QuerySet[Any, Any]
WALKED = 20_000  # keys
# What is collected is ordered as no index has it, so that the index of words is read.
_NEAREST = SQL(
    """
    WITH walked AS MATERIALIZED (
        SELECT id FROM ({rows}) AS found (id)
        WHERE id {past} {edge} AND NOT id {past} {end} ORDER BY id {way} LIMIT {most}
    )
    SELECT id FROM walked UNION ALL SELECT id FROM (
        SELECT id FROM ({rows}) AS found (id)
        WHERE id {past} {end} ORDER BY id + 0 {way} LIMIT {most}
    ) AS collected WHERE (SELECT count(*) FROM walked) < {most}
    """
)
_NEWEST = SQL("(SELECT coalesce(max(id), 0) + 1 FROM {table})")


def nearest(
    rows: Rows, most: int, edge: int | None = None, *, back: bool = False
) -> list[int]:
    """The keys of the rows before a key, or after it on the way back.

    None are nearer than these, of which there are as many as are wanted, or more, or
    else all that there are. Where no key is told, they are the newest of all.
    """
    question, values = rows.order_by().values_list("pk").query.sql_with_params()
    start, end = _newest(rows) if edge is None else _stretch(edge, back=back)
    with connection.cursor() as cursor:
        cursor.execute(
            _NEAREST.format(
                rows=SQL(cursor.mogrify(question, values)),
                past=SQL(">" if back else "<"),
                way=SQL("ASC" if back else "DESC"),
                edge=start,
                end=end,
                most=Literal(most),
            )
        )
        return [key for (key,) in cursor.fetchall()]


def _stretch(edge: int, *, back: bool) -> tuple[Composable, Composable]:
    """Where the walk from a key begins, and where it ends."""
    return Literal(edge), Literal(edge + WALKED if back else edge - WALKED)


def _newest(rows: Rows) -> tuple[Composable, Composable]:
    """Where the walk from the newest key begins, and where it ends."""
    start = _NEWEST.format(table=Identifier(rows.model._meta.db_table))
    return start, SQL("{} - {}").format(start, Literal(WALKED))
