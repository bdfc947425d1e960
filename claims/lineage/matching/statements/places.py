"""Where in a statement the words stand that mean something."""

import re
from collections.abc import Collection, Iterator

from claims.lineage.matching.lexicon import MatchingLexicon
from claims.lineage.matching.names.scripts import latin
from claims.lineage.matching.statements.content import meaning_at

_WORD = re.compile(r"\d[\d,.]*\d|\w+(?:-\w+)*")
_FIGURE = re.compile(r"\d")

Places = tuple[tuple[int, int], ...]


def places_of(
    statement: str, meanings: Collection[str], lexicon: MatchingLexicon
) -> Places:
    """The spans of the words with one of some meanings; neighbours are one span."""
    words = list(_WORD.finditer(statement))
    tokens = [latin(word[0]).lower() for word in words]
    found = (
        (words[first].start(), words[last].end())
        for first, last in _runs(tokens, meanings, lexicon)
    )
    return tuple(found)


def figures_in(statement: str, lexicon: MatchingLexicon) -> Places:
    """The spans of the words that count or date."""
    known = {*lexicon.numbers, *lexicon.multiples, *lexicon.words["months"]}
    known |= lexicon.words["days"]
    return tuple(
        word.span()
        for word in _WORD.finditer(statement)
        if _FIGURE.search(word[0]) or latin(word[0]).lower() in known
    )


def _runs(
    tokens: list[str], meanings: Collection[str], lexicon: MatchingLexicon
) -> Iterator[tuple[int, int]]:
    """The first and last place of each unbroken row of words that mean it."""
    first, place = None, 0
    while place < len(tokens):
        size, meaning = meaning_at(tokens, place, lexicon)
        if meaning.name in meanings:
            first = place if first is None else first
        elif first is not None:
            yield first, place - 1
            first = None
        place += size
    if first is not None:
        yield first, len(tokens) - 1
