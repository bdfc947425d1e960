"""Reads the day that a record gives, in whatever shape; it never guesses one."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from claims.ingest.checks.records.plain import words

DATA = Path(__file__).with_name("data")
_YEARS = range(1500, 2200)  # other years are of other calendars, or slips
_SECONDS = range(10**8, 10**10)  # since 1970, and in thousandths
_THOUSANDTHS = range(10**11, 10**13)


@dataclass(frozen=True, slots=True)
class Shape:
    """One way of writing a day, with examples that are one and that are none."""

    pattern: re.Pattern[str]
    order: str
    fires: tuple[str, ...]
    day: date
    others: tuple[str, ...]


@cache
def shapes() -> tuple[Shape, ...]:
    """The table of shapes."""
    rows = tomllib.loads((DATA / "dates.toml").read_text(encoding="utf-8"))["shapes"]
    return tuple(
        Shape(
            re.compile(row["pattern"]),
            row["order"],
            tuple(row["fires"]),
            date.fromisoformat(row["day"]),
            tuple(row["not"]),
        )
        for row in rows
    )


@cache
def _months() -> Mapping[str, int]:
    """The number of each month by the beginning of its name in some language."""
    text = (DATA / "months.toml").read_text(encoding="utf-8")
    rows = tomllib.loads(text)["months"]
    return {n: at for row in rows for at, n in enumerate(row["names"], 1)}


def day(value: Any) -> date | None:
    """The day that a value says; None where it says none, or could say two."""
    moment = value if isinstance(value, int | float) else _counted(words(value))
    if moment is not None and not isinstance(moment, bool):
        return _since_1970(moment)
    told = words(value)
    for shape in shapes():
        if found := shape.pattern.fullmatch(told):
            return _day(dict(_parts(shape.order, found.groups())))
    return None


def _counted(told: str) -> int | None:
    return int(told) if told.isdecimal() and len(told) in (9, 10, 12, 13) else None


def _since_1970(moment: float) -> date | None:
    """A day counted in seconds, or in thousandths; or written as one number."""
    number = int(moment) if abs(moment) < 10**15 else 0  # NaN is below nothing
    if number in _THOUSANDTHS:
        number //= 1000
    if number in _SECONDS:
        return datetime.fromtimestamp(number, UTC).date()
    return day(str(number)) if len(str(number)) == len("yyyymmdd") else None


def _parts(order: str, groups: tuple[str, ...]) -> list[tuple[str, int]]:
    """What each group is; nothing where day and month could be either."""
    if "?" not in order:
        named = zip(order, groups, strict=True)
        return [_named(told) if one == "n" else (one, int(told)) for one, told in named]
    first, second, year = map(int, groups)
    if (first > 12) == (second > 12):
        return []
    found, month = max(first, second), min(first, second)
    return [("d", found), ("m", month), ("y", year)]


def _named(told: str) -> tuple[str, int]:
    """The month of a name; no month where nobody calls one so."""
    name = told.casefold()
    found = (at for begins, at in _months().items() if name.startswith(begins))
    return "m", next(found, 0)


def _day(parts: Mapping[str, int]) -> date | None:
    if parts.get("y") not in _YEARS:
        return None
    try:
        return date(parts["y"], parts["m"], parts["d"])
    except ValueError:
        return None
