"""What pictures are made of: lines and words, with the part that they belong to."""

from dataclasses import dataclass, replace
from enum import StrEnum

from claims.lineage.pictures.inks import PRINTED, Ink, Pen
from claims.lineage.pictures.lettering import fitted, runs_left, width_of


class Anchor(StrEnum):
    """Which point of some words stands where they are put."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Halfway across."""
        return self.x + self.width / 2

    def meets(self, other: "Box") -> bool:
        """Whether two rectangles have more than an edge in common."""
        across = self.x < other.right and other.x < self.right
        return across and self.y < other.bottom and other.y < self.bottom

    def holds(self, other: "Box") -> bool:
        """Whether another rectangle is all inside."""
        across = self.x <= other.x and other.right <= self.right
        return across and self.y <= other.y and other.bottom <= self.bottom


@dataclass(frozen=True, slots=True)
class Line:
    """A path, drawn with a pen, filled with an ink, or both."""

    path: str
    pen: Pen | None = None
    fill: Ink | None = None

    @property
    def classes(self) -> str:
        """By what the style sheet knows its colours."""
        stroke = f"stroke-{self.pen.ink}" if self.pen else "stroke-none"
        return f"{stroke} fill-{self.fill or 'none'}"

    @property
    def stroke_printed(self) -> str:
        """The colour of its pen without a style sheet."""
        return PRINTED[self.pen.ink] if self.pen else "none"

    @property
    def fill_printed(self) -> str:
        """The colour inside it without a style sheet."""
        return PRINTED[self.fill] if self.fill else "none"


@dataclass(frozen=True, slots=True)
class Text:
    """Words on one line; `whole` has all of them where some were left out."""

    x: float
    y: float
    words: str
    size: int = 13
    ink: Ink = Ink.INK
    weight: str = ""
    slant: str = ""
    anchor: Anchor = Anchor.LEFT
    whole: str = ""
    halo: Ink | None = None

    @property
    def direction(self) -> str:
        """Which way they run."""
        return "rtl" if runs_left(self.words) else "ltr"

    @property
    def end(self) -> str:
        """The anchor as SVG counts it: the start of what runs left is at its right."""
        if self.anchor is Anchor.MIDDLE:
            return "middle"
        left = self.anchor is Anchor.LEFT
        return "start" if left is (self.direction == "ltr") else "end"

    @property
    def end_printed(self) -> str:
        """The anchor for a printer, which counts from the left all the time."""
        ends = {Anchor.LEFT: "start", Anchor.MIDDLE: "middle", Anchor.RIGHT: "end"}
        return ends[self.anchor]

    @property
    def words_printed(self) -> str:
        """The words for a printer, which else takes all lines to run to the right."""
        left = self.direction == "rtl"
        return f"\u2067{self.words}\u2069" if left else self.words

    @property
    def printed(self) -> str:
        """Their colour without a style sheet."""
        return PRINTED[self.ink]

    @property
    def halo_printed(self) -> str:
        """The colour around them without a style sheet."""
        return PRINTED[self.halo] if self.halo else "none"

    @property
    def box(self) -> Box:
        """The room that they take at most."""
        width = width_of(self.words, self.size, self.weight)
        shares = {Anchor.LEFT: 0.0, Anchor.MIDDLE: 0.5, Anchor.RIGHT: 1.0}
        x = self.x - width * shares[self.anchor]
        return Box(x, self.y - self.size, width, self.size * 1.25)


def lettered(text: Text, room: float) -> Text:
    """The text cut to its room, with all of its words kept beside."""
    short = fitted(text.words, room, text.size, text.weight)
    return text if short == text.words else replace(text, words=short, whole=text.words)


@dataclass(frozen=True, slots=True)
class Part:
    """Lines and words that are one thing; what has a box keeps its words inside it.

    `title` is what it tells to those who point at it.
    """

    kind: str
    lines: tuple[Line, ...] = ()
    texts: tuple[Text, ...] = ()
    title: str = ""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """What a page draws; `title` says what it is, `words` the same as the picture."""

    kind: str
    width: float
    height: float
    parts: tuple[Part, ...]
    title: str
    words: str


def told(picture: Picture) -> str:
    """A picture for those who do not see it: what it is, and all that it says."""
    return f"{picture.title}. {picture.words}" if picture.words else picture.title
