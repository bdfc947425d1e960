"""Whether a whole sentence is uncertain, and how far."""

from dataclasses import dataclass

from claims.text.findings import HedgeCue
from claims.text.hedging.cues import cues_of
from claims.text.hedging.lexicon import HedgingLexicon
from claims.text.hedging.scope import Scope, scope_of
from claims.text.hedging.weasels import weasels_of
from claims.text.hedging.weighing import weigh
from claims.text.passage import Passage
from claims.text.spans import Span
from claims.vocabulary import BANDS, HedgeLevel


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
    passage: Passage, sentence: Span, lexicon: HedgingLexicon
) -> SentenceHedge:
    """Weigh one sentence; cues of its side clauses make it uncertain too."""
    scope = scope_of(passage, sentence)
    everywhere = Scope(scope.first, scope.lower, (True,) * len(scope.lower))
    found = cues_of(passage, everywhere, lexicon)
    vague = _vague(passage, everywhere, lexicon)
    hedged = bool(vague) or any(not rule.ascribes for rule, _ in found)
    cues = {cue.span.start: cue for cue in [*vague, *(cue for _, cue in found)]}
    level = weigh(passage, sentence, None, lexicon).level
    band = BANDS[level]
    low, high = (band.low, band.high) if band else (None, None)
    return SentenceHedge(
        hedged, level, low, high, tuple(cues[start] for start in sorted(cues))
    )


def _vague(passage: Passage, scope: Scope, lexicon: HedgingLexicon) -> list[HedgeCue]:
    """The words that make a sentence vague; none where there is no model of it."""
    return weasels_of(passage, scope, lexicon.weasels) if lexicon.weasels else []
