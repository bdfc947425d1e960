"""Whether a whole sentence is uncertain, and how far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log

from claims.text.findings import HedgeCue
from claims.text.hedging.cues import cues_of
from claims.text.hedging.lexicon import HedgingLexicon
from claims.text.hedging.scope import Scope, scope_of
from claims.text.hedging.weighing import weigh
from claims.text.passage import Passage
from claims.text.spans import Span
from claims.vocabulary import BANDS, HedgeCueKind, HedgeLevel

VAGUE_RULE = "hedge:vague"
# The log-odds from which a sentence is vague, set on sentences of an encyclopedia and
# of news that nothing was trained on; how far behind the loudest a reason may be.
VAGUE, NEARLY = 0.7, 1.0


@dataclass(frozen=True, slots=True)
class SentenceHedge:
    """Whether some cue bears on what a sentence says; the level of what it mainly says.

    `low` and `high` are the level's band, None where it has none.
    """

    uncertain: bool
    level: HedgeLevel
    low: float | None
    high: float | None
    cues: tuple[HedgeCue, ...]


def weigh_sentence(
    passage: Passage,
    sentence: Span,
    lexicon: HedgingLexicon,
    doubts: Sequence[float] = (),
) -> SentenceHedge:
    """Weigh one sentence; cues of its side clauses make it uncertain too.

    `doubts` are the log-odds of each token of the passage that it makes the sentence
    vague, where a network tells; they set no level.
    """
    scope = scope_of(passage, sentence)
    everywhere = Scope(scope.first, scope.lower, (True,) * len(scope.lower))
    found = cues_of(passage, everywhere, lexicon)
    vague = list(_vague(passage, everywhere, doubts))
    hedged = bool(vague) or any(not rule.ascribes for rule, _ in found)
    cues = {cue.span.start: cue for cue in [*vague, *(cue for _, cue in found)]}
    level = weigh(passage, sentence, None, lexicon).level
    band = BANDS[level]
    low, high = (band.low, band.high) if band else (None, None)
    return SentenceHedge(
        hedged, level, low, high, tuple(cues[start] for start in sorted(cues))
    )


def _vague(
    passage: Passage, scope: Scope, doubts: Sequence[float]
) -> Iterator[HedgeCue]:
    """The words that make a sentence vague, the loudest; none where it is not."""
    heard = doubts[scope.first : scope.first + len(scope.lower)]
    if not heard or log(sum(map(exp, heard))) <= VAGUE:
        return
    for index, doubt in enumerate(heard):
        if doubt >= max(heard) - NEARLY and scope.lower[index].isalpha():
            span = scope.span(passage, index, 1)
            yield HedgeCue(span, HedgeCueKind.WEASEL, None, None, VAGUE_RULE)
