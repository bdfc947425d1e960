"""A chain is drawn from the originator down, and told in a sentence."""

import pytest

from claims.lineage import Node, draw_chain

IVASHOV = Node("Leonid Ivashov", "former head of department", "quoted as saying")
RIA = Node("RIA", "news agency", "")
ARTICLE = Node("this document", "publisher unknown")


def test_boxes_stand_in_order_and_end_with_the_document() -> None:
    drawn = draw_chain((IVASHOV, RIA), ARTICLE)
    assert [box.name for box in drawn.boxes] == [
        "Leonid Ivashov",
        "RIA",
        "this document",
    ]
    assert [box.kind for box in drawn.boxes] == ["named", "named", "document"]


def test_an_arrow_runs_between_two_boxes_and_bears_the_cue() -> None:
    drawn = draw_chain((IVASHOV, RIA), ARTICLE)
    first, second = drawn.boxes[:2]
    arrow = drawn.links[0]
    assert first.y + drawn.box_height == arrow.top < arrow.bottom < second.y
    assert arrow.label == "quoted as saying"


@pytest.mark.parametrize("steps", [(), (IVASHOV,), (IVASHOV, RIA)])
def test_everything_is_inside_the_picture(steps: tuple[Node, ...]) -> None:
    drawn = draw_chain(steps, ARTICLE)
    assert drawn.boxes[-1].y + drawn.box_height < drawn.height


def test_the_sentence_names_everybody() -> None:
    assert draw_chain((IVASHOV, RIA), ARTICLE).words == (
        "Leonid Ivashov (former head of department) “quoted as saying”, "
        "through RIA (news agency), in this document (publisher unknown)."
    )


def test_a_document_may_speak_for_itself() -> None:
    words = draw_chain((), ARTICLE).words
    assert words == "this document (publisher unknown) says it in its own voice."


def test_nobody_named_is_drawn_apart() -> None:
    assert draw_chain((Node("somebody", named=False),), ARTICLE).boxes[0].kind == (
        "unnamed"
    )


def test_a_long_name_is_cut_in_the_picture_and_whole_in_the_words() -> None:
    name = "председатель " * 9
    drawn = draw_chain((Node(name),), ARTICLE)
    assert drawn.boxes[0].name.endswith("…")
    assert name in drawn.words
