"""The picture of a chain: who said it, through whom, down to the document."""

from dataclasses import dataclass

WIDTH = 440
BOX = 60  # the height of a box
GAP = 46  # the length of an arrow
EDGE = 4
ROOM = 52  # letters that fit in a box
NOTE_ROOM = 58


@dataclass(frozen=True, slots=True)
class Node:
    """One who stands in a chain; `cue` is the word by which the next has it."""

    name: str
    note: str = ""
    cue: str = ""
    named: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A box with a name and, below it, a note."""

    y: int
    name: str
    note: str
    kind: str
    name_y: int
    note_y: int


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow from the box above to the box below, with the word of saying."""

    top: int
    bottom: int
    tip: str
    label: str
    label_y: int


@dataclass(frozen=True, slots=True)
class ChainPicture:
    """Boxes and arrows from the originator down to the document.

    `words` says the same as the picture.
    """

    width: int
    height: int
    middle: int
    box_width: int
    box_height: int
    boxes: tuple[Box, ...]
    links: tuple[Link, ...]
    words: str


def draw_chain(steps: tuple[Node, ...], document: Node) -> ChainPicture:
    """The steps, originator first, each above the next, and the document last."""
    nodes = (*steps, document)
    kinds = [*("named" if step.named else "unnamed" for step in steps), "document"]
    pitch = BOX + GAP
    boxes = tuple(
        _box(node, EDGE + place * pitch, kind)
        for place, (node, kind) in enumerate(zip(nodes, kinds, strict=True))
    )
    links = tuple(
        _link(step.cue, EDGE + place * pitch + BOX) for place, step in enumerate(steps)
    )
    return ChainPicture(
        width=WIDTH,
        height=2 * EDGE + len(nodes) * pitch - GAP,
        middle=WIDTH // 2,
        box_width=WIDTH - 2 * EDGE,
        box_height=BOX,
        boxes=boxes,
        links=links,
        words=_words(steps, document),
    )


def _box(node: Node, y: int, kind: str) -> Box:
    """The box of a node; one without a note has its name in the middle."""
    name_y = y + (25 if node.note else 36)
    name, note = shortened(node.name, ROOM), shortened(node.note, NOTE_ROOM)
    return Box(y, name, note, kind, name_y, y + 45)


def _link(cue: str, top: int) -> Link:
    """An arrow that starts at the foot of a box."""
    bottom, middle = top + GAP - 2, WIDTH // 2
    tip = f"{middle - 6},{bottom - 9} {middle + 6},{bottom - 9} {middle},{bottom}"
    return Link(top, bottom - 9, tip, shortened(cue, 30), top + 25)


def shortened(words: str, room: int) -> str:
    """The words, with their end left out where they do not fit."""
    return words if len(words) <= room else f"{words[: room - 1].rstrip()}…"


def _words(steps: tuple[Node, ...], document: Node) -> str:
    """The chain as a sentence, for those who do not see the picture."""
    if not steps:
        return f"{_told(document)} says it in its own voice."
    parts = [_told(step) for step in steps]
    return f"{', through '.join(parts)}, in {_told(document)}."


def _told(node: Node) -> str:
    """One step as words."""
    note = f" ({node.note})" if node.note else ""
    cue = f" “{node.cue}”" if node.cue else ""
    return f"{node.name}{note}{cue}"
