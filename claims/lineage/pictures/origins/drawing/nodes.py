"""Draws one node: its shape tells what it is, its words who, when and how surely."""

from claims.lineage.pictures.inks import PENS, Ink, Pen
from claims.lineage.pictures.lettering import isolated, width_of
from claims.lineage.pictures.origins.graph import Node, NodeKind
from claims.lineage.pictures.origins.marks import DENIES, loop_mark, marks_of
from claims.lineage.pictures.shapes import Anchor, Box, Line, Part, Text, lettered
from claims.lineage.pictures.strokes import fold, pointed, rounded, sheet, straight
from claims.vocabulary import Say, Scope, joined

NAME, NOTE, LEVEL, TAG = 13, 11, 12, 10
INSET = 14
_OPEN = Pen(Ink.SOFT, 1.5, "5 4")
_PENS = {
    NodeKind.ROOT: Pen(Ink.MARK, 3),
    NodeKind.RELAY: Pen(Ink.MARK, 1.25),
    NodeKind.UNNAMED: _OPEN,
    NodeKind.UPSTREAM: _OPEN,
}
_SHEET = Pen(Ink.SOFT, 1.25)
_LESS = Pen(Ink.SOFT, 1.25, "2 3")
_HERE = Pen(Ink.MARK, 2.5)


def draw_node(node: Node, box: Box, say: Say) -> Part:
    """A node in its box."""
    telling = node.kind is NodeKind.TELLING
    lines, texts = (_sheet if telling else _source)(node, box, say)
    return Part(
        kind=f"node {node.kind}",
        lines=lines,
        texts=texts,
        title=_title(node, say),
        box=box,
    )


def _title(node: Node, say: Say) -> str:
    """All of its words, for whoever points at it."""
    words = (node.name, node.note, node.title, node.sounds, *marks_of(node))
    return say(joined(words, "%(first)s, %(second)s"))


def _source(
    node: Node, box: Box, say: Say
) -> tuple[tuple[Line, ...], tuple[Text, ...]]:
    """A person, an outlet, or nobody."""
    outline = pointed(box) if node.kind is NodeKind.UPSTREAM else rounded(box)
    tags, words, left = _tags(node, box, box.y + 37, say)
    inset = box.x + INSET
    name = Text(inset, box.y + 20, node.name, NAME, weight="bold")
    note = Text(inset, box.y + 36, node.note, NOTE, Ink.SOFT)
    texts = (
        lettered(name, box.right - INSET - inset),
        lettered(note, left - inset),
        *words,
    )
    return (Line(outline, _PENS[node.kind], Ink.PAPER), *tags), texts


def _sheet(node: Node, box: Box, say: Say) -> tuple[tuple[Line, ...], tuple[Text, ...]]:
    """A telling: a sheet of paper, its level underlined as its text is on the pages."""
    pen = _SHEET if node.scope is Scope.FULL else _LESS
    pen = _HERE if node.here else pen
    lines = [Line(sheet(box), pen, Ink.PAPER), Line(fold(box), _SHEET)]
    if node.denies:
        bar = straight(box.x + 4, box.y + 2, box.x + 4, box.bottom - 2)
        lines.append(Line(bar, Pen(Ink.INK, 4)))
    tags, words, left = _tags(node, box, box.y + 52, say)
    inset, level = box.x + INSET, PENS[node.level] if node.level else _SHEET
    sounds = Text(inset, box.y + 51, node.sounds, LEVEL, level.ink, "bold")
    sounds = lettered(sounds, left - inset)
    end = inset + min(sounds.box.width, left - inset)
    lines.append(Line(straight(inset, box.y + 57, end, box.y + 57), level))
    name = Text(inset, box.y + 20, node.name, NAME, weight="bold")
    about = f"{node.note} · {isolated(node.title)}" if node.title else node.note
    note = Text(inset, box.y + 35, about, NOTE, Ink.SOFT)
    texts = (
        lettered(name, box.right - INSET - inset),
        lettered(note, box.right - INSET - inset),
        sounds,
        *words,
    )
    return (*lines, *tags), texts


def _tags(
    node: Node, box: Box, y: float, say: Say
) -> tuple[tuple[Line, ...], tuple[Text, ...], float]:
    """What sets a node apart, from the right; where the room before it ends."""
    lines, texts, right = [], [], box.right - 8
    for mark in reversed(marks_of(node)):
        said = say(mark)
        width = width_of(said, TAG, "bold") + 10
        around = Box(right - width, y - 11, width, 15)
        ink = Ink.ALARM if mark in loop_mark(node) else Ink.INK
        filled = mark == DENIES
        lines.append(Line(rounded(around, 3), Pen(ink, 1), ink if filled else None))
        colour = Ink.PAPER if filled else ink
        middle = Anchor.MIDDLE
        texts.append(Text(around.middle, y, said, TAG, colour, "bold", anchor=middle))
        right = around.x - 5
    return tuple(lines), tuple(texts), right
