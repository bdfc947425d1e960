"""Finds the rows that have some words, however seldom those are.

Of words that only old rows have, a walk from the newest would read the whole table; of
words that many have, collecting all would. So a first stretch is walked: where it finds
its share of what is wanted, and there are more, the walk goes on for a while. All are
collected by the index of words where they are few, the stretch finds less, or the walk
not enough. This is one statement: what is not wanted of it is never begun.
"""

from typing import Any

from django.db import connection
from django.db.models import QuerySet
from psycopg.sql import SQL, Composable, Identifier, Literal

Rows = QuerySet[Any, Any]
WALKED, PARTS = 20_000, 5  # keys, and how many stretches of equal length they are
FEW = 100  # rows with some words, up to which they are looked up by their keys
# `found` is planned as if all were wanted, so that the index of words is read for it.
_BEGUN = SQL(
    """
    WITH newest AS MATERIALIZED (
        SELECT coalesce(max(id), 0) + 1 AS next FROM {table}
    ), near AS MATERIALIZED (
        SELECT id FROM ({rows}) AS rows (id)
        WHERE id {past} {edge} AND NOT id {past} {near} ORDER BY id {way} LIMIT {most}
    ), found AS MATERIALIZED (
        SELECT id FROM ({rows}) AS rows (id)
    ), few AS MATERIALIZED (
        SELECT id FROM found WHERE (SELECT count(*) FROM near) < {most} LIMIT {most} + 1
    )
    """
)
_NEAREST = SQL(
    """
    , further AS MATERIALIZED (
        SELECT id FROM ({rows}) AS rows (id)
        WHERE (SELECT count(*) FROM near) >= {share}
        AND (SELECT count(*) FROM few) > {most}
        AND id {past} {near} AND NOT id {past} {end} ORDER BY id {way} LIMIT {most}
    )
    SELECT id FROM near UNION SELECT id FROM further UNION SELECT id FROM (
        SELECT id FROM found WHERE id {past} {edge} ORDER BY id {way} LIMIT {most}
    ) AS collected
    WHERE (SELECT count(*) FROM near) + (SELECT count(*) FROM further) < {most}
    """
)
_FEW = SQL(
    """
    SELECT ARRAY(SELECT id FROM few) WHERE (SELECT count(*) FROM near) < {share}
    AND (SELECT count(*) FROM few) <= {most}
    """
)


def nearest(
    rows: Rows, most: int, edge: int | None = None, *, back: bool = False
) -> list[int]:
    """The keys of the rows before a key, or after it on the way back.

    None are nearer than these, of which there are as many as are wanted, or more, or
    else all that there are. Where no key is told, they are the newest of all.
    """
    return [key for (key,) in _asked(_NEAREST, rows, most, edge, back=back)]


def few(rows: Rows) -> tuple[int, ...] | None:
    """The keys of all the rows; None where they are more than a few, or seem so."""
    found = _asked(_FEW, rows, FEW, None, back=False)
    return tuple(found[0][0]) if found else None


def _asked(
    statement: SQL, rows: Rows, most: int, edge: int | None, *, back: bool
) -> list[tuple[Any, ...]]:
    question, values = rows.order_by().values_list("pk").query.sql_with_params()
    with connection.cursor() as cursor:
        parts = {
            "rows": SQL(cursor.mogrify(question, values)),
            "past": SQL(">" if back else "<"),
            "way": SQL("ASC" if back else "DESC"),
            "table": Identifier(rows.model._meta.db_table),
            "edge": _from(edge, 0, back=back),
            "near": _from(edge, WALKED // PARTS, back=back),
            "end": _from(edge, WALKED, back=back),
            "most": Literal(most),
            "share": Literal(-(-most // PARTS)),
        }
        cursor.execute(_BEGUN.format(**parts) + statement.format(**parts))
        found: list[tuple[Any, ...]] = cursor.fetchall()
        return found


def _from(edge: int | None, keys: int, *, back: bool) -> Composable:
    """The key that is so many keys on from an edge, or from the newest key of all."""
    if edge is not None:
        return Literal(edge + keys if back else edge - keys)
    return SQL("(SELECT next FROM newest) - {}").format(Literal(keys))
