"""The ladder of hedge levels."""

from itertools import pairwise

import pytest

from claims.vocabulary import (
    BANDS,
    Evidentiality,
    HedgeLevel,
    level_words,
    weaker_of,
)


def test_every_level_has_a_row_among_the_bands() -> None:
    assert set(BANDS) == set(HedgeLevel)


@pytest.mark.parametrize("pair", list(pairwise(HedgeLevel)), ids="-".join)
def test_each_level_is_weaker_than_the_one_before_it(
    pair: tuple[HedgeLevel, HedgeLevel],
) -> None:
    stronger, weaker = pair
    assert weaker_of(stronger, weaker) is weaker
    assert weaker_of(weaker, stronger) is weaker


@pytest.mark.parametrize(
    ("level", "evidentiality", "words"),
    [
        (HedgeLevel.ASSERTED, Evidentiality.STATED, "asserted"),
        (HedgeLevel.ASSERTED, Evidentiality.REPORTED, "reported, not asserted"),
        (HedgeLevel.ALMOST_CERTAIN, Evidentiality.REPORTED, "almost certain"),
    ],
)
def test_what_is_only_passed_on_is_not_called_asserted(
    level: HedgeLevel, evidentiality: Evidentiality, words: str
) -> None:
    assert level_words(level, evidentiality) == words
