"""Makes the graph of who has a claim from whom, from its store and its lineage."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from claims.lineage.pictures.origins.graph import Bracket, Edge, Graph, Lane, Node
from claims.lineage.pictures.origins.labels import Labels
from claims.lineage.pictures.origins.tracing.ages import Ages
from claims.lineage.pictures.origins.tracing.forest import Forest, grow
from claims.lineage.pictures.origins.tracing.lanes import Lanes, Place, summary
from claims.lineage.pictures.origins.tracing.naming import Naming
from claims.lineage.pictures.origins.tracing.ways import Ways, shown
from claims.lineage.roots import Lineage, Store
from claims.vocabulary import Phrase, joined

ONE_TEXT, ONE_PERSON = Phrase("one text"), Phrase("perhaps one person")
MOST = 60  # tellings in one picture, the first to come; the rest is counted


def trace_origins(store: Store, found: Lineage, labels: Labels) -> Graph:
    """Who has the claim of a store from whom; `found` is the lineage of the store."""
    return _Tracer(store, found, labels).graph()


class _Tracer:
    """Holds what is asked again and again while one graph is made."""

    def __init__(self, store: Store, found: Lineage, labels: Labels) -> None:
        self._found, self._labels, self._ages = found, labels, Ages(store)
        self._naming = Naming(labels, self._ages)
        every = sorted(shown(store), key=self._ages.of)
        self._tellings = {one.id: one for one in every[:MOST]}
        self._omitted = len(every) - len(self._tellings)
        chosen = self._tellings.values()
        self._forest = grow(Ways(store, found, labels), chosen, found.loops)
        self._order = self._ages.in_forest(self._forest, chosen)

    def graph(self) -> Graph:
        """The graph, in the order in which it is shown."""
        lanes = tuple(self._lanes())
        loops = _looping(self._forest)
        return Graph(
            nodes=tuple(
                self._node(key, loops[key]) for lane in lanes for key in lane.nodes
            ),
            edges=self._forest.edges,
            lanes=lanes,
            brackets=tuple(self._brackets(lanes)),
            loops=tuple(map(self._loop, self._found.loops)),
            summary=summary(self._found.balance),
            omitted=self._omitted,
        )

    def _loop(self, names: tuple[str, ...]) -> str:
        told = (self._labels.told((name,)) for name in names)
        return joined(told, "%(first)s, %(second)s")

    def _lanes(self) -> Iterator[Lane]:
        """The lanes in order, each with its trees from the top down."""
        lanes = Lanes(self._forest, self._found.balance, self._labels)
        below = self._forest.below()
        trees: defaultdict[Place, list[str]] = defaultdict(list)
        for top in sorted(self._forest.tops, key=self._order.__getitem__):
            keys = list(self._tree(top, below))
            heard = {one for key in [top, *keys] for one in self._forest.heard(key)}
            told = [self._tellings[one] for one in sorted(heard)]
            trees[lanes.place(top, told)] += keys
        for place, keys in sorted(trees.items()):
            kind, title = lanes.kind_of(place), lanes.title(place)
            yield Lane(kind, title, lanes.bonds(place), tuple(keys))

    def _tree(self, top: str, below: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        """A spot and all below it, each after the one above."""
        waiting = [top]
        while waiting:
            key = waiting.pop()
            yield key
            waiting += sorted(below[key], key=self._order.__getitem__, reverse=True)

    def _node(self, key: str, loops: tuple[int, ...]) -> Node:
        """What a spot is called, and what is known of it."""
        spot = self._forest.spots[key]
        blank = Node(key, spot.kind, "", above=self._forest.above[key], loops=loops)
        if not spot.telling:
            return self._naming.source(spot, blank)
        return self._naming.telling(spot, self._tellings[spot.telling], blank)

    def _brackets(self, lanes: Iterable[Lane]) -> Iterator[Bracket]:
        """What stands together in a lane and is one text, or perhaps one person."""
        found: defaultdict[tuple[Phrase, int, str, str], list[str]] = defaultdict(list)
        for number, lane in enumerate(lanes):
            for key in lane.nodes:
                spot, above = self._forest.spots[key], self._forest.above[key]
                if spot.telling:
                    text = self._ages.text(self._tellings[spot.telling])
                    found[(ONE_TEXT, number, above, text)].append(key)
                elif spot.unnamed_in:
                    person = self._ages.person(spot.unnamed_in)
                    found[(ONE_PERSON, number, above, person)].append(key)
        for (title, *_), keys in found.items():
            if len(keys) > 1:
                yield Bracket(title, tuple(keys))


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
    line = forest.line(edge.start)
    yield from line[: line.index(edge.end) + 1] if edge.end in line else line[:1]
