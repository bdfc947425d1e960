"""Finds claims by words, the newest or the likeliest first, however seldom they are.

Of words that only old rows have, a walk from the newest would read the whole table; of
words that many have, collecting all would. So the newest are walked for a while, and
only where they hold no whole page is everything found that has the words.
"""

from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import (
    BigIntegerField,
    ExpressionWrapper,
    F,
    Max,
    OrderBy,
    QuerySet,
)
from django.db.models.functions import Cast, Floor, Greatest
from rest_framework.pagination import Cursor

from claims.models.querysets import SEARCHED

Rows = QuerySet[Any, Any]
WALKED = 20_000  # keys
PLACE = "place"
_STEPS = 2**22  # of rank that are told apart; below them, the newest comes first
_KEYS = 2**40
_SHARE = 32  # has PostgreSQL give ranks between 0 and 1


def placed(rows: Rows, words: str) -> Rows:
    """Rows with their place by relevance: one whole number that no two share."""
    ranks = [
        SearchRank(
            F(f"search_{name}"),
            SearchQuery(words, config=name, search_type="websearch"),
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
    back = cursor is not None and cursor.reverse
    near, beyond = _bounds(_edge(rows, cursor), back=back)
    keys = rows.order_by().values_list("pk", flat=True)
    found = list(keys.filter(**near).order_by(_walked(back=back))[:most])
    if len(found) < most:
        found = list(keys.filter(**beyond).order_by(_collected(back=back))[:most])
    return rows.filter(pk__in=found)


def _walked(*, back: bool) -> OrderBy:
    """The order of the keys, as their index has it."""
    return F("pk").asc() if back else F("pk").desc()


def _collected(*, back: bool) -> OrderBy:
    """The same order as no index has it: whatever is found is collected and sorted."""
    key = F("pk") + 0
    return key.asc() if back else key.desc()


def _edge(rows: Rows, cursor: Cursor | None) -> int:
    if cursor is not None and cursor.position is not None:
        return int(cursor.position)
    newest = rows.model._default_manager.aggregate(newest=Max("pk"))["newest"]
    return (newest or 0) + 1


def _bounds(edge: int, *, back: bool) -> tuple[dict[str, int], dict[str, int]]:
    """The keys that are walked, and all that may be asked for."""
    if back:
        return {"pk__gt": edge, "pk__lte": edge + WALKED}, {"pk__gt": edge}
    return {"pk__lt": edge, "pk__gte": edge - WALKED}, {"pk__lt": edge}
