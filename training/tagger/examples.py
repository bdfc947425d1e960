"""Cuts articles into windows with the attributions in them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.segmentation import take_apart
from claims.text.tagging.features import Pieces, Words, words_of
from claims.text.tagging.windows import Window, windows
from training.tagger.gold import Annotated, Target, targets

SHORTEST, LONGEST = 150, 220  # pieces in a window that is learned from


@dataclass(frozen=True, slots=True)
class Example:
    """One window of an article with the attributions whose cue begins in it."""

    words: Words
    window: Window
    targets: tuple[Target, ...]
    every: tuple[Target, ...]


def examples(
    article: Annotated, pieces: Pieces, chance: random.Random
) -> Iterator[Example]:
    """Windows of one article, cut elsewhere each time."""
    passage = take_apart(article.text)
    words = words_of(passage, pieces)
    found = tuple(targets(passage, article.attributions))
    longest = chance.randrange(SHORTEST, LONGEST + 1)
    for window in windows(words, longest):
        inside = tuple(t for t in found if window.first <= t.cue[0] < window.last)
        yield Example(words, window, inside, found)
