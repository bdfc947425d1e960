"""Finds claims by words, the newest or the likeliest first, however seldom they are."""

from typing import Any

from django.contrib.postgres.search import SearchRank
from django.db.models import (
    BigIntegerField,
    ExpressionWrapper,
    F,
    QuerySet,
)
from django.db.models.functions import Cast, Floor, Greatest
from rest_framework.pagination import Cursor

from claims.models.inflections import SEARCHED, query_of
from claims.models.words import nearest

Rows = QuerySet[Any, Any]
PLACE = "place"
_STEPS = 2**22  # of rank that are told apart; below them, the newest comes first
_KEYS = 2**40
_SHARE = 32  # has PostgreSQL give ranks between 0 and 1


def placed(rows: Rows, words: str) -> Rows:
    """Rows with their place by relevance: one whole number that no two share."""
    ranks = [
        SearchRank(
            F(f"search_{name}"),
            query_of(words, name),
            normalization=_SHARE,
        )
        for name in SEARCHED
    ]
    step = Cast(Floor(Greatest(*ranks) * _STEPS), BigIntegerField())
    place = ExpressionWrapper(step * _KEYS + F("id"), BigIntegerField())
    found: Rows = rows.annotate(**{PLACE: place})
    return found


def order_of(rows: Rows) -> str:
    """How rows are ordered: those with a place by it, all others the newest first."""
    return f"-{PLACE}" if PLACE in rows.query.annotations else "-id"


def page_near(rows: Rows, cursor: Cursor | None, most: int) -> Rows:
    """As many rows as make a page from a cursor on, found in the cheaper way."""
    at = None if cursor is None else cursor.position
    back = cursor is not None and cursor.reverse
    return rows.filter(
        pk__in=nearest(rows, most, None if at is None else int(at), back=back)
    )
