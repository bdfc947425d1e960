"""What stands where in a store, each source under one name."""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import replace

from claims.lineage.roots.partition import Partition
from claims.lineage.roots.values import Document, Step, Store, Telling
from claims.vocabulary import LinkStatus

_FIRST, _LAST = float("-inf"), float("inf")


class Index:
    """Finds documents and accepted tellings; merged sources bear their least name."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._merged = Partition(store.same_source)
        self.documents = {one.id: self._document(one) for one in store.documents}
        self.tellings = {
            one.id: self._telling(one)
            for one in sorted(store.tellings, key=lambda one: one.id)
            if one.status is LinkStatus.ACCEPTED and one.document in self.documents
        }
        self.texts = Partition(store.copies)
        self.corrected = self._corrected()
        self._shelves = self._shelve()

    def _corrected(self) -> frozenset[str]:
        """The documents that another corrects, with the copies of their texts."""
        correcting = {one.id for one in self.store.documents if one.supersedes}
        named = {one.supersedes for one in self.store.documents}
        gone = {self.texts.of(one) for one in named if one in self.documents}
        copied = {one for one in self.documents if self.texts.of(one) in gone}
        return frozenset(named | (copied - correcting))

    def name(self, name: str) -> str:
        """The one name of a source."""
        return self._merged.of(name)

    def document(self, telling: Telling) -> Document:
        """Where a telling stands."""
        return self.documents[telling.document]

    def publishes(self, source: str) -> bool:
        """Whether a document of the source stands in the store."""
        return source in self._shelves

    def upstream(self, telling: Telling, source: str) -> tuple[str, ...]:
        """The tellings in a source's latest document published no later, if any.

        They tell the same, and stand in another document. Nothing is known against
        the order of documents that nobody dated.
        """
        shelf = self._shelves.get(source, [])
        published = self.document(telling).published
        limit = published.timestamp() if published else _LAST
        for _, document, told in reversed(shelf[: _places(shelf, limit)]):
            same = [one.id for one in told if one.polarity is telling.polarity]
            if same and document != telling.document:
                return tuple(same)
        return ()

    def _shelve(self) -> "dict[str, list[_Shelved]]":
        """Each publisher's documents with what they tell of themselves, by time."""
        told: defaultdict[str, list[Telling]] = defaultdict(list)
        for telling in self.tellings.values():
            if not any(one in self.tellings for one in telling.repeats):
                told[telling.document].append(telling)
        shelves: defaultdict[str, list[_Shelved]] = defaultdict(list)
        for document, tellings in told.items():
            found = self.documents[document]
            if found.publisher:
                stamp = found.published.timestamp() if found.published else _FIRST
                shelves[found.publisher].append((stamp, document, tellings))
        for shelf in shelves.values():
            shelf.sort(key=lambda one: one[:2])
        return dict(shelves)

    def _document(self, one: Document) -> Document:
        return replace(one, publisher=self.name(one.publisher))

    def _telling(self, one: Telling) -> Telling:
        chain = tuple(
            Step(tuple(sorted({*map(self.name, step.names)})), step.outlet)
            for step in one.chain
        )
        return replace(one, chain=chain)


_Shelved = tuple[float, str, list[Telling]]


def _places(shelf: list[_Shelved], limit: float) -> int:
    """How many documents of a shelf were published no later than a moment."""
    return bisect_right(shelf, limit, key=lambda one: one[0])
