"""Draws the arrows: those by which nodes hang, and those that run between the rows."""

from dataclasses import replace

from claims.lineage.pictures.inks import Ink, Pen
from claims.lineage.pictures.lettering import plain
from claims.lineage.pictures.origins.drawing.plan import (
    ANCHOR,
    CUE,
    CUE_ROOM,
    TRUNK,
    WIDTH,
    Plan,
)
from claims.lineage.pictures.origins.graph import Edge
from claims.lineage.pictures.origins.marks import loop_words
from claims.lineage.pictures.shapes import Anchor, Box, Line, Part, Text, lettered
from claims.lineage.pictures.strokes import moves, tip_down, tip_right
from claims.vocabulary import Say

_PEN = Pen(Ink.SOFT, 1.5)
_EXTRA = Pen(Ink.SOFT, 1.5, "1 3")
_LOOP = Pen(Ink.ALARM, 2, "8 4")
_PORT, _APART = 22, 16  # where arrows enter a box from above


def draw_hanging(edge: Edge, plan: Plan) -> Part:
    """An arrow to the next column, with the word of saying before its head."""
    start, end = plan.boxes[edge.start], plan.boxes[edge.end]
    trunk, above, below = start.right + TRUNK, start.y + ANCHOR, end.y + ANCHOR
    path = moves("M", start.right, above, "H", trunk, "V", below, "H", end.x - 4)
    said = Text(end.x - 11, below - 5, plain(edge.cue), CUE, Ink.SOFT, slant="italic")
    said = replace(said, anchor=Anchor.RIGHT, halo=Ink.GROUND)
    return Part(
        kind="edge",
        lines=(Line(path, _PEN), Line(tip_right(end.x, below), fill=Ink.SOFT)),
        texts=(lettered(said, CUE_ROOM),) if edge.cue else (),
        title=plain(edge.cue),
    )


def draw_between(edge: Edge, place: int, plan: Plan, say: Say) -> Part:
    """An arrow that runs between two rows and enters its goal from above."""
    start, end = plan.boxes[edge.start], plan.boxes[edge.end]
    across = plan.corridor(edge.end, place)
    port = end.x + _PORT + place * _APART
    side = start.right + TRUNK / 2
    path = moves(
        *("M", start.right, start.y + ANCHOR, "H", side, "V", across),
        *("H", port, "V", end.y - 4),
    )
    words = say(loop_words(edge.loop)) if edge.loop else plain(edge.cue)
    ink = Ink.ALARM if edge.loop else Ink.SOFT
    said = Text(port + 6, across + 4, words, CUE, ink, "bold" if edge.loop else "")
    return Part(
        kind="edge loop" if edge.loop else "edge between",
        lines=(
            Line(path, _LOOP if edge.loop else _EXTRA),
            Line(tip_down(port, end.y), fill=ink),
        ),
        texts=(_on_the_line(said, end),) if words else (),
        title=words,
    )


def _on_the_line(text: Text, goal: Box) -> Text:
    """Words on an arrow, cut to the box that it enters."""
    room = max(goal.x + WIDTH - text.x, 0)
    return replace(lettered(text, room), halo=Ink.GROUND)
