"""Pictures run as the pages of their readers do."""

import pytest

from claims.lineage.pictures import Link, Picture, draw_chain
from claims.lineage.pictures.inks import Ink, Pen
from claims.lineage.pictures.mirroring import laid, mirrored
from claims.lineage.pictures.shapes import Anchor, Box, Line, Part, Text
from claims.lineage.pictures.strokes import (
    cross,
    diamond,
    disc,
    fold,
    pointed,
    rounded,
    sheet,
    straight,
    tip_down,
    tip_right,
)
from tests.lineage.pictures.laws import faults

BOX = Box(10, 5, 60, 30)
PATHS = [
    *(draw(BOX) for draw in (fold, pointed, rounded, sheet)),
    *(draw(30, 20, 6) for draw in (cross, diamond, disc)),
    *(tip_down(30, 20), tip_right(30, 20), straight(10, 10, 70, 40)),
]


def drawn(*parts: Part, title: str = "زنجیره") -> Picture:
    return Picture("kind", 100, 50, parts, title, "words")


def only(picture: Picture) -> Part:
    (part,) = picture.parts
    return part


def test_an_arrow_to_the_right_leads_to_the_left() -> None:
    arrow = Part("arrow", (Line("M 10 20 H 60 V 30 h 5 l 2 -3 z", Pen(Ink.MARK, 1)),))
    path = only(mirrored(drawn(arrow))).lines[0].path
    assert path == "M 90 20 H 40 V 30 h -5 l -2 -3 z"


def test_an_arc_goes_the_other_way_round() -> None:
    part = Part("arc", (Line("M 10 20 a 7 7 0 0 1 7 7", Pen(Ink.MARK, 1)),))
    assert only(mirrored(drawn(part))).lines[0].path == "M 90 20 a 7 7 0 0 0 -7 7"


@pytest.mark.parametrize("path", PATHS)
def test_what_is_mirrored_twice_is_as_it_was(path: str) -> None:
    text = Text(12, 20, "RIA", anchor=Anchor.LEFT)
    part = Part("part", (Line(path, Pen(Ink.MARK, 1)),), (text,), box=BOX)
    twice = only(mirrored(mirrored(drawn(part))))
    assert twice.lines[0].path.replace("-0", "0") == path.replace("-0", "0")
    assert (twice.texts, twice.box) == (part.texts, part.box)


@pytest.mark.parametrize("words", ["RIA", "حسین دهقان"])
def test_words_keep_their_room_on_the_other_side(words: str) -> None:
    text = Text(12, 20, words, anchor=Anchor.LEFT)
    (moved,) = only(mirrored(drawn(Part("words", texts=(text,))))).texts
    assert moved.anchor is Anchor.RIGHT
    assert moved.box.right == 88


@pytest.mark.parametrize(("title", "start"), [("زنجیره", 90), ("chain", 10)])
def test_a_picture_runs_as_its_title_does(title: str, start: int) -> None:
    line = Line(straight(10, 10, 60, 10), Pen(Ink.MARK, 1))
    path = only(laid(drawn(Part("line", (line,)), title=title))).lines[0].path
    assert path.startswith(f"M {start} 10")


def test_all_words_stay_in_their_boxes() -> None:
    steps = (Link("Leonid Ivashov", "former general", "quoted"), Link("РИА Новости"))
    picture = draw_chain(steps, Link("this document", "خبرگزاری فارس"))
    assert faults(mirrored(picture)) == []
