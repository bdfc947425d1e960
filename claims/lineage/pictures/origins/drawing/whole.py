"""Draws the whole graph of origins: lanes below each other, roots on the left."""

from collections.abc import Iterator

from claims.lineage.pictures.inks import Ink, Pen
from claims.lineage.pictures.origins.drawing.edges import draw_between, draw_hanging
from claims.lineage.pictures.origins.drawing.nodes import draw_node
from claims.lineage.pictures.origins.drawing.plan import (
    BOND,
    HEAD,
    LABEL,
    MARGIN,
    Plan,
    hangs_by,
    plan_of,
)
from claims.lineage.pictures.origins.graph import Bracket, Graph, Lane, LaneKind
from claims.lineage.pictures.origins.words import graph_words
from claims.lineage.pictures.shapes import (
    Anchor,
    Box,
    Line,
    Part,
    Picture,
    Text,
    lettered,
)
from claims.lineage.pictures.strokes import rounded

TITLE = "Who has this claim from whom"
_FOOT = 20  # a line below the lanes
_COUNTED = Pen(Ink.SOFT, 1.25)
_UNCOUNTED = Pen(Ink.SOFT, 1, "6 5")


def draw_origins(graph: Graph) -> Picture:
    """The picture of a graph."""
    plan = plan_of(graph)
    foot = tuple(_foot(graph, plan))
    return Picture(
        kind="origins",
        width=plan.width,
        height=plan.bottom + _FOOT * len(foot) + (4 if foot else 0),
        parts=tuple(_parts(graph, plan)) + foot,
        title=TITLE,
        words=graph_words(graph),
    )


def _parts(graph: Graph, plan: Plan) -> Iterator[Part]:
    """What lies below first: frames, brackets, arrows, boxes."""
    head = Text(MARGIN, HEAD - 16, graph.summary, 13, weight="bold")
    yield Part("summary", texts=(lettered(head, plan.width - 2 * MARGIN),))
    for lane, box in zip(graph.lanes, plan.lanes, strict=True):
        yield _frame(lane, box)
    for bracket in graph.brackets:
        yield _bracket(bracket, plan)
    pairs = hangs_by(graph)
    for edge in graph.edges:
        if (edge.start, edge.end) in pairs and not edge.loop:
            yield draw_hanging(edge, plan)
    for edge, place in plan.extra:
        yield draw_between(edge, place, plan)
    for node in graph.nodes:
        yield draw_node(node, plan.boxes[node.key])


def _frame(lane: Lane, box: Box) -> Part:
    """The frame of a lane; it is broken where what is in it does not count."""
    counted = lane.kind in {LaneKind.AFFIRMING, LaneKind.DENYING}
    room = box.width - 2 * MARGIN
    title = Text(box.x + MARGIN, box.y + 19, lane.title, 12, weight="bold")
    bonds = Text(
        *(box.x + MARGIN, box.y + 19 + BOND, "; ".join(lane.bonds), 11),
        ink=Ink.SOFT,
    )
    texts = (title, bonds) if lane.bonds else (title,)
    return Part(
        kind=f"lane {lane.kind}",
        lines=(
            Line(rounded(box, 10), _COUNTED if counted else _UNCOUNTED, Ink.GROUND),
        ),
        texts=tuple(lettered(text, room) for text in texts),
    )


def _bracket(bracket: Bracket, plan: Plan) -> Part:
    """A line around boxes that are one text, with its words above the first."""
    boxes = [plan.boxes[key] for key in bracket.nodes]
    first, last = boxes[0], boxes[-1]
    x, y = first.x - 6, first.y - LABEL
    around = Box(x, y, first.width + 12, last.bottom + 5 - y)
    text = Text(
        *(first.right, first.y - 4, bracket.title, 10, Ink.MARK, "bold"),
        anchor=Anchor.RIGHT,
    )
    return Part("bracket", (Line(rounded(around), Pen(Ink.MARK, 1, "3 3")),), (text,))


def _foot(graph: Graph, plan: Plan) -> Iterator[Part]:
    """Below the lanes: each loop by its members, and what is not drawn."""
    lines = [
        (f"Loop {number}, circular reporting: {names}", Ink.ALARM)
        for number, names in enumerate(graph.loops, start=1)
    ]
    if graph.omitted:
        lines.append((f"{graph.omitted} more are not drawn", Ink.SOFT))
    for place, (words, ink) in enumerate(lines):
        text = Text(MARGIN, plan.bottom + 8 + place * _FOOT, words, 12, ink, "bold")
        yield Part("foot", texts=(lettered(text, plan.width - 2 * MARGIN),))
