"""Measures a grid: where each box, lane and gap between columns stands."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from claims.lineage.pictures.lettering import width_of
from claims.lineage.pictures.origins.drawing.grid import Grid, lay_out
from claims.lineage.pictures.origins.graph import Edge, Graph, Node, NodeKind
from claims.lineage.pictures.shapes import Box

WIDTH = 226  # of a box
ANCHOR = 22  # how far below the top of a box its arrows come and go
CUE = 11  # the height of the words on an arrow
CUE_ROOM = 128
TRUNK = 12  # how far right of a box its arrows part
CORRIDOR = 16  # the room of one arrow that runs between rows
LABEL = 16  # the room of a bracket's words
MARGIN, PAD, LANE_GAP = 12, 14, 14
HEAD = 34  # the room of the sentence above
LANE_TITLE, BOND = 28, 17
LEAST = 760  # the width of the smallest picture, for its sentence to fit


@dataclass(frozen=True, slots=True)
class Plan:
    """The boxes of all nodes and lanes, and the edges that run between rows.

    `extra` has those in order, each with the corridor above its goal: the first is
    nearest to it.
    """

    boxes: Mapping[str, Box]
    lanes: tuple[Box, ...]
    extra: tuple[tuple[Edge, int], ...]
    bracketed: frozenset[int]
    grid: Grid
    width: float
    bottom: float

    def corridor(self, key: str, place: int) -> float:
        """How far down a corridor above a box runs."""
        label = LABEL if self.grid.cells[key].row in self.bracketed else 0
        return self.boxes[key].y - label - 9 - place * CORRIDOR


def plan_of(graph: Graph) -> Plan:
    """Where everything in a graph stands."""
    grid = lay_out(graph)
    columns = _columns(graph, grid)
    extra = _extra(graph)
    firsts = {min(grid.cells[key].row for key in one.nodes) for one in graph.brackets}
    above = _above(grid, extra, firsts)
    heights = _heights(graph, grid)
    right = max(columns[-1] + WIDTH + PAD + TRUNK, LEAST - MARGIN)
    tops, lanes, down = [], [], HEAD
    for lane, (first, last) in zip(graph.lanes, grid.spans, strict=True):
        top = down
        down += LANE_TITLE + (BOND if lane.bonds else 0)
        for row in range(first, last):
            down += above[row]
            tops.append(down)
            down += heights[row]
        down += PAD
        lanes.append(Box(MARGIN, top, right - MARGIN, down - top))
        down += LANE_GAP
    boxes = {
        node.key: _box(node, columns[cell.column], tops[cell.row])
        for node in graph.nodes
        for cell in (grid.cells[node.key],)
    }
    return Plan(
        boxes=boxes,
        lanes=tuple(lanes),
        extra=extra,
        bracketed=frozenset(firsts),
        grid=grid,
        width=right + MARGIN,
        bottom=down,
    )


def _box(node: Node, x: float, y: float) -> Box:
    return Box(x, y, WIDTH, height_of(node))


def height_of(node: Node) -> int:
    """A telling has a line more, for how sure it sounds."""
    return 64 if node.kind is NodeKind.TELLING else 46


def hangs_by(graph: Graph) -> frozenset[tuple[str, str]]:
    """The pairs of nodes of which one hangs under the other."""
    return frozenset((node.above, node.key) for node in graph.nodes if node.above)


def _columns(graph: Graph, grid: Grid) -> list[float]:
    """Where each column begins: before it is room for the words on its arrows."""
    room = [0.0] * grid.columns
    pairs = hangs_by(graph)
    for edge in graph.edges:
        if (edge.start, edge.end) in pairs and edge.cue:
            column = grid.cells[edge.end].column
            words = min(width_of(edge.cue, CUE), CUE_ROOM)
            room[column] = max(room[column], words)
    found = [float(MARGIN + PAD)]
    for words in room[1:]:
        found.append(found[-1] + WIDTH + TRUNK + max(words + 20, 28))
    return found


def _extra(graph: Graph) -> tuple[tuple[Edge, int], ...]:
    """The edges by which nothing hangs, each with its corridor above its goal."""
    pairs, rows = hangs_by(graph), Counter[str]()
    found = []
    for edge in graph.edges:
        if (edge.start, edge.end) not in pairs or edge.loop:
            found.append((edge, rows[edge.end]))
            rows[edge.end] += 1
    return tuple(found)


def _above(
    grid: Grid, extra: tuple[tuple[Edge, int], ...], firsts: set[int]
) -> list[int]:
    """The room above each row: for a bracket's words, and for arrows that pass."""
    room = [14] * grid.rows
    for row in firsts:
        room[row] += LABEL
    corridors = [0] * grid.rows
    for edge, place in extra:
        row = grid.cells[edge.end].row
        corridors[row] = max(corridors[row], place + 1)
    return [
        space + count * CORRIDOR for space, count in zip(room, corridors, strict=True)
    ]


def _heights(graph: Graph, grid: Grid) -> list[int]:
    """The height of each row: that of its tallest box."""
    heights = [0] * grid.rows
    for node in graph.nodes:
        row = grid.cells[node.key].row
        heights[row] = max(heights[row], height_of(node))
    return heights
