"""Gives each node of a graph a row and a column, so that no two meet.

A tree runs from left to right: the first below a node stands in its row, each further
one in a row of its own. Between rows and between columns nothing stands but lines.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from claims.lineage.pictures.origins.graph import Graph, Lane


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a node stands, counted from nought."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of all nodes, and the rows of each lane, half-open."""

    cells: Mapping[str, Cell]
    spans: tuple[tuple[int, int], ...]
    columns: int

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.spans[-1][1] if self.spans else 0


def lay_out(graph: Graph) -> Grid:
    """The grid of a graph, whose nodes stand each after the one above it."""
    above = {node.key: node.above for node in graph.nodes}
    cells: dict[str, Cell] = {}
    spans, row = [], 0
    for lane in graph.lanes:
        first, row = row, _place(lane, above, cells, row)
        spans.append((first, row))
    columns = 1 + max((cell.column for cell in cells.values()), default=0)
    return Grid(cells, tuple(spans), columns)


def _place(
    lane: Lane, above: Mapping[str, str], cells: dict[str, Cell], row: int
) -> int:
    """Place the nodes of a lane from a row on; the row after its last."""
    opened: defaultdict[str, bool] = defaultdict(bool)
    row -= 1
    for key in lane.nodes:
        parent = above[key]
        if not parent or opened[parent]:
            row += 1
        opened[parent] = True
        column = cells[parent].column + 1 if parent else 0
        cells[key] = Cell(row, column)
    return row + 1
