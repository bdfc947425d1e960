"""Counts, in one statement each, how often something happened in a stretch of time."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import connection

from claims.models import Tally

_ADD = """
    INSERT INTO claims_tally (name, began_at, count) VALUES (%s, %s, 1)
    ON CONFLICT (name, began_at) DO UPDATE SET count = claims_tally.count + 1
    RETURNING count
"""
_KEPT = timedelta(hours=1)  # for how long a stretch that is over stays to be seen


@dataclass(frozen=True, slots=True)
class Count:
    """How often it happened in this stretch, and the seconds until the next begins."""

    number: int
    left: int


def add_to(name: str, every: timedelta, at: datetime) -> Count:
    """Count once more; who begins a stretch sweeps away those that are long over."""
    began = _beginning(every, at)
    with connection.cursor() as cursor:
        cursor.execute(_ADD, [name, began])
        (number,) = cursor.fetchone()
    if number == 1:
        Tally.objects.filter(name=name, began_at__lt=began - _KEPT).delete()
    return Count(number, _left(began, every, at))


def so_far(name: str, every: timedelta, at: datetime) -> Count:
    """How often it has happened, without counting this time."""
    began = _beginning(every, at)
    found = Tally.objects.filter(name=name, began_at=began).values_list("count")
    number = next((count for (count,) in found), 0)
    return Count(number, _left(began, every, at))


def _beginning(every: timedelta, at: datetime) -> datetime:
    seconds = int(every.total_seconds())
    return datetime.fromtimestamp(at.timestamp() // seconds * seconds, UTC)


def _left(began: datetime, every: timedelta, at: datetime) -> int:
    return max(1, round((began + every - at).total_seconds()))
