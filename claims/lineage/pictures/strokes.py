"""Paths that several pictures draw: boxes of each shape, arrows and straight lines."""

from claims.lineage.pictures.shapes import Box

_ROUND = 7  # the corner of a box
_FOLD = 12  # the folded corner of a document
_POINT = 12  # how far a pointed end stands out
_TIP = 8  # the length of an arrow's head
_HALF = 4.5  # half of its width


def number(value: float) -> str:
    """A coordinate as short as it can be written."""
    return f"{round(value, 1):g}"


def moves(*steps: str | float) -> str:
    """A path from letters and coordinates."""
    return " ".join(one if isinstance(one, str) else number(one) for one in steps)


def straight(x1: float, y1: float, x2: float, y2: float) -> str:
    """A line between two points."""
    return moves("M", x1, y1, "L", x2, y2)


def rounded(box: Box, corner: float = _ROUND) -> str:
    """A box with round corners."""
    r = min(corner, box.width / 2, box.height / 2)
    across, down = box.width - 2 * r, box.height - 2 * r
    return moves(
        *("M", box.x + r, box.y, "h", across, "a", r, r, "0 0 1", r, r),
        *("v", down, "a", r, r, "0 0 1", -r, r),
        *("h", -across, "a", r, r, "0 0 1", -r, -r),
        *("v", -down, "a", r, r, "0 0 1", r, -r, "z"),
    )


def sheet(box: Box) -> str:
    """A box with a folded corner, as paper has it."""
    return moves(
        *("M", box.x, box.y, "H", box.right - _FOLD, "L", box.right, box.y + _FOLD),
        *("V", box.bottom, "H", box.x, "z"),
    )


def fold(box: Box) -> str:
    """The corner that a sheet folds."""
    return moves(
        *("M", box.right - _FOLD, box.y, "v", _FOLD, "h", _FOLD),
    )


def pointed(box: Box) -> str:
    """A box whose ends are points: something that leads on to what is not here."""
    middle = box.y + box.height / 2
    return moves(
        *("M", box.x + _POINT, box.y, "H", box.right - _POINT),
        *("L", box.right, middle, "L", box.right - _POINT, box.bottom),
        *("H", box.x + _POINT, "L", box.x, middle, "z"),
    )


def tip_right(x: float, y: float) -> str:
    """The head of an arrow that comes from the left and ends here."""
    return moves("M", x, y, "l", -_TIP, -_HALF, "v", 2 * _HALF, "z")


def tip_down(x: float, y: float) -> str:
    """The head of an arrow that comes from above and ends here."""
    return moves("M", x, y, "l", -_HALF, -_TIP, "h", 2 * _HALF, "z")


def disc(x: float, y: float, radius: float) -> str:
    """A round point."""
    return moves(
        *("M", x - radius, y, "a", radius, radius, "0 1 0", 2 * radius, 0.0),
        *("a", radius, radius, "0 1 0", -2 * radius, 0.0, "z"),
    )


def diamond(x: float, y: float, radius: float) -> str:
    """A square that stands on its corner."""
    return moves(
        *("M", x, y - radius, "l", radius, radius, "l", -radius, radius),
        *("l", -radius, -radius, "z"),
    )


def cross(x: float, y: float, radius: float) -> str:
    """Two strokes, one across the other."""
    return moves(
        *("M", x - radius, y - radius, "l", 2 * radius, 2 * radius),
        *("m", -2 * radius, 0.0, "l", 2 * radius, -2 * radius),
    )
