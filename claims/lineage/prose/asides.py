"""Finds what stands between two commas and only tells more of who stands before it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told

FARTHEST = 14  # tokens from the one comma to the other
_WHO = frozenset(["who", "whom", "whose", "which", "where"])
_OF_WHOM = frozenset(["from", "of", "in", "on", "at", "by", "to", "for", "with"])
_WITHIN = frozenset(["of", "de", "van", "von", "al", "bin", "and"])
_ARTICLES = ("a ", "an ", "the ")


@dataclass(frozen=True, slots=True)
class Aside:
    """The places of two commas; `apposed` where another name or office is between."""

    first: int
    last: int
    apposed: bool

    @property
    def places(self) -> range:
        """The places of the commas and of all between them."""
        return range(self.first, self.last + 1)


def asides(told: Told, lexicon: ProseLexicon) -> Iterator[Aside]:
    """The asides of a saying from right to left: who speaks stands before the last."""
    commas = [n for n, token in enumerate(told.tokens) if token.lower == ","]
    before = len(told.tokens)
    for first, last in reversed(list(pairwise(commas))):
        if last < before and 1 < last - first <= FARTHEST:
            apposed = _apposes(told, first, last, lexicon)
            if apposed or _relates(told, first + 1, lexicon):
                yield Aside(first, last, apposed)
                before = first


def _relates(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether a clause opens there about who stands before: "who", "from which"."""
    word, after = (token.lower for token in told.tokens[place : place + 2])
    if word in _OF_WHOM and after in _WHO:
        return True
    opens = word.endswith("ing") and word != "according"
    return word in _WHO or opens or lexicon.drift.is_past(word)


def _apposes(told: Told, first: int, last: int, lexicon: ProseLexicon) -> bool:
    """Whether a name, or what an article opens, is there without a verb of its own."""
    within = told.tokens[first + 1 : last]
    named = all(one.capital or one.lower in _WITHIN for one in within)
    opened = told.saying.text[told.tokens[first].end :].lstrip().lower()
    return named or (
        opened.startswith(_ARTICLES)
        and not any(
            one.lower in lexicon.drift.small.auxiliaries
            or lexicon.drift.stem(one.lower) in lexicon.speech
            for one in within
        )
    )
