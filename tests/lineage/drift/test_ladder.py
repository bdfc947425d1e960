"""The ladder has a rung a telling in order of time, and says so in words."""

from datetime import UTC, datetime

import pytest

from claims.lineage.drift import Stage, draw_ladder
from claims.lineage.drift.ladder import LEFT, SPAN
from claims.vocabulary import BANDS, HedgeLevel, Polarity

FIRST, SECOND = (datetime(2016, 2, day, tzinfo=UTC) for day in (16, 17))
IVASHOV = Stage("Ivashov", HedgeLevel.LIKELY, at=FIRST, cue="Probably")
HEADLINE = Stage("headline", HedgeLevel.POSSIBLE, at=SECOND, cue="May")


def test_the_first_in_time_stands_on_top_and_the_undated_below() -> None:
    undated = Stage("leaflet", HedgeLevel.ASSERTED)
    drawn = draw_ladder((undated, HEADLINE, IVASHOV))
    assert [step.name for step in drawn.steps] == ["Ivashov", "headline", "leaflet"]
    assert drawn.steps[0].y < drawn.steps[1].y < drawn.steps[2].y < drawn.foot


def test_a_band_stands_where_its_likelihoods_are() -> None:
    step = draw_ladder((IVASHOV,)).steps[0]
    assert (step.x, step.width) == (LEFT + 0.55 * SPAN, 0.25 * SPAN)


def test_the_band_of_a_denial_is_mirrored() -> None:
    denied = Stage("x", HedgeLevel.LIKELY, Polarity.NEGATED)
    unlikely = Stage("x", HedgeLevel.UNLIKELY)
    mirrored, plain = draw_ladder((denied, unlikely)).steps
    assert (mirrored.x, mirrored.width) == (plain.x, plain.width)
    assert mirrored.label == "likely, negated"


@pytest.mark.parametrize(
    ("polarity", "place"), [(Polarity.AFFIRMED, LEFT + SPAN), (Polarity.NEGATED, LEFT)]
)
def test_a_plain_statement_is_a_point_at_an_end(polarity: Polarity, place: int) -> None:
    step = draw_ladder((Stage("x", HedgeLevel.ASSERTED, polarity),)).steps[0]
    assert (step.width, step.middle) == (0, place)


def test_what_is_left_open_has_no_place_and_no_line_to_it() -> None:
    drawn = draw_ladder((IVASHOV, Stage("RIA", HedgeLevel.UNDETERMINED), HEADLINE))
    assert draw_ladder((Stage("RIA", HedgeLevel.UNDETERMINED),)).steps[0].middle is None
    assert len(drawn.slopes) == 1


def test_a_line_says_where_the_level_went() -> None:
    slope = draw_ladder((IVASHOV, HEADLINE)).slopes[0]
    assert slope.turn == "weaker"
    assert slope.x2 < slope.x1
    assert slope.y1 < slope.y2


def test_a_line_says_that_a_telling_was_turned() -> None:
    denied = Stage("x", HedgeLevel.LIKELY, Polarity.NEGATED)
    assert draw_ladder((IVASHOV, denied)).slopes[0].turn == "same, turned"


@pytest.mark.parametrize("level", list(HedgeLevel))
@pytest.mark.parametrize("polarity", list(Polarity))
def test_everything_is_inside_the_picture(
    level: HedgeLevel, polarity: Polarity
) -> None:
    drawn = draw_ladder((Stage("x", level, polarity),) * 30)
    last = drawn.steps[-1]
    assert LEFT <= last.x <= last.x + last.width <= LEFT + SPAN < drawn.width
    assert last.y < drawn.foot < drawn.height
    assert bool(last.width) == bool(BANDS[level])


def test_the_words_say_the_same_as_the_picture() -> None:
    drawn = draw_ladder((IVASHOV, HEADLINE))
    assert drawn.title == "How sure 2 tellings of one claim sound, in order of time"
    assert drawn.words == (
        "Ivashov (2016-02-16 · \u2068“Probably”\u2069): likely. "
        "headline (2016-02-17 · \u2068“May”\u2069): possible (weaker)"
    )


def test_a_long_name_is_cut_in_the_picture_and_whole_in_the_words() -> None:
    name = "министерство обороны " * 5
    drawn = draw_ladder((Stage(name, HedgeLevel.LIKELY),))
    assert drawn.steps[0].name.endswith("…")
    assert name in drawn.words
