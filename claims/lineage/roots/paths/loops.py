"""Finds circular reporting: who has a claim from somebody who has it from them."""

from collections import defaultdict, deque
from itertools import pairwise

from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.values import Telling

Graph = dict[str, set[str]]


def loops(index: Index) -> tuple[tuple[str, ...], ...]:
    """The members of each loop, sorted: for each quote the shortest that it closes.

    When a document was published does not matter here: whoever quotes the echo of
    what they said has nothing from it, even if they said it first.
    """
    graph = _peeled(quoting(index))
    ways = (
        _way(graph, source, holder)
        for holder, sources in graph.items()
        for source in sources
    )
    return tuple(sorted({tuple(sorted(way)) for way in ways if way}))


def quoting(index: Index) -> Graph:
    """Whom each source has the claim from, as the accepted tellings say."""
    graph: defaultdict[str, set[str]] = defaultdict(set)
    for telling in index.tellings.values():
        for sources, holders in pairwise(_line(index, telling)):
            for holder in holders:
                graph[holder].update(name for name in sources if name != holder)
    return dict(graph)


def _line(index: Index, telling: Telling) -> list[tuple[str, ...]]:
    """The sources of each step of a telling that names any, the publisher last."""
    publisher = index.document(telling).publisher
    steps = [*(step.names for step in telling.chain), (publisher,) * bool(publisher)]
    return [names for names in steps if names]


def _peeled(graph: Graph) -> Graph:
    """The graph without what leads only into loops, or only out of them."""
    back: defaultdict[str, set[str]] = defaultdict(set)
    for holder, sources in graph.items():
        for source in sources:
            back[source].add(holder)
    onward = _without_ends(graph, back)
    both = onward & _without_ends(back, graph)
    return {name: graph[name] & both for name in sorted(both)}


def _without_ends(graph: Graph, back: Graph) -> set[str]:
    """The names from which one can go on for ever."""
    left = {name: len(sources) for name, sources in graph.items()}
    names = {*graph, *back}
    ends = [name for name in names if not left.get(name)]
    gone = set(ends)
    while ends:
        for holder in back.get(ends.pop(), ()):
            left[holder] -= 1
            if not left[holder]:
                gone.add(holder)
                ends.append(holder)
    return names - gone


def _way(graph: Graph, start: str, goal: str) -> tuple[str, ...]:
    """The shortest way between two names, the least of the shortest; else nothing."""
    came = {start: start}
    waiting = deque([start])
    while waiting and goal not in came:
        name = waiting.popleft()
        for source in sorted(graph[name]):
            if source not in came:
                came[source] = name
                waiting.append(source)
    if goal not in came:
        return ()
    way = [goal]
    while way[-1] != start:
        way.append(came[way[-1]])
    return tuple(way)
