"""Cuts a long text into windows that the tagger can read at one go."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.text.tagging.features import Words

LONGEST = 180  # pieces in a window, two marks around them apart
OVERLAP = 40  # pieces that a window shares with the one before it


@dataclass(frozen=True, slots=True)
class Window:
    """A half-open range of words."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first


def windows(
    words: Words, longest: int = LONGEST, overlap: int = OVERLAP
) -> Iterator[Window]:
    """Windows that hold every word, in order, each at most `longest` pieces long.

    A window ends before a paragraph, else before a sentence, where one begins in its
    last third.
    """
    sizes = [max(len(pieces), 1) for pieces in words.pieces]
    first = 0
    while first < len(sizes):
        last = _last(words, sizes, first, longest)
        yield Window(first, last)
        if last == len(sizes):
            return
        first = _next_first(words, sizes, (first, last), overlap)


def owned(windows: Sequence[Window]) -> Iterator[range]:
    """Of each window the words that are no nearer to an edge there than elsewhere.

    Every word is in one of them: what two windows share is parted in its middle.
    """
    start = 0
    for window, following in zip(windows, [*windows[1:], None], strict=True):
        stop = (window.last + following.first) // 2 + 1 if following else window.last
        yield range(start, min(stop, window.last))
        start = min(stop, window.last)


def _last(words: Words, sizes: list[int], first: int, longest: int) -> int:
    total, last = 0, first
    while last < len(sizes) and total + sizes[last] <= longest:
        total += sizes[last]
        last += 1
    if last == len(sizes):
        return last
    best = last
    rank = 0
    used = total
    for index in range(last, first + 1, -1):
        if used < longest * 2 // 3:
            break
        found = _start(words, index)
        if found > rank:
            best, rank = index, found
        used -= sizes[index - 1]
    return best


def _next_first(
    words: Words, sizes: list[int], window: tuple[int, int], overlap: int
) -> int:
    """Where the next window begins: a sentence's beginning within the overlap."""
    first, last = window
    if not overlap:
        return last
    shared, index, best = 0, last, last
    while index > first + 1 and shared + sizes[index - 1] <= overlap:
        index -= 1
        shared += sizes[index]
        if _start(words, index):
            best = index
    return best if best < last else index


def _start(words: Words, index: int) -> int:
    """2 where a paragraph begins, 1 where a sentence does, 0 elsewhere."""
    return (words.places[index] - 1) % 6 // 2
