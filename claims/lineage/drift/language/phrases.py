"""Rows of words of one language, and where their words stand in a telling."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Generic, TypeVar

from claims.lineage.drift.language.words import Token

FIGURE = "0"
RowT = TypeVar("RowT")
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Found(Generic[RowT]):
    """A row whose words stand in some tokens, and where: half-open, in tokens."""

    row: RowT
    first: int
    last: int


class Phrases(Generic[RowT]):
    """Rows by the first of their words; words of no row hide those that they hold."""

    def __init__(self, entries: Sequence[tuple[tuple[str, ...], RowT | None]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], RowT | None]]] = {}
        for words, row in sorted(entries, key=lambda one: -len(one[0])):
            self._by_first.setdefault(words[0], []).append((words, row))

    def at(self, read: Sequence[Token], index: int) -> tuple[Found[RowT], ...]:
        """The rows with the longest words that begin at a place, if any do."""
        last, rows = self._longest(read, index)
        return tuple(Found(row, index, last) for row in rows)

    def all_in(self, read: Sequence[Token]) -> Iterator[Found[RowT]]:
        """What is found from left to right, nothing over something longer."""
        index = 0
        while index < len(read):
            last, rows = self._longest(read, index)
            yield from (Found(row, index, last) for row in rows)
            index = max(last, index + 1)

    def _longest(self, read: Sequence[Token], index: int) -> tuple[int, list[RowT]]:
        """Where the longest words end that begin at a place, and their rows."""
        end, rows = index, list[RowT]()
        for words, row in self._by_first.get(read[index].lower, ()):
            last = index + len(words)
            if last < end:
                break
            if last <= len(read) and all(map(_is, words, read[index:last])):
                end = last
                rows += [] if row is None else [row]
        return end, rows


def _is(word: str, token: Token) -> bool:
    """Whether a token is the word; "0" is any figure."""
    return token.lower == word or (word == FIGURE and token.lower[:1].isdigit())


def rows(table: Mapping[str, object], kind: str) -> Sequence[Row]:
    """The rows of one kind; a ValueError where they are none."""
    found = table[kind]
    if not isinstance(found, list):
        raise ValueError(f"not rows: {found!r}")  # noqa: TRY004  data, not a type
    return found


def forms(row: Row) -> Iterator[tuple[str, ...]]:
    """The words of a row, each way that they are written.

    "agree/d/s to" is "agree to", "agreed to" and "agrees to".
    """
    words = row["words"]
    if not isinstance(words, list):
        raise ValueError(f"not a list: {words!r}")  # noqa: TRY004  data, not a type
    for phrase in words:
        yield from product(*(_endings(word) for word in str(phrase).split()))


def _endings(word: str) -> tuple[str, ...]:
    whole, *endings = word.split("/")
    return (whole, *(whole + ending for ending in endings))
