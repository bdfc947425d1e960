"""The few kinds of block that a report is made of, whatever it is written as."""

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from claims.lineage.pictures import Picture


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph."""

    words: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a text, in quotation marks where they are the speaker's own."""

    words: str
    source: str
    language: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels, each with what is known."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; every row is as long as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """Sentences of equal rank."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, and words that say the same; it may be words alone."""

    words: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """Sentences, each with the numbers of the notes that it rests on.

    `note` is what a note is called to those who hear its number.
    """

    sentences: tuple[tuple[str, tuple[int, ...]], ...]
    note: str


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes under a text, by number."""

    notes: tuple[tuple[int, str], ...]


Plain = Prose | Quote | Facts | Table | Items | Figure
Block = Plain | Noted | Notes


def unlinked(block: Block) -> Plain:
    """A block for a form without links: numbers of notes stand in brackets."""
    if not isinstance(block, Noted | Notes):
        return block
    if isinstance(block, Notes):
        return Items(tuple(f"[{number}] {words}" for number, words in block.notes))
    return Prose(
        " ".join(
            " ".join([words, *(f"[{one}]" for one in numbers)])
            for words, numbers in block.sentences
        )
    )


T = TypeVar("T")
_FOR_PROGRAMS = {"key", "language", "direction", "titled"}


def each(told: T, change: Callable[[str], Any]) -> T:
    """The same outline or block with all words changed that people read.

    A picture stays as it was drawn.
    """
    changed: Any = _each(told, change)
    return changed  # type: ignore[no-any-return]


def _each(told: Any, change: Callable[[str], Any]) -> Any:
    if isinstance(told, str):
        return change(told)
    if isinstance(told, tuple):
        return tuple(_each(one, change) for one in told)
    if not is_dataclass(told) or isinstance(told, Picture | type):
        return told
    names = [one.name for one in fields(told) if one.name not in _FOR_PROGRAMS]
    return replace(told, **{name: _each(getattr(told, name), change) for name in names})


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading; `key` never changes, so that links to it last."""

    key: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A report as it is read; `direction` is that of its own language.

    `titled` is the language of its title, which is the claim's.

    `headed` is the verdict with a heading of its own, where nothing else sets it off;
    `between` parts what is told one by one.
    """

    title: str
    titled: str
    language: str
    direction: str
    notice: str
    verdict: str
    headed: str
    summary: str
    between: str
    sections: tuple[Section, ...]
