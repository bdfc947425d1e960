"""A long text is read in time linear in its length, whatever it is made of."""

import time

import pytest

from claims.text.lexicon import Lexicon
from claims.text.pipeline import read

UNITS = [
    "x",
    "ы",
    "Ali ",
    '"a ',
    "who said ",
    "he may ",
    "was the former ",
    "the minister said that ",
    "Ali, a spokesman, said ",
    "citing RIA, citing Fars, ",
]


@pytest.mark.parametrize("unit", UNITS)
def test_sixty_thousand_characters_take_a_moment(unit: str, english: Lexicon) -> None:
    text = unit * (60_000 // len(unit))
    begun = time.process_time()

    read(text, english)

    assert time.process_time() - begun < 5
