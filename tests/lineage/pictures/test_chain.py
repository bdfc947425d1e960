"""A chain is drawn from the originator down, and told in a sentence."""

import pytest

from claims.lineage.pictures import Link, Picture, draw_chain
from claims.lineage.pictures.shapes import Part
from tests.lineage.pictures.laws import faults

IVASHOV = Link("Leonid Ivashov", "former head of department", "quoted as saying")
RIA = Link("RIA", "news agency", "")
ARTICLE = Link("this document", "publisher unknown")


def steps(picture: Picture) -> list[Part]:
    """The boxes, from the top down."""
    return [part for part in picture.parts if part.kind.startswith("step")]


def test_boxes_stand_in_order_and_end_with_the_document() -> None:
    found = steps(draw_chain((IVASHOV, RIA), ARTICLE))
    names = [part.texts[0].words for part in found]
    assert names == ["Leonid Ivashov", "RIA", "this document"]
    kinds = [part.kind for part in found]
    assert kinds == ["step named", "step named", "step document"]


def test_an_arrow_bears_the_cue_between_two_boxes() -> None:
    drawn = draw_chain((IVASHOV, RIA), ARTICLE)
    first, second = (part.box for part in steps(drawn)[:2])
    said = drawn.parts[0].texts[0]
    assert first is not None
    assert second is not None
    assert said.words == "quoted as saying"
    assert first.bottom < said.box.y < said.box.bottom < second.y


@pytest.mark.parametrize("chain", [(), (IVASHOV,), (IVASHOV, RIA), (IVASHOV,) * 9])
def test_everything_can_be_read(chain: tuple[Link, ...]) -> None:
    assert faults(draw_chain(chain, ARTICLE)) == []


def test_the_sentence_names_everybody() -> None:
    assert draw_chain((IVASHOV, RIA), ARTICLE).words == (
        "Leonid Ivashov (former head of department) “quoted as saying”, "
        "through RIA (news agency), in this document (publisher unknown)."
    )


def test_a_document_may_speak_for_itself() -> None:
    words = draw_chain((), ARTICLE).words
    assert words == "this document (publisher unknown) says it in its own voice."


def test_nobody_named_is_drawn_with_another_line() -> None:
    named, unnamed = (
        steps(draw_chain((Link("somebody", named=name),), ARTICLE))[0].lines[0]
        for name in (True, False)
    )
    assert named.pen is not None
    assert unnamed.pen is not None
    assert (named.pen.dash, bool(unnamed.pen.dash)) == ("", True)


def test_a_long_name_is_cut_in_the_picture_and_whole_beside() -> None:
    name = ("председатель " * 9).strip()
    drawn = draw_chain((Link(name),), ARTICLE)
    shown = steps(drawn)[0].texts[0]
    assert shown.words.endswith("…")
    assert shown.whole == name
    assert name in drawn.words
    assert faults(drawn) == []
