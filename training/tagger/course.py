"""The order in which all that is to be read is read."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from claims.text.tagging.features import Pieces
from training.tagger.augmenting import retold
from training.tagger.examples import Example, examples
from training.tagger.gold import Annotated
from training.tagger.hedged import Sentence

ItemT = TypeVar("ItemT")

BATCH, SENTENCES = 8, 16


@dataclass(frozen=True, slots=True)
class Course:
    """All that is to be read, and how often."""

    articles: Sequence[Annotated]
    sentences: Sequence[Sentence]
    pieces: Pieces
    seed: int
    epochs: int

    def steps(self) -> Iterator[tuple[float, list[Example], list[Sentence]]]:
        """Every step: the epochs done so far, its windows, its sentences or none."""
        chance = random.Random(self.seed)
        deck = _decks(self.sentences, random.Random(self.seed))
        for number in range(self.epochs):
            batches = self._epoch(chance, number)
            for index, batch in enumerate(batches):
                hedged = next(deck) if index % 2 else []
                yield number + index / len(batches), batch, hedged

    def _epoch(self, chance: random.Random, number: int) -> list[list[Example]]:
        """The batches of one epoch; windows of about one length stand together."""
        found: list[Example] = []
        for article in self.articles:
            told = retold(article, chance) if number else article
            found += examples(told, self.pieces, chance)
        chance.shuffle(found)
        return _batches(found, BATCH, chance, lambda one: len(one.window))


def _batches(
    found: Sequence[ItemT],
    size: int,
    chance: random.Random,
    length: Callable[[ItemT], int],
) -> list[list[ItemT]]:
    """Batches in which each is about as long as the others; their order is chance."""
    pool = size * 16
    batches = []
    for start in range(0, len(found), pool):
        near = sorted(found[start : start + pool], key=length)
        batches += [near[at : at + size] for at in range(0, len(near), size)]
    chance.shuffle(batches)
    return batches


def _decks(
    sentences: Sequence[Sentence], chance: random.Random
) -> Iterator[list[Sentence]]:
    """Batches of sentences without end, each sentence once a round."""
    while True:
        mixed = chance.sample(list(sentences), len(sentences))
        yield from _batches(mixed, SENTENCES, chance, lambda one: len(one.words))
