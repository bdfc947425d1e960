"""Numbers are read from figures, from words, and from both."""

import pytest

from claims.lineage.drift import DriftLexicon
from claims.lineage.drift.changes.numbers import Number, Numbers
from claims.lineage.drift.language import tokens


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12", 12, 12),
        ("1,200", 1200, 1200),
        ("7,5", 7.5, 7.5),
        ("1.2 million", 1_200_000, 1_200_000),
        ("12bn", 12 * 10**9, 12 * 10**9),
        ("twelve", 12, 12),
        ("twenty-five", 25, 25),
        ("hundred", 100, 100),
        ("two hundred and fifty", 250, 250),
        ("two thousand three hundred", 2300, 2300),
        ("five hundred thousand", 500_000, 500_000),
        ("dozens", 24, 149),
    ],
)
def test_a_number_is_read(
    text: str, low: float, high: float, english: DriftLexicon
) -> None:
    read = tokens(text)
    assert Numbers(read, english).at(0) == Number(low, high, len(read))


@pytest.mark.parametrize("text", ["S-300", "well-known", "and", "at-least"])
def test_what_is_no_number_is_none(text: str, english: DriftLexicon) -> None:
    assert Numbers(tokens(text), english).at(0) is None


def test_a_number_ends_where_the_next_begins(english: DriftLexicon) -> None:
    found = Numbers(tokens("two hundred and they fled"), english).at(0)
    assert found == Number(200, 200, 2)
