"""Whether a sentence denies what its evidence affirms, or tells the contrary of it."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned, matches, opposites
from claims.lineage.prose.values import Finding
from claims.lineage.prose.words import Scope, Told, Word
from claims.vocabulary import ProseKind

MOST = 0.5  # of the words that a denial bears on


def denial_findings(
    told: Told, near: Sequence[Aligned], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What is denied on one side alone, and what is told by a contrary word.

    Where one of the sentences that are told bears it out, nothing is amiss.
    """
    found = [list(_against(told, one.known, lexicon)) for one in near]
    if found and all(found):
        yield found[0][0]


def _against(told: Told, known: Told, lexicon: ProseLexicon) -> Iterator[Finding]:
    yield from _contrary(told, known, lexicon)
    for scope in told.denials:
        if _unlike(scope, told, known, lexicon):
            why = f"The sentence denies what the evidence affirms: {_quoted(known)}."
            yield Finding(ProseKind.POLARITY, scope.start, scope.end, why)
    for scope in known.denials:
        if _unlike(scope, known, told, lexicon):
            word = _first(scope, known, told)
            why = f"The evidence denies it: {_quoted(known)}."
            yield Finding(ProseKind.POLARITY, word.start, word.end, why)


def _unlike(scope: Scope, one: Told, other: Told, lexicon: ProseLexicon) -> bool:
    """Whether the other affirms most of what is denied here, and denies none of it."""
    denied = [one.words[place] for place in scope.words if one.words[place].denied]
    met = 0
    for word in denied:
        found, contrary = matches(word, other), opposites(word, other, lexicon)
        if any(each.denied for each in found):
            return False
        if any(not each.denied for each in contrary) and not found:
            return False
        met += bool(found)
    head = bool(denied) and bool(matches(denied[0], other))
    return met > 0 and (head or met >= MOST * len(denied))


def _first(scope: Scope, one: Told, other: Told) -> Word:
    """The first word of the other that is denied in the one."""
    found = (
        each for place in scope.words for each in matches(one.words[place], other)
    )
    return next(found)


def _contrary(told: Told, known: Told, lexicon: ProseLexicon) -> Iterator[Finding]:
    """Contrary words, of which neither side has both, that are told alike."""
    for word in told.words:
        if matches(word, known):
            continue
        for other in opposites(word, known, lexicon):
            if word.denied == other.denied and not matches(other, told):
                there = known.shown(other.start, other.end)
                said = told.shown(word.start, word.end)
                why = f"{said} is the contrary of {there} in the evidence."
                yield Finding(ProseKind.CONTRADICTION, word.start, word.end, why)


def _quoted(known: Told) -> str:
    return known.shown(0, len(known.saying.text))
