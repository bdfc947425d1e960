"""Cuts articles into windows with the attributions in them, and reads sentences."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claims.text.segmentation import take_apart
from claims.text.tagging.features import Pieces, Words, words_of
from claims.text.tagging.windows import Window, windows
from training.tagger.gold import Annotated, Target, targets


@dataclass(frozen=True, slots=True)
class Example:
    """One window of an article with the attributions whose cue begins in it."""

    words: Words
    window: Window
    targets: tuple[Target, ...]
    every: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and whether its writer hedges."""

    words: Words
    uncertain: bool


def examples(
    article: Annotated, pieces: Pieces, chance: random.Random
) -> Iterator[Example]:
    """Windows of one article, cut elsewhere each time."""
    passage = take_apart(article.text)
    words = words_of(passage, pieces)
    found = tuple(targets(passage, article.attributions))
    longest = chance.randrange(200, 253)
    for window in windows(words, longest, overlap=0):
        inside = tuple(t for t in found if window.first <= t.cue[0] < window.last)
        yield Example(words, window, inside, found)


def sentences(path: Path, pieces: Pieces) -> tuple[Sentence, ...]:
    """The sentences of a file of Wikipedia's weasels; headings are left out."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return tuple(
        Sentence(words_of(take_apart(row["text"]), pieces), bool(row["label"]))
        for row in rows
        if len(row["text"].split()) > 4
    )
