"""A day is read in the shapes of the table, and never guessed."""

from datetime import date
from typing import Any

import pytest

from claims.ingest.checks.records.dates import Shape, day, shapes

EXAMPLES = [(shape, one) for shape in shapes() for one in shape.fires]
OTHERS = [one for shape in shapes() for one in shape.others]


@pytest.mark.parametrize(("shape", "told"), EXAMPLES, ids=[one for _, one in EXAMPLES])
def test_a_day_is_read(shape: Shape, told: str) -> None:
    assert shape.pattern.fullmatch(told)
    assert day(told) == shape.day


@pytest.mark.parametrize("told", OTHERS)
def test_what_is_no_day_is_none(told: str) -> None:
    assert day(told) is None


@pytest.mark.parametrize(
    "value",
    [
        1557136800,
        1557136800000,
        "1557136800",
        20190506,
        {"@value": "2019-05-06", "@type": "Date"},
        ["", "2019-05-06"],
    ],
)
def test_a_day_is_read_from_whatever_holds_it(value: Any) -> None:
    assert day(value) == date(2019, 5, 6)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        "",
        "soon",
        7,
        -1,
        10**40,
        float("nan"),
        float("inf"),
        {},
        [[]],
        "2019",
    ],
)
def test_nothing_else_is_a_day(value: Any) -> None:
    assert day(value) is None
