"""Lines that know which way they run, and which of their words run for themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self, TypeVar

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from claims.lineage.pictures.lettering import runs_left, strong
from claims.reports.forms.pages.letters import printable
from claims.reports.outline import each
from claims.vocabulary import ScriptDirection

BEGIN, END = "\u2068", "\u2069"
_DIRECTIONS = ScriptDirection.LEFT_TO_RIGHT.value, ScriptDirection.RIGHT_TO_LEFT.value
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a line; `apart` runs for itself, whatever is around it."""

    words: str
    apart: bool

    @property
    def runs_left(self) -> bool:
        """Whether it runs from right to left by itself."""
        return runs_left(self.words)


class Line(str):
    """Words that a document can hold, with the direction in which they run.

    That is the direction of the first letter of those which do not stand apart, else of
    any; where nothing has a direction, that of the report. `dir` says so in HTML.
    """

    __slots__ = ("dir", "direction")

    direction: str
    dir: str

    def __new__(cls, words: str, direction: str) -> Self:
        """The words without what no document can hold."""
        line = super().__new__(cls, printable(words))
        around = "".join(one.words for one in line.pieces() if not one.apart)
        told = next(filter(strong, (around, line.plain)), "")
        line.direction = _DIRECTIONS[runs_left(told)] if told else direction
        seen = _DIRECTIONS[runs_left(around)]  # by a browser, which may not look within
        line.dir = "auto" if seen == line.direction else line.direction
        return line

    @property
    def left(self) -> bool:
        """Whether it runs from right to left."""
        return self.direction == ScriptDirection.RIGHT_TO_LEFT.value

    @property
    def plain(self) -> str:
        """The words alone, for where there is room for nothing else."""
        return "".join(one.words for one in self.pieces())

    def pieces(self) -> Iterator[Piece]:
        """The words in turn; what stands apart within what does goes with it."""
        depth, words = 0, ""
        for letter in self:
            before = depth
            depth = max(0, depth + (letter == BEGIN) - (letter == END))
            if (before == 0) != (depth == 0):
                yield from _filled(words, apart=before > 0)
                words = ""
            words += letter if letter not in (BEGIN, END) else ""
        yield from _filled(words, apart=depth > 0)

    def __html__(self) -> SafeString:
        """As HTML: what stands apart is an element of its own."""
        return format_html_join("", "{}", ((_element(one),) for one in self.pieces()))


def lines(told: T, direction: str) -> T:
    """The same outline or block in lines, which run as the report does or otherwise."""
    return each(told, lambda words: Line(words, direction))


def as_line(words: str) -> Line:
    """A line of an outline in lines, which its type does not tell."""
    assert isinstance(words, Line)
    return words


def _filled(words: str, *, apart: bool) -> Iterator[Piece]:
    if words:
        yield Piece(words, apart)


def _element(piece: Piece) -> str:
    tag = "<bdi>{}</bdi>" if piece.apart else "{}"
    return format_html_join("", tag, ((piece.words,),))
