"""Cuts a text where marks begin and end, so that a page can show marks that overlap."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class MarkKind(StrEnum):
    """What a marked stretch of text is."""

    CLAIM = "claim"
    SOURCE = "source"
    CUE = "cue"
    HEDGE = "hedge"


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open span of a text that belongs to a claim, and what it is there."""

    start: int
    end: int
    kind: MarkKind
    claim: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text over which nothing begins or ends.

    `claims` has the claims that cover it, outermost first; `starts` those that begin
    here; `kinds` what else it is.
    """

    start: int
    end: int
    text: str
    claims: tuple[int, ...] = ()
    starts: tuple[int, ...] = ()
    kinds: frozenset[MarkKind] = frozenset()


def segments(text: str, marks: tuple[Mark, ...]) -> tuple[Segment, ...]:
    """The text cut at every edge of a mark: the segments, joined, are the text.

    Marks that leave the text, or cover nothing, are refused with a ValueError.
    """
    for mark in marks:
        if not 0 <= mark.start < mark.end <= len(text):
            raise ValueError(f"{mark.start}..{mark.end} is no span of this text")
    order = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.claim))
    edges = sorted({0, len(text)}.union(*((m.start, m.end) for m in marks)))
    found, open_marks, coming = [], list[Mark](), 0
    for start, end in pairwise(edges):
        open_marks = [mark for mark in open_marks if mark.end > start]
        while coming < len(order) and order[coming].start == start:
            open_marks.append(order[coming])
            coming += 1
        found.append(_cut(text, start, end, open_marks))
    return tuple(found)


def _cut(text: str, start: int, end: int, covering: list[Mark]) -> Segment:
    """One stretch, with what covers it."""
    claims = [mark for mark in covering if mark.kind is MarkKind.CLAIM]
    return Segment(
        start=start,
        end=end,
        text=text[start:end],
        claims=tuple(dict.fromkeys(mark.claim for mark in claims)),
        starts=tuple(dict.fromkeys(m.claim for m in claims if m.start == start)),
        kinds=frozenset(mark.kind for mark in covering) - {MarkKind.CLAIM},
    )
