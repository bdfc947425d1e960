"""What a trained network says of a sentence and of what it is to follow from."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log
from typing import Protocol

import numpy as np
import numpy.typing as npt

from claims.text.entailment.features import Features
from claims.text.tagging import Pieces
from claims.text.tagging.scores import softmax
from claims.vocabulary import ProseKind

Floats = npt.NDArray[np.float32]

# What may be amiss, in the order of the network's scores.
KINDS = (
    ProseKind.FIGURE,
    ProseKind.CERTAINTY,
    ProseKind.AGENT,
    ProseKind.POLARITY,
    ProseKind.UNSUPPORTED,
    ProseKind.CONTRADICTION,
)
LOUD = 0.25  # of the loudest word: a neighbour that is as loud is marked with it
NEVER = 1e-6  # the least chance that is reckoned with
QUIET = 2.5  # what the words of a sentence say together, about, when nothing is amiss


@dataclass(frozen=True, slots=True)
class Scores:
    """Logits; whole: [1, 1 + KINDS], nothing amiss first; words: [S, KINDS].

    S counts the pieces of the sentence and the mark that ends it.
    """

    whole: Floats
    words: Floats


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How likely amiss is likely enough.

    `kept` for what rules found to stand, `made` for a finding where they found nothing.
    """

    kept: float
    made: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """How likely a sentence does not follow; what is amiss, if so, and in which words.

    `start` and `end` are code points of the sentence.
    """

    amiss: float
    kind: ProseKind
    start: int
    end: int


class Entailer(Protocol):
    """A trained network, loaded, and what was set once it was trained."""

    @property
    def pieces(self) -> Pieces:
        """The pieces of one word."""

    @property
    def thresholds(self) -> Thresholds:
        """How sure is sure enough."""

    def scores(self, pair: Features) -> Scores:
        """What the network makes of a sentence and its evidence."""


def judgement(scores: Scores, pair: Features) -> Judgement:
    """The judgement by a network's scores; the loudest word decides where it is."""
    loudest = scores.words.max(axis=0)
    together = loudest + np.log(np.exp(scores.words - loudest).sum(axis=0))
    logits = scores.whole[0].copy()
    logits[1:] += together - QUIET
    chances = softmax(logits)
    kind = int(chances[1:].argmax())
    start, end = _loud(softmax(scores.words[: len(pair.words), kind]), pair)
    return Judgement(float(1 - chances[0]), KINDS[kind], start, end)


def together(chances: Iterable[float]) -> float:
    """One chance from several of the same thing: the mean of their log-odds."""
    odds = [log(_open(one) / (1 - _open(one))) for one in chances]
    return 1 / (1 + exp(-sum(odds) / len(odds)))


def _open(chance: float) -> float:
    """A chance that is neither 0 nor 1, whose log-odds are numbers."""
    return min(max(chance, NEVER), 1 - NEVER)


def _loud(shares: Floats, pair: Features) -> tuple[int, int]:
    """The code points of the loudest word and of its neighbours that are loud, too."""
    first = last = int(shares.argmax())
    enough = shares[first] * LOUD
    while first and shares[first - 1] >= enough:
        first -= 1
    while last + 1 < len(shares) and shares[last + 1] >= enough:
        last += 1
    return pair.words[first][0], pair.words[last][1]
