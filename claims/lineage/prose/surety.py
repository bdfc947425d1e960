"""Whether a sentence tells as certain what nobody in its evidence is certain of."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import share_of
from claims.lineage.prose.said import Told
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.3  # of the sentence: so much who is sure there must tell of
DENIED = 3  # tokens before "certain" in which "not yet" may stand
_DENYING = frozenset(["not", "n't", "never", "hardly", "nor", "neither", "far"])


def surety_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Words of certainty for which the evidence has none, nor any of conviction."""
    there = [each for each in known if share_of(told, each, lexicon) >= TOLD]
    if any(_is_convinced(each, lexicon) for each in there or known):
        return
    for found in lexicon.sure.all_in(told.tokens):
        before = told.tokens[max(0, found.first - DENIED) : found.first]
        if _DENYING.isdisjoint(token.lower for token in before):
            start, end = told.tokens[found.first].start, told.tokens[found.last - 1].end
            said = told.shown(start, end)
            why = f"Nobody in the evidence is as sure as {said}."
            yield Finding(ProseKind.CERTAINTY, start, end, why)
            return


def _is_convinced(known: Told, lexicon: ProseLexicon) -> bool:
    """Whether a saying has words of certainty, or that somebody is convinced."""
    stems = {lexicon.drift.stem(token.lower) for token in known.tokens}
    return bool(stems & lexicon.convinced) or any(lexicon.sure.all_in(known.tokens))
