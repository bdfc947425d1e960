"""A text is taken apart in time linear in its length."""

import time

import pytest

from claims.text.segmentation import take_apart

UNITS = ["word ", "x", '"a ', "'a ", "«a ", "Aa. ", "a.", "\n", ".", "\u0301", "’s "]
# Eight times the text takes eight times as long where time is linear, and sixty-four
# times where it is quadratic; what takes next to no time is not held to that.
LONGER, MOST, NOTHING = 8, 24, 0.1


def seconds(text: str) -> float:
    """The least processor time of three tries: what else runs only ever adds to it."""
    spent = []
    for _ in range(3):
        begun = time.process_time()
        take_apart(text)
        spent.append(time.process_time() - begun)
    return min(spent)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize(
    "short", [5_000, pytest.param(125_000, marks=pytest.mark.deep)]
)
def test_eight_times_the_text_takes_no_more_than_its_share(
    unit: str, short: int
) -> None:
    text = unit * (short // len(unit))

    once, longer = seconds(text), seconds(text * LONGER)

    assert longer < MOST * once + NOTHING
