"""The ladder has a rung a telling in order of time, and says so in words."""

from datetime import UTC, datetime

import pytest

from claims.lineage.pictures import Picture, Stage, draw_ladder
from claims.lineage.pictures.ladder import LEFT, SPAN, middle_of, turn_of
from claims.lineage.pictures.shapes import Line, Part
from claims.vocabulary import HedgeLevel, Polarity
from tests.lineage.pictures.laws import faults

FIRST, SECOND = (datetime(2016, 2, day, tzinfo=UTC) for day in (16, 17))
IVASHOV = Stage("Ivashov", HedgeLevel.LIKELY, at=FIRST, cue="Probably")
HEADLINE = Stage("headline", HedgeLevel.POSSIBLE, at=SECOND, cue="May")
DENIED = Stage("x", HedgeLevel.LIKELY, Polarity.NEGATED)


def rungs(picture: Picture) -> list[Part]:
    """The rungs, from the top down."""
    return [part for part in picture.parts if part.kind.startswith("rung")]


def marks(stage: Stage) -> tuple[Line, ...]:
    """What stands on the scale of a single rung."""
    return rungs(draw_ladder((stage,)))[0].lines[1:]


def test_the_first_in_time_stands_on_top_and_the_undated_below() -> None:
    undated = Stage("leaflet", HedgeLevel.ASSERTED)
    found = rungs(draw_ladder((undated, HEADLINE, IVASHOV)))
    names = [part.texts[0].words for part in found]
    assert names == ["Ivashov", "headline", "leaflet"]
    heights = [part.texts[0].y for part in found]
    assert heights == sorted(set(heights))


def test_the_band_of_a_denial_is_mirrored() -> None:
    mirrored = marks(DENIED)[0].path
    assert mirrored == marks(Stage("x", HedgeLevel.UNLIKELY))[0].path
    assert rungs(draw_ladder((DENIED,)))[0].texts[2].words == "likely, negated"


@pytest.mark.parametrize(
    ("polarity", "place"), [(Polarity.AFFIRMED, LEFT + SPAN), (Polarity.NEGATED, LEFT)]
)
def test_a_plain_statement_is_at_an_end(polarity: Polarity, place: int) -> None:
    assert middle_of(Stage("x", HedgeLevel.ASSERTED, polarity)) == place


def test_what_is_left_open_has_no_mark_and_no_line_to_it() -> None:
    open_ended = Stage("RIA", HedgeLevel.UNDETERMINED)
    drawn = draw_ladder((IVASHOV, open_ended, HEADLINE))
    assert marks(open_ended) == ()
    assert [part.kind for part in drawn.parts].count("slope") == 1


def test_levels_of_different_strength_are_told_apart_without_colour() -> None:
    levels = (HedgeLevel.LIKELY, HedgeLevel.POSSIBLE, HedgeLevel.UNLIKELY)
    pens = [marks(Stage("x", level))[0].pen for level in levels]
    assert len({pen.dash for pen in pens if pen}) == 3


def test_a_line_says_where_the_level_went() -> None:
    assert turn_of(IVASHOV, HEADLINE) == "weaker"


def test_a_line_says_that_a_telling_was_turned() -> None:
    assert turn_of(IVASHOV, DENIED) == "same, turned"


@pytest.mark.parametrize("level", HedgeLevel)
@pytest.mark.parametrize("polarity", Polarity)
def test_everything_can_be_read(level: HedgeLevel, polarity: Polarity) -> None:
    stages = (Stage("x" * 90, level, polarity), IVASHOV, Stage("y", level, polarity))
    assert faults(draw_ladder(stages * 10)) == []


def test_the_words_say_the_same_as_the_picture() -> None:
    drawn = draw_ladder((IVASHOV, HEADLINE))
    assert drawn.title == "How sure 2 tellings of one claim sound, in order of time"
    assert drawn.words == (
        "Ivashov (2016-02-16 · \u2068“Probably”\u2069): likely. "
        "headline (2016-02-17 · \u2068“May”\u2069): possible (weaker)"
    )


def test_a_long_name_is_cut_in_the_picture_and_whole_in_the_words() -> None:
    name = ("министерство обороны " * 5).strip()
    drawn = draw_ladder((Stage(name, HedgeLevel.LIKELY),))
    shown = rungs(drawn)[0].texts[0]
    assert (shown.words.endswith("…"), shown.whole) == (True, name)
    assert name in drawn.words
