"""Draws the whole graph of origins: lanes below each other, roots on the left."""

from collections.abc import Iterator

from claims.lineage.pictures.inks import Ink, Pen
from claims.lineage.pictures.mirroring import laid
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
from claims.lineage.pictures.origins.saying import said_graph
from claims.lineage.pictures.origins.words import (
    graph_words,
    loops_told,
    omitted_told,
)
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
from claims.vocabulary import Phrase, Say, joined

TITLE = Phrase("Who has this claim from whom")
_FOOT = 20  # a line below the lanes
_COUNTED = Pen(Ink.SOFT, 1.25)
_UNCOUNTED = Pen(Ink.SOFT, 1, "6 5")


def draw_origins(graph: Graph, say: Say = str) -> Picture:
    """The picture of a graph."""
    shown = said_graph(graph, say)
    plan = plan_of(shown)
    foot = tuple(_foot(graph, plan, say))
    drawn = Picture(
        kind="origins",
        width=plan.width,
        height=plan.bottom + _FOOT * len(foot) + (4 if foot else 0),
        parts=tuple(_parts(shown, plan, say)) + foot,
        title=say(TITLE),
        words=say(graph_words(graph)),
    )
    return laid(drawn)


def _parts(graph: Graph, plan: Plan, say: Say) -> Iterator[Part]:
    """What lies below first: frames, brackets, arrows, boxes."""
    head = Text(MARGIN, HEAD - 16, graph.summary, 13, weight="bold")
    yield Part("summary", texts=(lettered(head, plan.width - 2 * MARGIN),))
    for lane, box in zip(graph.lanes, plan.lanes, strict=True):
        yield _frame(lane, box, say)
    for bracket in graph.brackets:
        yield _bracket(bracket, plan)
    pairs = hangs_by(graph)
    for edge in graph.edges:
        if (edge.start, edge.end) in pairs and not edge.loop:
            yield draw_hanging(edge, plan)
    for edge, place in plan.extra:
        yield draw_between(edge, place, plan, say)
    for node in graph.nodes:
        yield draw_node(node, plan.boxes[node.key], say)


def _frame(lane: Lane, box: Box, say: Say) -> Part:
    """The frame of a lane; it is broken where what is in it does not count."""
    counted = lane.kind in {LaneKind.AFFIRMING, LaneKind.DENYING}
    room = box.width - 2 * MARGIN
    title = Text(box.x + MARGIN, box.y + 19, lane.title, 12, weight="bold")
    words = say(joined(lane.bonds, "%(first)s; %(second)s"))
    bonds = Text(box.x + MARGIN, box.y + 19 + BOND, words, 11, ink=Ink.SOFT)
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


def _foot(graph: Graph, plan: Plan, say: Say) -> Iterator[Part]:
    """Below the lanes: each loop by its members, and what is not drawn."""
    lines = [(loop, Ink.ALARM) for loop in loops_told(graph)]
    if graph.omitted:
        lines.append((omitted_told(graph), Ink.SOFT))
    for place, (words, ink) in enumerate(lines):
        down = plan.bottom + 8 + place * _FOOT
        text = Text(MARGIN, down, say(words), 12, ink, "bold")
        yield Part("foot", texts=(lettered(text, plan.width - 2 * MARGIN),))
