"""When each telling came, so that trees and what hangs in them stand in its order."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from claims.lineage.pictures.origins.tracing.forest import Forest
from claims.lineage.roots import Partition, Store, Telling

UNDATED = datetime.max.replace(tzinfo=UTC)
# Since when a text or a person is there, which one, and the telling itself.
Age = tuple[datetime, str, datetime, str]


class Ages:
    """Copies of a text are as old as the first of them, and so stand together."""

    def __init__(self, store: Store) -> None:
        self._documents = {one.id: one for one in store.documents}
        self._texts = Partition(store.copies)
        self._people = Partition(store.perhaps_same)
        self._opened: dict[str, datetime] = {}
        for one in store.documents:
            text, published = self._texts.of(one.id), one.published or UNDATED
            self._opened[text] = min(published, self._opened.get(text, UNDATED))

    def published(self, telling: Telling) -> datetime | None:
        """When a telling came, where that is known."""
        return self._documents[telling.document].published

    def text(self, telling: Telling) -> str:
        """The text in which a telling stands: copies are one."""
        return self._texts.of(self._documents[telling.document].id)

    def person(self, unnamed_in: str) -> str:
        """Whom a telling has it from without a name, where several may be one."""
        return self._people.of(unnamed_in)

    def of(self, telling: Telling) -> Age:
        """The age of a telling."""
        text, published = self.text(telling), self.published(telling) or UNDATED
        return (self._opened[text], f"text {text}", published, telling.id)

    def in_forest(
        self, forest: Forest, tellings: Iterable[Telling]
    ) -> Mapping[str, Age]:
        """The age of each spot: a source's is that of the first who had it there."""
        chosen = {one.id: self.of(one) for one in tellings}
        ages = {
            key: min(chosen[one] for one in forest.heard(key)) for key in forest.spots
        }
        return {**ages, **self._unnamed(forest, ages)}

    def _unnamed(self, forest: Forest, ages: Mapping[str, Age]) -> Mapping[str, Age]:
        """Those that may be one person are as old as the first of them."""
        people = {
            key: self.person(spot.unnamed_in)
            for key, spot in forest.spots.items()
            if spot.unnamed_in
        }
        opened: dict[str, datetime] = {}
        for key, person in people.items():
            opened[person] = min(ages[key][0], opened.get(person, UNDATED))
        return {
            key: (opened[person], f"person {person}", *ages[key][2:])
            for key, person in people.items()
        }
