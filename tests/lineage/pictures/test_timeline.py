"""A timeline shows what was said for a claim and against it, as time went."""

from datetime import UTC, datetime, timedelta

import pytest

from claims.lineage.pictures import Bearing, Moment, Picture, draw_timeline, told
from claims.lineage.pictures.shapes import Part
from claims.lineage.pictures.timeline import AXIS, passed
from claims.vocabulary import HedgeLevel
from tests.lineage.pictures.laws import faults

START = datetime(2013, 5, 1, tzinfo=UTC)
SCRAPPED = Moment("Russians", "systems were dismantled", Bearing.QUALIFIES, at=START)
PROMISE = Moment(
    "Ivashov",
    "we will deliver them",
    Bearing.CLAIM,
    HedgeLevel.LIKELY,
    START + timedelta(days=1018),
)
DENIAL = Moment("МИД", "поставок не будет", Bearing.CONTRADICTS)


def boxes(picture: Picture) -> list[Part]:
    """The moments, from the top down."""
    return [part for part in picture.parts if part.kind.startswith("moment")]


def test_what_was_announced_before_qualifies_a_later_promise() -> None:
    words = draw_timeline((PROMISE, SCRAPPED)).words
    assert words == (
        "\u2068Russians\u2069 (2013-05-01), qualifies, asserted: "
        "\u2068“systems were dismantled”\u2069. "
        "\u2068Ivashov\u2069 (2016-02-13), the claim, likely: "
        "\u2068“we will deliver them”\u2069, 2 years later"
    )


def test_moments_stand_in_order_of_time_and_the_undated_last() -> None:
    found = boxes(draw_timeline((DENIAL, PROMISE, SCRAPPED)))
    names = [part.texts[0].words for part in found]
    assert names == ["Russians", "Ivashov", "МИД"]


@pytest.mark.parametrize("bearing", Bearing)
def test_what_agrees_stands_opposite_to_what_does_not(bearing: Bearing) -> None:
    box = boxes(draw_timeline((Moment("x", "y", bearing),)))[0].box
    assert box is not None
    agrees = bearing in {Bearing.CLAIM, Bearing.AGREES}
    assert (box.right < AXIS) is agrees


def test_each_bearing_is_marked_by_a_shape_of_its_own() -> None:
    shapes = [
        tuple(line.path.split("M")[1].split()[2:] for line in part.lines[2:])
        for bearing in Bearing
        for part in boxes(draw_timeline((Moment("x", "y", bearing),)))
    ]
    assert len(shapes) == 4
    assert all(one not in shapes[:at] for at, one in enumerate(shapes))


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, ""), (1, "1 day"), (29, "29 days"), (31, "1 month"), (900, "2 years")],
)
def test_time_passes_in_its_largest_unit(days: int, words: str) -> None:
    assert passed(START, START + timedelta(days=days)) == words


def test_no_time_is_told_where_one_is_undated() -> None:
    assert passed(None, START) == passed(START, None) == ""


@pytest.mark.parametrize("level", HedgeLevel)
def test_everything_can_be_read(level: HedgeLevel) -> None:
    moments = [
        Moment("خبرگزاری فارس " * 9, "Ж" * 90, bearing, level, at)
        for bearing in Bearing
        for at in (START, None)
    ]
    assert faults(draw_timeline(tuple(moments * 4))) == []


def test_the_text_alternative_names_every_moment() -> None:
    words = told(draw_timeline((DENIAL, PROMISE, SCRAPPED)))
    assert all(one in words for one in ("МИД", "Ivashov", "Russians", "3 in all"))
