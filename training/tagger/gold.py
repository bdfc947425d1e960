"""Reads annotated articles and turns their spans into words."""

import json
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claims.text.passage import Passage

ROLES = ("source", "cue", "content")
Spans = tuple[tuple[int, int], ...]


class DevSplitError(ValueError):
    """Somebody wanted to train on what only measures."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One attribution as annotators marked it: half-open spans of code points."""

    source: Spans
    cue: Spans
    content: Spans

    def moved(self, place: "Mover") -> "Marked":
        """The same attribution after its text was edited."""
        return Marked(
            *(tuple((place(a), place(b)) for a, b in getattr(self, r)) for r in ROLES)
        )


class Mover:
    """Where places of a text are after edits (start, end, new length), in order."""

    def __init__(self, edits: Sequence[tuple[int, int, int]]) -> None:
        self.ends = [end for _, end, _ in edits]
        self.shifts = [0]
        for start, end, length in edits:
            self.shifts.append(self.shifts[-1] + length - (end - start))

    def __call__(self, place: int) -> int:
        """The place after the edits; one inside an edit moves with its beginning."""
        return place + self.shifts[bisect_left(self.ends, place + 1)]


@dataclass(frozen=True, slots=True)
class Annotated:
    """One article with its attributions."""

    id: str
    text: str
    attributions: tuple[Marked, ...]

    def with_text(self, text: str, place: Mover) -> "Annotated":
        """The article with an edited text and its spans moved along."""
        moved = tuple(one.moved(place) for one in self.attributions)
        return replace(self, text=text, attributions=moved)


def articles(path: Path) -> tuple[Annotated, ...]:
    """The articles of a JSON Lines file."""
    with path.open(encoding="utf-8") as lines:
        return tuple(_annotated(json.loads(line)) for line in lines if line.strip())


def training_articles(folder: Path) -> tuple[Annotated, ...]:
    """The articles of train.jsonl; raises DevSplitError where dev.jsonl shares one."""
    found = articles(folder / "train.jsonl")
    measured = articles(folder / "dev.jsonl")
    known = {one.id for one in measured} | {one.text for one in measured}
    shared = [one.id for one in found if one.id in known or one.text in known]
    if shared:
        raise DevSplitError(f"train.jsonl holds articles of dev.jsonl: {shared[:3]}")
    return found


def _annotated(line: dict[str, object]) -> Annotated:
    marked = line["attributions"]
    assert isinstance(marked, list)
    return Annotated(
        str(line["id"]),
        str(line["text"]),
        tuple(
            Marked(*(tuple((a, b) for a, b in one.get(role, ())) for role in ROLES))
            for one in marked
        ),
    )


@dataclass(frozen=True, slots=True)
class Target:
    """One attribution as words of a passage; `cue` and `source` are in order.

    The words of a cue are those of its first span: one cue, one anchor.
    """

    cue: tuple[int, ...]
    source: tuple[int, ...]
    content: frozenset[int]


def targets(passage: Passage, marked: Sequence[Marked]) -> Iterator[Target]:
    """The attributions that have a cue, their spans as words."""
    for one in marked:
        cue = _words(passage, one.cue)
        if cue:
            content = frozenset(_words(passage, one.content))
            yield Target(cue, _words(passage, one.source[:1]), content)


def _words(passage: Passage, spans: Spans) -> tuple[int, ...]:
    starts = passage.token_starts
    found: set[int] = set()
    for begin, end in spans:
        first = bisect_left(starts, begin + 1) - 1
        if first >= 0 and passage.tokens[first].span.end <= begin:
            first += 1
        found.update(range(max(first, 0), bisect_left(starts, end)))
    return tuple(sorted(found))
