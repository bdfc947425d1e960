"""Whether somebody is named by a deed of which the evidence only accuses them."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import matches
from claims.lineage.prose.said import CERTAIN, Scope, Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

_ACCUSING = ("suspic", "suspect", "accus", "alleg", "charg", "indict")
_CAREFUL = (*_ACCUSING, "report", "claim", "apparent", "believ", "presum", "suppos")
_REPORTED = frozenset(["reported", "reports"])  # who reports it is no doubt
_WHO = frozenset(["who", "that", "which"])
_HAVING = frozenset(["had", "has", "have"])
_FIRST = 2  # words of an accusation among which its deed is


def accusal_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A deed after "who" that stands there in an accusation alone.

    Who reports that "the man who started the fire" was arrested tells that he did.
    """
    if any(_is_careful(token.lower) for token in told.tokens):
        return
    for word in told.words:
        if _is_relative(word, told, lexicon) and _is_accused(word, known):
            start, end = word.start, word.end
            why = f"The evidence only accuses them of {told.shown(start, end)}."
            yield Finding(ProseKind.CERTAINTY, start, end, why)
            return


def _is_careful(lower: str) -> bool:
    return lower.startswith(_CAREFUL) and lower not in _REPORTED


def _is_relative(word: Word, told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a word is what somebody did, right after "who"."""
    before = [token.lower for token in told.tokens[: word.place]]
    if before[-1:] and before[-1] in _HAVING:
        before.pop()
    past = lexicon.drift.is_past(word.lower) or word.lower in lexicon.pasts
    plain = not word.denied and not word.hearsay and word.strength == CERTAIN
    return past and plain and before[-1:] != [] and before[-1] in _WHO


def _is_accused(word: Word, known: Sequence[Told]) -> bool:
    """Whether the evidence has a word in accusations, and nowhere else."""
    accused = [
        (each, scope)
        for each in known
        for scope in each.doubts
        if _accuses(each, scope)
    ]
    within = any(
        word.same(each.words[n])
        for each, scope in accused
        for n in scope.words[:_FIRST]
    )
    places = {(id(each), n) for each, scope in accused for n in scope.words}
    outside = any(
        (id(each), each.words.index(one)) not in places
        for each in known
        for one in matches(word, each)
    )
    return within and not outside


def _accuses(told: Told, scope: Scope) -> bool:
    """Whether words of doubt accuse somebody."""
    cue = told.saying.text[scope.start : scope.end].lower().split()
    return any(one.startswith(_ACCUSING) for one in cue)
