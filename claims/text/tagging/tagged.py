"""One attribution as words, and the joining of fragments of one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

Range = tuple[int, int]
NEAR = 2  # words between two cues of which one is a fragment of the other


@dataclass(frozen=True, slots=True)
class Tagged:
    """One attribution as half-open ranges of words; no source where nobody is named.

    The three beliefs are 0..1 and uncalibrated.
    """

    cue: Range
    source: Range | None
    contents: tuple[Range, ...]
    cue_belief: float
    source_belief: float
    content_belief: float

    @property
    def attributed(self) -> frozenset[int]:
        """The words that are attributed."""
        return frozenset(at for start, end in self.contents for at in range(start, end))


def joined(found: Sequence[Tagged]) -> Iterator[Tagged]:
    """The attributions, in order of their cues, with fragments joined.

    Two are fragments of one where their cues are neighbours and half of what either
    attributes is attributed by both; the surer one's source and content stay.
    """
    held: Tagged | None = None
    for one in found:
        if held is None:
            held = one
        elif one.cue[0] - held.cue[1] <= NEAR and _same(held, one):
            surer = max(held, one, key=lambda each: each.cue_belief)
            held = replace(surer, cue=(held.cue[0], one.cue[1]))
        else:
            yield held
            held = one
    if held is not None:
        yield held


def _same(one: Tagged, other: Tagged) -> bool:
    mine, theirs = one.attributed, other.attributed
    return 2 * len(mine & theirs) >= len(mine | theirs)
