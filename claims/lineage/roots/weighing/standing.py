"""Which roots took back what they said: their later word stands, the earlier falls."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.values import Document, End, Root, Trail
from claims.vocabulary import Polarity

# What a root said: that the claim holds, or that it does not.
Word = tuple[Root, Polarity]


class Standing:
    """Knows whose word each trail leads to, and which words were taken back.

    Copies are one text: as old as the first of them, and what they say in their own
    voice is the first publisher's word.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._first: dict[str, Document] = {}
        self._undated: set[str] = set()
        for one in sorted(index.documents.values(), key=_age):
            text = index.texts.of(one.id)
            self._first.setdefault(text, one)
            if one.published is None:
                self._undated.add(text)

    def word(self, trail: Trail) -> Word:
        """Whose word a trail leads to, and what it says."""
        polarity = self._index.tellings[trail.telling].polarity
        last = self._index.tellings[trail.path[-1]]
        publisher = self._index.document(last).publisher
        if trail.root != (publisher,) or last.chain:
            return (trail.root, polarity)
        return ((self._first[self._index.texts.of(last.document)].publisher,), polarity)

    def taken_back(self, found: Iterable[Trail]) -> frozenset[Word]:
        """The words that their own root later contradicted.

        A word is as late as the latest text that has it from the root itself. Where
        one of two is undated, or both came at once, both stand.
        """
        times: defaultdict[Word, list[datetime | None]] = defaultdict(list)
        for trail in found:
            if trail.end is End.NAMED and len(trail.path) == 1:
                telling = self._index.tellings[trail.telling]
                times[self.word(trail)].append(self._published(telling.document))
        return frozenset(
            word
            for word, mine in times.items()
            if _later(times.get((word[0], contrary(word[1])), []), mine)
        )

    def _published(self, document: str) -> datetime | None:
        """When a text was first published; None where that is not known."""
        text = self._index.texts.of(document)
        return None if text in self._undated else self._first[text].published


def contrary(polarity: Polarity) -> Polarity:
    """The other polarity."""
    affirmed = polarity is Polarity.AFFIRMED
    return Polarity.NEGATED if affirmed else Polarity.AFFIRMED


def _age(document: Document) -> tuple[float, str]:
    published = document.published
    return (published.timestamp() if published else float("inf"), document.id)


def _later(ones: list[datetime | None], others: list[datetime | None]) -> bool:
    """Whether the latest of some moments is known to follow the latest of others."""
    known, against = [one for one in ones if one], [one for one in others if one]
    if not known or len(known) < len(ones) or len(against) < len(others):
        return False
    return max(known) > max(against)
