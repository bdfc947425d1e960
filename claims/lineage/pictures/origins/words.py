"""Tells a graph of origins in sentences: all that its picture shows."""

from collections import defaultdict
from collections.abc import Iterator

from claims.lineage.pictures.lettering import isolated
from claims.lineage.pictures.origins.graph import OURS, Edge, Graph, Node, NodeKind
from claims.lineage.pictures.origins.marks import SCOPES, loop_mark


def graph_words(graph: Graph) -> str:
    """The whole graph in sentences, lane by lane."""
    return " ".join(_Teller(graph).sentences())


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
            bonds = f" ({'; '.join(lane.bonds)})" if lane.bonds else ""
            yield f"{lane.title}{bonds}."
            for node in map(self._nodes.__getitem__, lane.nodes):
                if node.kind is NodeKind.TELLING:
                    yield self._telling(node)
        for bracket in graph.brackets:
            names = [isolated(self._nodes[key].name) for key in bracket.nodes]
            yield f"{bracket.title.capitalize()}: {', '.join(names)}."
        for number, loop in enumerate(graph.loops, start=1):
            yield f"Loop {number}, circular reporting: {loop}."
        if graph.omitted:
            yield f"{graph.omitted} more are not drawn."

    def _telling(self, node: Node) -> str:
        """One telling: who tells it, when, from whom, and how surely."""
        ways = [self._way(edge) for edge in self._into[node.key]]
        source = f" has it from {', and from '.join(ways)};" if ways else ""
        title = f", {isolated(node.title)}" if node.title else ""
        denies = " denies it," if node.denies else ""
        less = f", {SCOPES[node.scope]}" if node.scope in SCOPES else ""
        loops = "".join(f", in {mark}" for mark in loop_mark(node))
        name = f"{isolated(node.name)} ({node.note}{title})"
        return f"{name}{source}{denies} {isolated(node.sounds)}{less}{loops}."

    def _way(self, edge: Edge) -> str:
        """From whom a telling has it, back to another telling or to an end."""
        steps = []
        here: Edge | None = edge
        seen = set[str]()
        while here and here.start not in seen:
            seen.add(here.start)
            node = self._nodes[here.start]
            cue = f" {_said(here.cue)}" if here.cue else ""
            mark = f" (loop {here.loop})" if here.loop else ""
            note = f" ({node.note})" if node.kind is not NodeKind.TELLING else ""
            steps.append(f"{isolated(node.name)}{note}{cue}{mark}")
            onward = self._into[here.start]
            here = onward[0] if onward and node.kind is NodeKind.RELAY else None
        return ", who has it from ".join(steps)


def _said(cue: str) -> str:
    """A word of saying in quotation marks; what we say of a telling has none."""
    return f"({cue})" if cue in OURS else isolated(f"“{cue}”")
