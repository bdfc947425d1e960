"""Tells a graph of origins in sentences: all that its picture shows."""

from collections import defaultdict
from collections.abc import Iterator

from claims.lineage.pictures.lettering import isolated, quoted
from claims.lineage.pictures.origins.graph import (
    OURS,
    Edge,
    Graph,
    Lane,
    Node,
    NodeKind,
)
from claims.lineage.pictures.origins.marks import SCOPES, loop_mark, loop_words
from claims.vocabulary import Phrase, joined

COMMA = "%(first)s, %(second)s"
BRACKETS = {
    "one text": "One text: %(names)s.",
    "perhaps one person": "Perhaps one person: %(names)s.",
}
NOTED = "%(name)s (%(note)s)"
LOOP = "Loop %(number)s, circular reporting: %(names)s"
MORE = "%(count)s more are not drawn"


def graph_words(graph: Graph) -> str:
    """The whole graph in sentences, lane by lane."""
    return joined(_Teller(graph).sentences(), "%(first)s %(second)s")


class _Teller:
    """Knows what leads to each node of a graph."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._nodes = {node.key: node for node in graph.nodes}
        self._into: defaultdict[str, list[Edge]] = defaultdict(list)
        for edge in graph.edges:
            self._into[edge.end].append(edge)

    def sentences(self) -> Iterator[str]:
        graph = self._graph
        yield graph.summary
        for lane in graph.lanes:
            yield Phrase("%(words)s.", words=_headed(lane))
            for node in map(self._nodes.__getitem__, lane.nodes):
                if node.kind is NodeKind.TELLING:
                    yield self._telling(node)
        for bracket in graph.brackets:
            names = [isolated(self._nodes[key].name) for key in bracket.nodes]
            yield Phrase(BRACKETS[bracket.title], names=joined(names, COMMA))
        for loop in loops_told(graph):
            yield Phrase("%(words)s.", words=loop)
        if graph.omitted:
            yield Phrase("%(words)s.", words=omitted_told(graph))

    def _telling(self, node: Node) -> str:
        """One telling: who tells it, when, from whom, and how surely."""
        ways = [self._way(edge) for edge in self._into[node.key]]
        note = joined([node.note, isolated(node.title)], COMMA)
        name = Phrase(NOTED, name=isolated(node.name), note=note)
        told = {"teller": name, "rest": _how(node)}
        if not ways:
            return Phrase("%(teller)s %(rest)s.", **told)
        sources = joined(ways, "%(first)s, and from %(second)s")
        return Phrase(
            "%(teller)s has it from %(ways)s; %(rest)s.", ways=sources, **told
        )

    def _way(self, edge: Edge) -> str:
        """From whom a telling has it, back to another telling or to an end."""
        steps = []
        here: Edge | None = edge
        seen = set[str]()
        while here and here.start not in seen:
            seen.add(here.start)
            node = self._nodes[here.start]
            steps.append(_step(node, here))
            onward = self._into[here.start]
            here = onward[0] if onward and node.kind is NodeKind.RELAY else None
        return joined(steps, "%(first)s, who has it from %(second)s")


def loops_told(graph: Graph) -> tuple[Phrase, ...]:
    """Each loop by its number and its members."""
    return tuple(
        Phrase(LOOP, number=number, names=names)
        for number, names in enumerate(graph.loops, start=1)
    )


def omitted_told(graph: Graph) -> Phrase:
    """How many tellings are too many to be drawn."""
    return Phrase(MORE, MORE, count=graph.omitted)


def _headed(lane: Lane) -> str:
    """What a lane holds, and why its roots count as one."""
    if not lane.bonds:
        return lane.title
    bonds = joined(lane.bonds, "%(first)s; %(second)s")
    return Phrase(NOTED, name=lane.title, note=bonds)


def _how(node: Node) -> str:
    """How surely a telling tells it, how much of it, and in which loops."""
    sounds = isolated(node.sounds)
    if node.denies:
        sounds = Phrase("denies it, %(sounds)s", sounds=sounds)
    less = SCOPES.get(node.scope, "")
    loops = [Phrase("in %(loop)s", loop=mark) for mark in loop_mark(node)]
    return joined([sounds, less, *loops], COMMA)


def _step(node: Node, edge: Edge) -> str:
    """Who stands at the start of an edge, and by which word the next has it."""
    name = isolated(node.name)
    if node.kind is not NodeKind.TELLING:
        name = Phrase(NOTED, name=name, note=node.note)
    cue = _said(edge.cue) if edge.cue else ""
    loop = Phrase("(%(words)s)", words=loop_words(edge.loop)) if edge.loop else ""
    return joined([name, cue, loop], "%(first)s %(second)s")


def _said(cue: str) -> str:
    """A word of saying in quotation marks; what we say of a telling has none."""
    return Phrase("(%(words)s)", words=cue) if cue in OURS else quoted(cue)
