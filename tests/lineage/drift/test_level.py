"""A level moves by the middles of its bands; a denial's band is mirrored."""

import pytest

from claims.lineage.drift.level import (
    OPEN,
    direction_of,
    level_sentence,
    likelihood,
    moved,
)
from claims.vocabulary import Direction, HedgeLevel, Polarity
from tests.lineage.drift.examples import told, words

AFFIRMED, NEGATED = Polarity.AFFIRMED, Polarity.NEGATED


@pytest.mark.parametrize(
    ("level", "middle"),
    [
        ("asserted", 1000),
        ("almost_certain", 970),
        ("very_likely", 875),
        ("likely", 675),
        ("even", 500),
        ("possible", 400),
        ("unlikely", 325),
        ("very_unlikely", 125),
        ("remote", 30),
    ],
)
def test_a_level_stands_at_the_middle_of_its_band(level: str, middle: int) -> None:
    assert likelihood(HedgeLevel(level), AFFIRMED) == middle
    assert likelihood(HedgeLevel(level), NEGATED) == 1000 - middle


@pytest.mark.parametrize("polarity", list(Polarity))
def test_leaving_it_open_is_weaker_than_any_likelihood(polarity: Polarity) -> None:
    assert likelihood(HedgeLevel.UNDETERMINED, polarity) == OPEN < 0


@pytest.mark.parametrize(
    ("before", "after", "rise"),
    [
        (("likely", AFFIRMED), ("possible", AFFIRMED), -275),
        (("possible", AFFIRMED), ("asserted", AFFIRMED), 600),
        (("likely", AFFIRMED), ("likely", NEGATED), 0),
        (("unlikely", AFFIRMED), ("likely", NEGATED), 0),
        (("asserted", AFFIRMED), ("likely", NEGATED), -675),
        (("asserted", NEGATED), ("likely", NEGATED), 325),
        (("asserted", NEGATED), ("undetermined", AFFIRMED), -1),
    ],
)
def test_the_rise_is_of_the_affirmed_proposition(
    before: tuple[str, Polarity], after: tuple[str, Polarity], rise: int
) -> None:
    earlier, later = (
        told(level=HedgeLevel(level), polarity=polarity)
        for level, polarity in (before, after)
    )
    assert moved(earlier, later) == rise
    assert moved(later, earlier) == -rise


def test_a_rise_has_a_direction() -> None:
    found = [direction_of(rise) for rise in (-1, 0, 1)]
    assert found == [Direction.WEAKER, Direction.SAME, Direction.STRONGER]


def test_the_sentence_quotes_the_words_that_set_the_levels() -> None:
    earlier = told(level=HedgeLevel.LIKELY, hedges=(words("Probably"),))
    later = told(level=HedgeLevel.POSSIBLE, hedges=(words("May"),))
    assert level_sentence(earlier, later) == (
        "weaker: likely (“Probably”) became possible (“May”)"
    )
    assert level_sentence(later, later) == "as sure as before: possible (“May”)"


def test_the_sentence_tells_a_denial() -> None:
    denied = told(polarity=NEGATED)
    assert level_sentence(denied, denied) == "as sure as before: asserted, negated"
