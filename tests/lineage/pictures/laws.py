"""What must hold of every picture, whatever it shows."""

from claims.lineage.pictures import Picture
from claims.lineage.pictures.shapes import Box, Text


def outside(picture: Picture) -> list[str]:
    """The words that leave the picture."""
    whole = Box(0, 0, picture.width, picture.height)
    return [text.words for text in texts(picture) if not whole.holds(text.box)]


def leaving(picture: Picture) -> list[str]:
    """The words that leave the box of their own part."""
    return [
        text.words
        for part in picture.parts
        if part.box
        for text in part.texts
        if not part.box.holds(text.box)
    ]


def covered(picture: Picture) -> list[str]:
    """The words of parts without a box that run into the box of another."""
    boxes = [part.box for part in picture.parts if part.box]
    free = [text for part in picture.parts if not part.box for text in part.texts]
    placed = [(text.words, text.box) for text in free]
    return [words for words, room in placed if any(map(room.meets, boxes))]


def meeting(picture: Picture) -> list[tuple[str, str]]:
    """The parts whose boxes meet."""
    boxed = [part for part in picture.parts if part.box]
    return [
        (one.title, other.title)
        for place, one in enumerate(boxed)
        for other in boxed[place + 1 :]
        if one.box and other.box and one.box.meets(other.box)
    ]


def texts(picture: Picture) -> list[Text]:
    """All words of a picture."""
    return [text for part in picture.parts for text in part.texts]


def faults(picture: Picture) -> list[object]:
    """Everything by which a picture could not be read."""
    return [
        *outside(picture),
        *leaving(picture),
        *covered(picture),
        *meeting(picture),
    ]
