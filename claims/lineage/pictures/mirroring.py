"""Turns pictures round for readers whose pages run from right to left."""

from collections.abc import Iterator
from dataclasses import replace

from claims.lineage.pictures.lettering import runs_left
from claims.lineage.pictures.shapes import Anchor, Box, Line, Part, Picture, Text
from claims.lineage.pictures.strokes import number

# What each number after a letter of a path is: a place or a way across, which way round
# an arc goes, or what stays as it is.
_ACROSS, _ALONG, _ROUND, _KEPT = "xdrk"
_NUMBERS = {
    "M": "xk", "L": "xk", "H": "x", "V": "k", "m": "dk", "l": "dk", "h": "d", "v": "k",
    "a": "kkkkrdk", "z": "",
}  # fmt: skip
_OTHER = {
    Anchor.LEFT: Anchor.RIGHT,
    Anchor.MIDDLE: Anchor.MIDDLE,
    Anchor.RIGHT: Anchor.LEFT,
}


def laid(picture: Picture) -> Picture:
    """The picture as its title runs: from right to left if that does."""
    return mirrored(picture) if runs_left(picture.title) else picture


def mirrored(picture: Picture) -> Picture:
    """The picture from right to left: all words stay as they are read."""
    parts = tuple(_part(one, picture.width) for one in picture.parts)
    return replace(picture, parts=parts)


def _part(part: Part, width: float) -> Part:
    box = part.box
    return replace(
        part,
        lines=tuple(_line(one, width) for one in part.lines),
        texts=tuple(_text(one, width) for one in part.texts),
        box=Box(width - box.right, box.y, box.width, box.height) if box else None,
    )


def _line(line: Line, width: float) -> Line:
    return replace(line, path=" ".join(_path(iter(line.path.split()), width)))


def _text(text: Text, width: float) -> Text:
    return replace(text, x=round(width - text.x, 1), anchor=_OTHER[text.anchor])


def _path(tokens: Iterator[str], width: float) -> Iterator[str]:
    for letter in tokens:
        yield letter
        for kind in _NUMBERS[letter]:
            yield _turned(kind, float(next(tokens)), width)


def _turned(kind: str, value: float, width: float) -> str:
    turned = {_ACROSS: width - value, _ALONG: -value, _ROUND: 1 - value, _KEPT: value}
    return number(turned[kind])
