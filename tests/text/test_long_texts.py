"""A long text is read in time linear in its length, whatever it is made of."""

import gc
import time

import pytest

from claims.text.lexicon import Lexicon
from claims.text.pipeline import read

pytestmark = pytest.mark.deep
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


SHORT, LONGER = 15_000, 4  # code points, and how many times as many
# Four times the text takes four times as long where time is linear, and sixteen times
# where it is quadratic; what takes next to no time is not held to that.
MOST, NOTHING = 8, 0.3


def seconds(text: str, lexicon: Lexicon) -> float:
    """The least processor time of two readings, whatever other tests left in memory."""
    spent = []
    for _ in range(2):
        gc.collect()
        gc.freeze()
        begun = time.process_time()
        read(text, lexicon)
        spent.append(time.process_time() - begun)
        gc.unfreeze()
    return min(spent)


@pytest.mark.parametrize("unit", UNITS)
def test_four_times_the_text_takes_no_more_than_its_share(
    unit: str, english: Lexicon
) -> None:
    short = unit * (SHORT // len(unit))

    once, longer = seconds(short, english), seconds(short * LONGER, english)

    assert longer < MOST * once + NOTHING
