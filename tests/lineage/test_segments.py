"""A marked text is cut so that its pieces, joined, are the text again."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from claims.lineage import Mark, MarkKind, Segment, segments

TEXT = "RIA said it may rain."


@some.composite
def marked(draw: some.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    text = draw(some.text(min_size=1, max_size=40))
    marks = []
    for number in range(draw(some.integers(0, 8))):
        start = draw(some.integers(0, len(text) - 1))
        end = draw(some.integers(start + 1, len(text)))
        marks.append(Mark(start, end, draw(some.sampled_from(MarkKind)), number))
    return text, tuple(marks)


@given(marked())
def test_segments_tile_the_text(case: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = case
    assert "".join(piece.text for piece in segments(text, marks)) == text


@given(marked())
def test_segments_follow_one_another(case: tuple[str, tuple[Mark, ...]]) -> None:
    pieces = segments(*case)
    ends = [0, *(piece.end for piece in pieces)]
    assert ends == [*(piece.start for piece in pieces), len(case[0])]


@given(marked())
def test_each_segment_knows_every_claim_over_it(
    case: tuple[str, tuple[Mark, ...]],
) -> None:
    for piece in segments(*case):
        over = {
            mark.claim
            for mark in case[1]
            if mark.kind is MarkKind.CLAIM
            and mark.start <= piece.start
            and piece.end <= mark.end
        }
        assert set(piece.claims) == over


@given(marked())
def test_each_claim_starts_in_one_segment(case: tuple[str, tuple[Mark, ...]]) -> None:
    started = [claim for piece in segments(*case) for claim in piece.starts]
    claims = [mark.claim for mark in case[1] if mark.kind is MarkKind.CLAIM]
    assert sorted(started) == sorted(claims)


def test_a_nested_claim_stands_inside_the_outer() -> None:
    marks = (Mark(9, 20, MarkKind.CLAIM, 1), Mark(12, 15, MarkKind.CLAIM, 2))
    assert segments(TEXT, marks)[2] == Segment(12, 15, "may", (1, 2), (2,))


def test_a_cue_is_no_claim() -> None:
    piece = segments(TEXT, (Mark(4, 8, MarkKind.CUE, 1),))[1]
    assert piece == Segment(4, 8, "said", kinds=frozenset({MarkKind.CUE}))


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 2), (0, 99), (-1, 2)])
def test_what_is_no_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="is no span"):
        segments(TEXT, (Mark(start, end, MarkKind.CLAIM, 1),))
