"""Shows sentences with what is amiss in them, for templates to write."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose import Finding
from claims.review.prose import Examination, Examined
from claims.vocabulary import PROSE_WORDS


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a sentence; `amiss` where a finding is on them."""

    words: str
    amiss: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in words."""

    kind: str
    why: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A sentence in pieces, with its bindings and its findings."""

    pieces: tuple[Piece, ...]
    bindings: tuple[tuple[str, str], ...]
    findings: tuple[Told, ...]


def shown(examined: Examination) -> tuple[Shown, ...]:
    """The sentences of a summary in order."""
    return tuple(map(_shown, examined.sentences))


def _shown(one: Examined) -> Shown:
    labels = {str(each.binding): each.label for each in one.evidence}
    return Shown(
        tuple(_pieces(one)),
        tuple((str(each), labels.get(str(each), "")) for each in one.sentence.bindings),
        tuple(Told(PROSE_WORDS[each.kind], each.why) for each in one.findings),
    )


def _pieces(one: Examined) -> Iterator[Piece]:
    """The words of a sentence, cut where a finding begins or ends.

    A finding on the whole sentence marks nothing in it.
    """
    words, places = one.sentence.words, one.sentence.places
    within = [each for each in one.findings if not _whole(each, places)]
    marked = [any(each.start <= at < each.end for each in within) for at in places]
    start = 0
    for end in range(1, len(words) + 1):
        if end == len(words) or marked[end] != marked[start]:
            yield Piece(words[start:end], marked[start])
            start = end


def _whole(finding: Finding, places: Sequence[int]) -> bool:
    return finding.start <= places[0] and finding.end > places[-1]
