"""Makes the graph of who has a claim from whom, from its store and its lineage."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

from claims.lineage.pictures.lettering import plain
from claims.lineage.pictures.origins.tracing.forest import Forest, Spot, grow
from claims.lineage.pictures.origins.graph import (
    Bracket,
    Edge,
    Graph,
    Lane,
    Node,
    NodeKind,
)
from claims.lineage.pictures.origins.labels import Labels
from claims.lineage.pictures.origins.tracing.lanes import Lanes, Place, summary
from claims.lineage.pictures.origins.tracing.ways import Ways, shown
from claims.lineage.roots import Lineage, Partition, Store, Telling
from claims.vocabulary import Polarity

MOST = 60  # tellings in one picture; the rest is counted
UNDATED = datetime.max.replace(tzinfo=UTC)
_NOTES = {
    NodeKind.ROOT: "root",
    NodeKind.RELAY: "passes it on",
    NodeKind.UNNAMED: "nobody is named",
    NodeKind.UPSTREAM: "its own text is not here",
}
_NOBODY = "somebody unnamed"
_OWN_VOICE = "in its own voice"
_PUBLISHER = "publisher unknown"

Age = tuple[datetime, str, datetime, str]


def trace_origins(store: Store, found: Lineage, labels: Labels) -> Graph:
    """Who has the claim of a store from whom; `found` is the lineage of the store."""
    return _Tracer(store, found, labels).graph()


class _Tracer:
    """Holds what is asked again and again while one graph is made."""

    def __init__(self, store: Store, found: Lineage, labels: Labels) -> None:
        self._store, self._found, self._labels = store, found, labels
        self._documents = {one.id: one for one in store.documents}
        self._texts = Partition(store.copies)
        self._opened: dict[str, datetime] = {}
        for one in store.documents:
            text, published = self._texts.of(one.id), one.published or UNDATED
            self._opened[text] = min(published, self._opened.get(text, UNDATED))
        self._ways = Ways(store, found, labels)
        every = sorted(shown(store), key=lambda one: self._age(one.id, one))
        self._tellings = {one.id: one for one in every[:MOST]}
        self._omitted = len(every) - len(self._tellings)
        self._forest = grow(self._ways, self._tellings.values(), found.loops)
        self._below = self._forest.below()
        self._ages = self._all_ages()

    def graph(self) -> Graph:
        """The graph, in the order in which it is shown."""
        lanes = tuple(self._lanes())
        keys = [key for lane in lanes for key in lane.nodes]
        loops = _looping(self._forest)
        return Graph(
            nodes=tuple(self._node(key, loops[key]) for key in keys),
            edges=self._forest.edges,
            lanes=lanes,
            brackets=tuple(self._brackets(keys)),
            loops=tuple(map(self._loop, self._found.loops)),
            summary=summary(self._found.balance),
            omitted=self._omitted,
        )

    def _loop(self, names: tuple[str, ...]) -> str:
        return ", ".join(self._labels.told((name,)) for name in names)

    def _age(self, key: str, telling: Telling) -> Age:
        """Copies beside each other, by the first of them."""
        published = self._documents[telling.document].published or UNDATED
        text = self._texts.of(telling.document)
        return (self._opened[text], text, published, key)

    def _all_ages(self) -> Mapping[str, Age]:
        """The age of each spot: a telling's own, another's that of its first telling."""
        ages: dict[str, Age] = {}
        for key, spot in self._forest.spots.items():
            if spot.telling:
                age = self._age(key, self._tellings[spot.telling])
                here = key
                while here and age <= ages.get(here, age):
                    ages[here] = age
                    here = self._forest.above[here]
        return ages | self._ages_of_unnamed(ages)

    def _ages_of_unnamed(self, ages: Mapping[str, Age]) -> Mapping[str, Age]:
        """Those that may be one person are as old as the first of them."""
        people = Partition(self._store.perhaps_same)
        persons = {
            key: people.of(spot.unnamed_in)
            for key, spot in self._forest.spots.items()
            if spot.unnamed_in
        }
        opened: dict[str, datetime] = {}
        for key, person in persons.items():
            opened[person] = min(ages[key][0], opened.get(person, UNDATED))
        return {
            key: (opened[person], person, *ages[key][2:])
            for key, person in persons.items()
        }

    def _lanes(self) -> Iterator[Lane]:
        """The lanes in order, each with its trees from the top down."""
        lanes = Lanes(self._forest, self._found.balance, self._labels)
        trees: defaultdict[Place, list[str]] = defaultdict(list)
        for top in sorted(self._forest.tops, key=self._ages.__getitem__):
            keys = list(self._tree(top))
            spots = [self._forest.spots[key] for key in keys]
            told = [self._tellings[one.telling] for one in spots if one.telling]
            trees[lanes.place(top, told)] += keys
        for place, keys in sorted(trees.items()):
            yield Lane(
                kind=lanes.kind_of(place),
                title=lanes.title(place),
                bonds=lanes.bonds(place),
                nodes=tuple(keys),
            )

    def _tree(self, top: str) -> Iterator[str]:
        """A spot and all below it, each after the one above."""
        waiting = [top]
        while waiting:
            key = waiting.pop()
            yield key
            below = sorted(self._below[key], key=self._ages.__getitem__)
            waiting += reversed(below)

    def _node(self, key: str, loops: tuple[int, ...]) -> Node:
        spot, above = self._forest.spots[key], self._forest.above[key]
        if spot.telling:
            return self._telling(key, spot, above, loops)
        name = self._labels.called(spot.names) or _NOBODY
        notes = [self._labels.note(spot.names), _NOTES[spot.kind]]
        note = ", ".join(plain(one) for one in notes if one)
        return Node(key, spot.kind, name, note, above, loops=loops)

    def _telling(
        self, key: str, spot: Spot, above: str, loops: tuple[int, ...]
    ) -> Node:
        telling, label = self._tellings[spot.telling], self._labels.of(spot.telling)
        published = self._documents[telling.document].published
        when = published.date().isoformat() if published else "undated"
        own = "" if above or telling.chain else f", {_OWN_VOICE}"
        name = self._labels.called(spot.names) or label.title or _PUBLISHER
        return Node(
            key=key,
            kind=spot.kind,
            name=plain(name),
            note=f"{when}{own}",
            above=above,
            title=plain(label.title),
            level=label.level,
            sounds=label.sounds,
            denies=telling.polarity is Polarity.NEGATED,
            scope=telling.scope,
            loops=loops,
        )

    def _brackets(self, keys: Iterable[str]) -> Iterator[Bracket]:
        """What hangs under one spot and is one text, or perhaps one person."""
        people = Partition(self._store.perhaps_same)
        texts: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        unnamed: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for key in keys:
            spot, above = self._forest.spots[key], self._forest.above[key]
            if spot.telling:
                document = self._tellings[spot.telling].document
                texts[(above, self._texts.of(document))].append(key)
            elif spot.unnamed_in:
                unnamed[("", people.of(spot.unnamed_in))].append(key)
        for found, words in ((texts, "one text"), (unnamed, "perhaps one person")):
            yield from (Bracket(words, tuple(k)) for k in found.values() if len(k) > 1)


def _looping(forest: Forest) -> Mapping[str, tuple[int, ...]]:
    """The loops in which each spot stands: those whose edges pass through it."""
    found: dict[str, set[int]] = {key: set() for key in forest.spots}
    for edge in forest.edges:
        if edge.loop:
            for key in _between(forest, edge):
                found[key].add(edge.loop)
    return {key: tuple(sorted(numbers)) for key, numbers in found.items()}


def _between(forest: Forest, edge: Edge) -> Iterator[str]:
    """The spots from the end of a closing edge down to its start."""
    here = edge.start
    while here and here != edge.end:
        yield here
        here = forest.above[here]
    yield edge.end
