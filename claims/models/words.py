"""Finds the rows that have some words, however seldom those are.

Of words that only old rows have, a walk from the newest would read the whole table; of
words that many have, collecting all would. So a first stretch is walked, and where it
finds what is wanted, that is all. Where it finds its share, and there are more, the
walk goes on for a while. All are collected by the index of words where they are few,
the stretch finds less, or the walk not enough. Each step is a statement of its own: to
plan what is not wanted takes longer than to ask again.
"""

from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.db.models import QuerySet
from psycopg.sql import SQL, Composable, Identifier, Literal

Rows = QuerySet[Any, Any]
Parts = Mapping[str, Composable]
WALKED, PARTS = 20_000, 5  # keys, and how many stretches of equal length they are
FEW = 100  # rows with some words, up to which they are looked up by their keys
_NEAR = SQL(
    """
    SELECT id FROM ({rows}) AS rows (id)
    WHERE id {past} {edge} AND NOT id {past} {near} ORDER BY id {way} LIMIT {most}
    """
)
# `found` is planned as if all were wanted, so that the index of words is read for it.
_FOUND = SQL("WITH found AS MATERIALIZED (SELECT id FROM ({rows}) AS rows (id))")
_COLLECTED = SQL(
    "SELECT id FROM found WHERE id {past} {edge} ORDER BY id {way} LIMIT {most}"
)
_FURTHER = SQL(
    """
    , few AS MATERIALIZED (SELECT id FROM found LIMIT {most} + 1),
    further AS MATERIALIZED (
        SELECT id FROM ({rows}) AS rows (id) WHERE (SELECT count(*) FROM few) > {most}
        AND id {past} {near} AND NOT id {past} {end} ORDER BY id {way} LIMIT {most}
    )
    SELECT id FROM further UNION SELECT id FROM (
        SELECT id FROM found WHERE id {past} {edge} ORDER BY id {way} LIMIT {most}
    ) AS collected WHERE (SELECT count(*) FROM further) < {missing}
    """
)
_FEW = SQL("SELECT id FROM found LIMIT {most} + 1")


def nearest(
    rows: Rows, most: int, edge: int | None = None, *, back: bool = False
) -> set[int]:
    """The keys of the rows before a key, or after it on the way back.

    None are nearer than these, of which there are as many as are wanted, or more, or
    else all that there are. Where no key is told, they are the newest of all.
    """
    parts = _parts(rows, most, edge, back=back)
    near = _asked(parts, _NEAR)
    if len(near) >= most:
        return near
    if len(near) < _share(most):
        return _asked(parts, _FOUND, _COLLECTED)
    return near | _asked(
        {**parts, "missing": Literal(most - len(near))}, _FOUND, _FURTHER
    )


def few(rows: Rows) -> tuple[int, ...] | None:
    """The keys of all the rows; None where they are more than a few, or seem so."""
    parts = _parts(rows, FEW, None, back=False)
    share = _share(FEW)
    if len(_asked({**parts, "most": Literal(share)}, _NEAR)) >= share:
        return None
    found = _asked(parts, _FOUND, _FEW)
    return tuple(found) if len(found) <= FEW else None


def _share(most: int) -> int:
    """What the first stretch finds, if the rows with the words lie evenly."""
    return -(-most // PARTS)


def _asked(parts: Parts, *statement: SQL) -> set[int]:
    with connection.cursor() as cursor:
        cursor.execute(SQL(" ").join(part.format(**parts) for part in statement))
        return {key for (key,) in cursor.fetchall()}


def _parts(rows: Rows, most: int, edge: int | None, *, back: bool) -> Parts:
    """What the statements are made of: the question for all rows, and the stretches."""
    question, values = rows.order_by().values_list("pk").query.sql_with_params()
    with connection.cursor() as cursor:
        asked = SQL(cursor.mogrify(question, values))
    return {
        "rows": asked,
        "past": SQL(">" if back else "<"),
        "way": SQL("ASC" if back else "DESC"),
        "edge": _past(rows, edge, 0, back=back),
        "near": _past(rows, edge, WALKED // PARTS, back=back),
        "end": _past(rows, edge, WALKED, back=back),
        "most": Literal(most),
    }


def _past(rows: Rows, edge: int | None, keys: int, *, back: bool) -> Composable:
    """The key that is so many keys on from an edge, or else from the newest key."""
    if edge is not None:
        return Literal(edge + keys if back else edge - keys)
    table = Identifier(rows.model._meta.db_table)
    newest = SQL("(SELECT coalesce(max(id), 0) + 1 FROM {})").format(table)
    return SQL("{} - {}").format(newest, Literal(keys))
