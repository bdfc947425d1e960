"""Whether a whole sentence is uncertain, and how far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, inf, log

from claims.text.findings import HedgeCue
from claims.text.hedging.cues import cues_of
from claims.text.hedging.genre import Hearing
from claims.text.hedging.lexicon import HedgingLexicon
from claims.text.hedging.scope import Scope, scope_of
from claims.text.hedging.weighing import weigh
from claims.text.passage import Passage
from claims.text.spans import Span
from claims.vocabulary import BANDS, HedgeCueKind, HedgeLevel

VAGUE_RULE = "hedge:vague"
DEAF = Hearing(vague=inf)
NEARLY = 1.0  # log-odds: how far behind the loudest word another reason may be


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
    hearing: Hearing = DEAF,
) -> SentenceHedge:
    """Weigh one sentence; cues of its side clauses make it uncertain too.

    `doubts` are the log-odds of each token of the passage that it makes the sentence
    vague, where a network tells; they set no level, and count as `hearing` says.
    """
    scope = scope_of(passage, sentence)
    everywhere = Scope(scope.first, scope.lower, (True,) * len(scope.lower))
    found = [
        (rule, cue)
        for rule, cue in cues_of(passage, everywhere, lexicon)
        if not rule.circumstance
    ]
    heard = doubts[scope.first : scope.first + len(scope.lower)]
    loud = log(sum(map(exp, heard))) if heard else inf
    vague = []
    if heard and loud > hearing.vague:
        vague = list(_loudest(passage, everywhere, heard))
    told = loud > hearing.quiet and any(not rule.ascribes for rule, _ in found)
    cues = {cue.span.start: cue for cue in [*vague, *(cue for _, cue in found)]}
    level = weigh(passage, sentence, None, lexicon).level
    band = BANDS[level]
    low, high = (band.low, band.high) if band else (None, None)
    return SentenceHedge(
        told or bool(vague),
        level,
        low,
        high,
        tuple(cues[start] for start in sorted(cues)),
    )


def _loudest(
    passage: Passage, scope: Scope, heard: Sequence[float]
) -> Iterator[HedgeCue]:
    """The words that make a sentence vague, the loudest."""
    for index, doubt in enumerate(heard):
        if doubt >= max(heard) - NEARLY and scope.lower[index].isalpha():
            span = scope.span(passage, index, 1)
            yield HedgeCue(span, HedgeCueKind.WEASEL, None, None, VAGUE_RULE)
