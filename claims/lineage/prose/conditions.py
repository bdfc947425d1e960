"""Whether what the evidence tells under a condition is told without it."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned, matches
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

_AHEAD = frozenset(["will", "would", "'ll", "shall"])
_ASKED = frozenset(["ask", "wonder", "even", "as", "know", "see", "decide", "and"])


def condition_findings(
    told: Told, near: Sequence[Aligned], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What is only to be there if something else is, and is told here as it stands."""
    if _conditional(told, lexicon):
        return
    for one in near:
        for act in _depending(one.known, lexicon):
            for word in matches(act, told):
                if not word.denied:
                    yield _finding(word, told, one.known)
                    return


def _conditional(told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a saying leaves open, in any words, that something must come first."""
    said = {token.lower for token in told.tokens}
    stems = {word.stem for word in told.words}
    return bool(told.doubts) or bool((said | stems) & lexicon.conditional)


def _depending(known: Told, lexicon: ProseLexicon) -> Iterator[Word]:
    """The acts that the evidence makes depend on something, after "will"."""
    lower = [token.lower for token in known.tokens]
    if not any(_is_condition(known, n, lexicon) for n in range(len(lower))):
        return
    for word in known.words:
        if _AHEAD & set(lower[max(0, word.place - 2) : word.place]):
            yield word


def _is_condition(known: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether a token opens a condition; "asked if" and "as if" open none."""
    if known.tokens[place].lower not in lexicon.conditions:
        return False
    before = known.tokens[max(0, place - 2) : place]
    return not _ASKED & {lexicon.drift.stem(token.lower) for token in before}


def _finding(word: Word, told: Told, known: Told) -> Finding:
    said = told.shown(word.start, word.end)
    why = f"The evidence makes {said} depend on something: {_quoted(known)}."
    return Finding(ProseKind.CERTAINTY, word.start, word.end, why)


def _quoted(known: Told) -> str:
    return known.shown(0, len(known.saying.text))
