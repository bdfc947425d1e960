"""Writes a graph of origins in the language of Graphviz."""

from collections.abc import Iterator

from claims.lineage.pictures.inks import PENS, PRINTED, Ink
from claims.lineage.pictures.origins.graph import Edge, Graph, Lane, Node, NodeKind
from claims.lineage.pictures.origins.marks import marks_of

_SHAPES = {
    NodeKind.ROOT: "box, style=rounded, penwidth=2.5",
    NodeKind.RELAY: "box, style=rounded",
    NodeKind.UNNAMED: 'box, style="rounded,dashed"',
    NodeKind.UPSTREAM: "hexagon, style=dashed",
    NodeKind.TELLING: "note",
}


def as_dot(graph: Graph) -> str:
    """The graph as DOT: a cluster a lane, and the same words as in the picture."""
    return "\n".join([*_lines(graph), "}"]) + "\n"


def _lines(graph: Graph) -> Iterator[str]:
    keys = {node.key: f"n{place}" for place, node in enumerate(graph.nodes)}
    nodes = {node.key: node for node in graph.nodes}
    yield "digraph origins {"
    yield f"  rankdir=LR; label={_quoted(graph.summary)};"
    yield '  node [fontname="sans-serif"]; edge [fontname="sans-serif"];'
    for number, lane in enumerate(graph.lanes):
        yield from _lane(lane, number, [(keys[key], nodes[key]) for key in lane.nodes])
    for edge in graph.edges:
        yield f"  {keys[edge.start]} -> {keys[edge.end]} [{_edge(edge)}];"


def _lane(lane: Lane, number: int, nodes: list[tuple[str, Node]]) -> Iterator[str]:
    yield f"  subgraph cluster_{number} {{"
    yield f"    label={_quoted('; '.join([lane.title, *lane.bonds]))};"
    for key, node in nodes:
        yield f"    {key} [shape={_SHAPES[node.kind]}, {_node(node)}];"
    yield "  }"


def _node(node: Node) -> str:
    """The label of a node, and for a telling the colour of its level."""
    lines = [node.name, node.note, node.title, node.sounds, *marks_of(node)]
    label = f"label={_quoted(chr(10).join(line for line in lines if line))}"
    if node.level is None:
        return label
    return f'{label}, color="{PRINTED[PENS[node.level].ink]}"'


def _edge(edge: Edge) -> str:
    label = f"label={_quoted(edge.cue or (f'loop {edge.loop}' if edge.loop else ''))}"
    alarm = PRINTED[Ink.ALARM]
    closing = f', style=dashed, color="{alarm}", constraint=false'
    return f"{label}{closing if edge.loop else ''}"


def _quoted(words: str) -> str:
    """Words as DOT reads them back."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
