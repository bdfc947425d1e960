"""Shapes know where they stand, and which way their words run."""

import pytest

from claims.lineage.pictures.inks import Ink, Pen
from claims.lineage.pictures.shapes import (
    Anchor,
    Box,
    Line,
    Picture,
    Text,
    lettered,
    told,
)


@pytest.mark.parametrize(
    ("words", "anchor", "end"),
    [
        ("RIA", Anchor.LEFT, "start"),
        ("RIA", Anchor.RIGHT, "end"),
        ("فارس", Anchor.LEFT, "end"),
        ("فارس", Anchor.RIGHT, "start"),
        ("فارس", Anchor.MIDDLE, "middle"),
    ],
)
def test_an_anchor_is_a_side_whichever_way_words_run(
    words: str, anchor: Anchor, end: str
) -> None:
    assert Text(0, 0, words, anchor=anchor).end == end


def test_words_that_were_cut_are_kept_whole() -> None:
    text = lettered(Text(0, 0, "a long name of somebody"), 60)
    assert text.words.endswith("…")
    assert text.whole == "a long name of somebody"


def test_words_that_fit_are_not_kept_twice() -> None:
    assert lettered(Text(0, 0, "RIA"), 60).whole == ""


def test_boxes_side_by_side_do_not_meet() -> None:
    left = Box(0, 0, 10, 10)
    assert not left.meets(Box(10, 0, 10, 10))
    assert left.meets(Box(9, 9, 10, 10))


def test_a_box_holds_what_is_inside() -> None:
    assert Box(0, 0, 10, 10).holds(Box(2, 2, 8, 8))
    assert not Box(0, 0, 10, 10).holds(Box(2, 2, 9, 8))


def test_a_line_is_coloured_with_and_without_a_sheet() -> None:
    line = Line("M 0 0", Pen(Ink.LIKELY), Ink.PAPER)
    assert line.classes == "stroke-likely fill-paper"
    assert (line.stroke_printed, line.fill_printed) == ("#1c6f7d", "#fff")


def test_a_picture_that_has_nothing_to_say_has_a_title() -> None:
    assert told(Picture("x", 1, 1, (), "Nothing", "")) == "Nothing"
