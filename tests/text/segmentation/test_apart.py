"""A text is taken apart in time linear in its length."""

import time

import pytest

from claims.text.segmentation import take_apart

UNITS = ["word ", "x", '"a ', "'a ", "«a ", "Aa. ", "a.", "\n", ".", "\u0301", "’s "]


@pytest.mark.parametrize("unit", UNITS)
def test_a_hundred_thousand_characters_take_a_moment(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    begun = time.process_time()

    take_apart(text)

    assert time.process_time() - begun < 3


@pytest.mark.deep
@pytest.mark.parametrize("unit", UNITS)
def test_a_million_characters_take_seconds(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    begun = time.process_time()

    take_apart(text)

    assert time.process_time() - begun < 30
