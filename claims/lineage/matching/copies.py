"""Finds texts that are copies of each other: agency copy, light edits, new order."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

SIZE = 4  # words of a shingle
SHARE = 0.45  # of the shorter text's shingles that the other has at least
FEWEST = 16  # shingles of a text whose edited copy can be told
_WORD = re.compile(r"\w+")

Shingles = frozenset[tuple[str, ...]]


def copies(texts: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The pairs of texts of which one has most of the other's shingles.

    Only texts that share a shingle are compared. A text of a sentence or two is a copy
    only where it is the same, for who quotes a sentence does not copy its article.
    """
    sets = {name: shingles(text) for name, text in texts.items()}
    shared: defaultdict[tuple[str, str], int] = defaultdict(int)
    for pair in _meetings(sets):
        shared[pair] += 1
    return tuple(
        sorted(
            (first, second)
            for (first, second), count in shared.items()
            if _is_copy(sets[first], sets[second], count)
        )
    )


def copied(first: Shingles, second: Shingles) -> bool:
    """Whether one of two passages that are not short has most of the other's."""
    long = min(len(first), len(second)) >= FEWEST
    return long and _is_copy(first, second, len(first & second))


def shingles(text: str) -> Shingles:
    """Each run of words in a text, in lower case; a shorter text is one run."""
    words = _WORD.findall(text.lower())
    if 0 < len(words) < SIZE:
        return frozenset([tuple(words)])
    return frozenset(zip(*(words[start:] for start in range(SIZE)), strict=False))


def _is_copy(first: Shingles, second: Shingles, shared: int) -> bool:
    """Whether the shared shingles are most of those of the shorter one.

    One that is too short is a copy only where it is the same.
    """
    fewest = min(len(first), len(second))
    return first == second or (fewest >= FEWEST and shared >= SHARE * fewest)


def _meetings(
    sets: Mapping[str, Shingles],
) -> Iterator[tuple[str, str]]:
    """The pairs of texts that share a shingle, once for each."""
    having: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(sets):
        for shingle in sets[name]:
            having[shingle].append(name)
    for names in having.values():
        yield from combinations(names, 2)
