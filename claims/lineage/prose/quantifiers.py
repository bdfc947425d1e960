"""Whether a sentence tells of more of some than its evidence: "all" for "some"."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

_RANKS = {
    "few": 1,
    "some": 2,
    "several": 2,
    "part": 2,
    "many": 3,
    "half": 3,
    "most": 4,
    "all": 5,
    "every": 5,
    "whole": 5,
    "entire": 5,
}
_LINKS = frozenset(["of", "these", "those", "his", "her", "its", "their"])


def quantifier_findings(told: Told, known: Sequence[Told]) -> Iterator[Finding]:
    """More of something here than any sentence of the evidence tells of it."""
    there = [pair for each in known for pair in _quantified(each)]
    for quantifier, start, word in _quantified(told):
        ranks = [_RANKS[one] for one, _, other in there if other.same(word)]
        if ranks and _RANKS[quantifier] > max(ranks):
            said = told.shown(start, word.end)
            why = f"The evidence does not tell of {said}, but of fewer or less."
            yield Finding(ProseKind.CONTRADICTION, start, word.end, why)
            return


def _quantified(told: Told) -> Iterator[tuple[str, int, Word]]:
    """Each word for how many, where it stands, and what it counts."""
    by_place = {word.place: word for word in told.words}
    for place, token in enumerate(told.tokens):
        after = place + 1
        while after < len(told.tokens) and told.tokens[after].lower in _LINKS:
            after += 1
        if token.lower in _RANKS and after in by_place:
            yield token.lower, token.start, by_place[after]
