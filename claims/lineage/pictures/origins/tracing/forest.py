"""Hangs each telling under whom it has its claim from, so that trees arise."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from claims.lineage.pictures.origins.graph import Edge, NodeKind
from claims.lineage.pictures.origins.tracing.ways import Names, Way, Ways
from claims.lineage.roots import Telling
from claims.vocabulary import Polarity, joined

Loops = tuple[Names, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """One node: its names, and the telling that it is, if it is one.

    `unnamed_in` is the telling that has it from somebody without a name.
    """

    kind: NodeKind
    names: Names
    polarity: Polarity
    telling: str = ""
    unnamed_in: str = ""


@dataclass(frozen=True, slots=True)
class Forest:
    """The spots by their keys; `above` has for each the one under which it hangs."""

    spots: Mapping[str, Spot]
    edges: tuple[Edge, ...]
    above: Mapping[str, str]

    @property
    def tops(self) -> tuple[str, ...]:
        """The spots that hang under none."""
        return tuple(key for key in self.spots if not self.above[key])

    def line(self, key: str) -> list[str]:
        """A spot and all above it."""
        line = [key]
        while self.above[line[-1]]:
            line.append(self.above[line[-1]])
        return line

    def heard(self, key: str) -> tuple[str, ...]:
        """The telling that a spot is, or those that have it from there first."""
        waiting, seen, found = [key], {key}, []
        while waiting:
            here = waiting.pop()
            if telling := self.spots[here].telling:
                found.append(telling)
                continue
            fresh = [one.end for one in self.edges if one.start == here]
            waiting += [one for one in fresh if one not in seen]
            seen.update(fresh)
        return tuple(sorted(found))

    def below(self) -> Mapping[str, tuple[str, ...]]:
        """The spots that hang under each."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for key, above in self.above.items():
            found[above].append(key)
        return {key: tuple(found[key]) for key in self.spots}


def grow(ways: Ways, tellings: Iterable[Telling], loops: Loops) -> Forest:
    """The forest of some tellings: the same for every order of them."""
    spots: dict[str, Spot] = {}
    found: list[Edge] = []
    chosen = {one.id: one for one in tellings}
    for key, telling in chosen.items():
        publisher = ways.publisher(key)
        names = (publisher,) if publisher else ()
        spot = Spot(NodeKind.TELLING, names, telling.polarity, key)
        spots[telling_key(key)] = spot
        for way in ways.of(telling):
            if not isinstance(way.start, str) or way.start in chosen:
                found += _edges(spots, way, telling)
    spots = dict(sorted(spots.items()))
    edges = _joined(found)
    return _with_loops(Forest(spots, edges, _hung(spots, edges)), loops)


def telling_key(telling: str) -> str:
    """The key of a telling's node."""
    return f"telling:{telling}"


def _joined(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """One edge between two spots, with every word by which one has it."""
    cues: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for edge in edges:
        cues[(edge.start, edge.end)].update({edge.cue} - {""})
    return tuple(
        Edge(start, end, joined(sorted(words), "%(first)s / %(second)s"))
        for (start, end), words in sorted(cues.items())
    )


def _order(edge: Edge) -> tuple[str, str, str, int]:
    return (edge.start, edge.end, edge.cue, edge.loop)


def _edges(spots: dict[str, Spot], way: Way, telling: Telling) -> Iterator[Edge]:
    """The edges along one way, whose stops become spots."""
    if isinstance(way.start, str):
        here = telling_key(way.start)
    else:
        here, stop = way.start.key, way.start
        unnamed = telling.id if stop.kind is NodeKind.UNNAMED else ""
        spot = Spot(stop.kind, stop.names, stop.polarity, unnamed_in=unnamed)
        spots.setdefault(here, spot)
    for names, cue in zip(way.relays, way.cues, strict=False):
        there = f"{here} < {'+'.join(names)}"
        spots.setdefault(there, Spot(NodeKind.RELAY, names, telling.polarity))
        yield Edge(here, there, cue)
        here = there
    yield Edge(here, telling_key(telling.id), way.cues[-1])


def _hung(spots: Iterable[str], edges: Iterable[Edge]) -> dict[str, str]:
    """Under which spot each hangs: the first from which one comes to it.

    Where all come only from each other, the first of them stands on top.
    """
    onward: defaultdict[str, set[str]] = defaultdict(set)
    for edge in edges:
        onward[edge.start].add(edge.end)
    entered = set().union(*onward.values())
    above: dict[str, str] = {}
    order = list(spots)
    for top in [*(key for key in order if key not in entered), *order]:
        if top not in above:
            above[top] = ""
            _walk(top, onward, above)
    return above


def _walk(top: str, onward: Mapping[str, set[str]], above: dict[str, str]) -> None:
    waiting = deque([top])
    while waiting:
        here = waiting.popleft()
        for there in sorted(onward.get(here, ())):
            if there not in above:
                above[there] = here
                waiting.append(there)


def _with_loops(forest: Forest, loops: Loops) -> Forest:
    """The forest with the edges marked by which a claim comes back to where it was."""
    marked = [_marked(forest, edge, loops) for edge in forest.edges]
    closing = [
        edge
        for number, loop in enumerate(loops, start=1)
        for edge in _closing(forest, frozenset(loop), number)
    ]
    return replace(forest, edges=tuple(sorted({*marked, *closing}, key=_order)))


def _marked(forest: Forest, edge: Edge, loops: Loops) -> Edge:
    """An edge that leads back up its own tree bears the number of its loop."""
    if edge.end not in forest.line(edge.start):
        return edge
    ends = [{*forest.spots[one].names} for one in (edge.start, edge.end)]
    for number, loop in enumerate(loops, start=1):
        if all(names & {*loop} for names in ends):
            return replace(edge, loop=number)
    return edge


def _closing(forest: Forest, loop: frozenset[str], number: int) -> Iterator[Edge]:
    """Edges from an echo back to whom it was said to come from, one a spot."""
    closed = set[str]()
    for key, spot in forest.spots.items():
        if spot.kind is not NodeKind.TELLING or not loop & {*spot.names}:
            continue
        for above in forest.line(key)[1:]:
            other = forest.spots[above]
            echoed = {*other.names} & {*spot.names}
            if other.kind is not NodeKind.TELLING and echoed and above not in closed:
                closed.add(above)
                yield Edge(key, above, loop=number)
