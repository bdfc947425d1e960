"""The picture of a chain: who said it, through whom, down to the document."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claims.lineage.pictures.inks import Ink, Pen
from claims.lineage.pictures.lettering import plain
from claims.lineage.pictures.mirroring import laid
from claims.lineage.pictures.shapes import (
    Anchor,
    Box,
    Line,
    Part,
    Picture,
    Text,
    lettered,
)
from claims.lineage.pictures.strokes import fold, rounded, sheet, straight, tip_down
from claims.vocabulary import Phrase, Say, joined

WIDTH = 440
HEIGHT = 60  # of a box
GAP = 46  # the length of an arrow
EDGE = 4
INSET = 14
TITLE = Phrase("Who says it, through whom")
_NAMED = Pen(Ink.MARK, 2)
_UNNAMED = Pen(Ink.MARK, 2, "6 4")
_PAPER = Pen(Ink.SOFT, 1.5)


@dataclass(frozen=True, slots=True)
class Link:
    """One who stands in a chain; `cue` is the word by which the next has it."""

    name: str
    note: str = ""
    cue: str = ""
    named: bool = True


def draw_chain(steps: tuple[Link, ...], document: Link, say: Say = str) -> Picture:
    """The steps, originator first, each above the next, and the document last."""
    links = (*steps, document)
    boxes = [
        Box(EDGE, EDGE + place * (HEIGHT + GAP), WIDTH - 2 * EDGE, HEIGHT)
        for place in range(len(links))
    ]
    drawn = Picture(
        kind="chain",
        width=WIDTH,
        height=boxes[-1].bottom + EDGE,
        parts=(
            *_arrows(steps, boxes),
            *(_step(link, box, say) for link, box in zip(steps, boxes, strict=False)),
            _document(document, boxes[-1], say),
        ),
        title=say(TITLE),
        words=say(chain_words(steps, document)),
    )
    return laid(drawn)


def _step(link: Link, box: Box, say: Say) -> Part:
    kind = "named" if link.named else "unnamed"
    outline = Line(rounded(box), _NAMED if link.named else _UNNAMED, Ink.PAPER)
    return Part(f"step {kind}", (outline,), _words(link, box, say), box=box)


def _document(link: Link, box: Box, say: Say) -> Part:
    lines = (Line(sheet(box), _PAPER, Ink.GROUND), Line(fold(box), _PAPER))
    return Part("step document", lines, _words(link, box, say), box=box)


def _words(link: Link, box: Box, say: Say) -> tuple[Text, ...]:
    """The name and its note; without a note the name stands in the middle."""
    room, middle = box.width - 2 * INSET, Anchor.MIDDLE
    name_y = box.y + (25 if link.note else 36)
    words, about = say(plain(link.name)), say(plain(link.note))
    name = Text(box.middle, name_y, words, 15, weight="bold", anchor=middle)
    note = Text(box.middle, box.y + 45, about, 13, Ink.SOFT, anchor=middle)
    return tuple(lettered(text, room) for text in (name, note) if text.words)


def _arrows(steps: tuple[Link, ...], boxes: list[Box]) -> Iterator[Part]:
    """An arrow from the foot of each box to the next, with the word of saying."""
    for link, (upper, lower) in zip(steps, pairwise(boxes), strict=True):
        x, end = upper.middle, lower.y - 2
        line = Line(straight(x, upper.bottom, x, end - 6), _NAMED)
        cue = Text(
            *(x + 14, upper.bottom + 27, plain(link.cue), 14, Ink.SOFT),
            slant="italic",
        )
        texts = (lettered(cue, upper.width / 2 - INSET),) if cue.words else ()
        yield Part("arrow", (line, Line(tip_down(x, end), fill=Ink.MARK)), texts)


def chain_words(steps: tuple[Link, ...], document: Link) -> Phrase:
    """The chain as a sentence, for those who do not see the picture."""
    place = _told(document)
    if not steps:
        return Phrase("%(document)s says it in its own voice.", document=place)
    way = joined(map(_told, steps), "%(first)s, through %(second)s")
    return Phrase("%(way)s, in %(document)s.", way=way, document=place)


def _told(link: Link) -> str:
    """One step as words."""
    told = plain(link.name)
    if link.note:
        told = Phrase("%(name)s (%(note)s)", name=told, note=plain(link.note))
    cue = Phrase("“%(words)s”", words=plain(link.cue)) if link.cue else ""
    return joined([told, cue], "%(first)s %(second)s")
