"""Cuts a long text into windows that the tagger can read at one go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.tagging.features import Words

LONGEST = 180  # pieces in a window, two marks around them apart


@dataclass(frozen=True, slots=True)
class Window:
    """A half-open range of words."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first


def windows(words: Words, longest: int = LONGEST) -> Iterator[Window]:
    """Windows that hold every word once, in order, each at most `longest` pieces long.

    A window ends before a paragraph, else before a sentence, where one begins in its
    second half. Windows share nothing: to read some words twice was measured to cost a
    fifth of the time and to find no more.
    """
    sizes = [max(len(pieces), 1) for pieces in words.pieces]
    first = 0
    while first < len(sizes):
        last = _last(words, sizes, first, longest)
        yield Window(first, last)
        first = last


def _last(words: Words, sizes: Sequence[int], first: int, longest: int) -> int:
    """Where the window that begins at a word ends."""
    total, last = 0, first
    while last < len(sizes) and total + sizes[last] <= longest:
        total += sizes[last]
        last += 1
    if last == len(sizes):
        return last
    best, rank = last, 0
    for index in range(last, first + 1, -1):
        if total < longest // 2:
            break
        found = _start(words, index)
        if found > rank:
            best, rank = index, found
        total -= sizes[index - 1]
    return best


def _start(words: Words, index: int) -> int:
    """2 where a paragraph begins, 1 where a sentence does, 0 elsewhere."""
    return (words.places[index] - 1) % 6 // 2
