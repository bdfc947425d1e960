"""Turns the network's scores into who said what: cues, sources, contents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from claims.text.tagging.completing import completed
from claims.text.tagging.features import MARK, Words
from claims.text.tagging.links import BEGIN, CONTENT, END, linked
from claims.text.tagging.scores import (
    SAID,
    Floats,
    Links,
    Scores,
    log_softmax,
    softmax,
)
from claims.text.tagging.smoothing import runs, smoothed
from claims.text.tagging.tagged import Range, Tagged, joined
from claims.text.tagging.windows import Window

LONGEST_SOURCE = 40  # words
BEST_BEGINNINGS = 4  # of a source that are looked at
DOUBTFUL = 0.1  # the least probability of a cue that completes what was left over
_NOT_CUE, _NOT_SOURCE = -4.0, -1.0  # the most that such a word's link may be


@dataclass(frozen=True, slots=True)
class Thresholds:
    """How sure is sure enough; tuned on articles that nothing was trained on.

    `cue` is the least probability of a cue's first word; `change` is what entering or
    leaving the content costs, in logits; `score` is the least score of an attribution.
    """

    cue: float
    change: float
    score: float


def decode(
    words: Words,
    windows: Sequence[Window],
    scores: Iterable[Scores],
    links: Links,
    thresholds: Thresholds,
) -> tuple[Tagged, ...]:
    """The attributions in the order of their cues; fragments of one are joined."""
    found: list[Tagged] = []
    doubtful: list[Tagged] = []
    said: list[Floats] = []
    for window, score in zip(windows, scores, strict=True):
        reader = _WindowReader(words, window, score, links, thresholds)
        said.append(score.tags[:, SAID])
        for cue, belief, sure in reader.cues():
            (found if sure else doubtful).extend(reader.attributed(cue, belief))
    whole = tuple(joined(sorted(found, key=lambda one: one.cue)))
    if not said:
        return ()
    return completed(words, np.concatenate(said), whole, doubtful)


@dataclass(frozen=True, slots=True)
class _WindowReader:
    """Reads one window; ranges are words of the whole text."""

    words: Words
    window: Window
    scores: Scores
    links: Links
    thresholds: Thresholds

    def cues(self) -> Iterator[tuple[Range, float, bool]]:
        """Where cues stand, how probably one begins there, and if that is enough.

        The others are doubtful.
        """
        chances = softmax(self.scores.tags[:, :3])
        likeliest = chances.argmax(axis=1).tolist()
        size, shift, end = len(self.window), self.window.first, 0
        for index, (_, first, further) in enumerate(chances.tolist()):
            if index < end:
                continue
            sure = first >= self.thresholds.cue or first + further >= 0.5
            if not sure and first < DOUBTFUL:
                continue
            end = index + 1
            while sure and end < size and likeliest[end] == 2:
                end += 1
            yield (shift + index, shift + end), first + further, sure

    def attributed(self, cue: Range, belief: float) -> Iterator[Tagged]:
        """The attribution of one cue; none where it attributes no words."""
        found = linked(self.scores, self.links, self.words, self.window, cue[0])
        source, source_belief = self._source(found, cue[0])
        logits = found[CONTENT]
        self._weaken(logits, cue, _NOT_CUE)
        if source is not None:
            self._weaken(logits, source, _NOT_SOURCE)
        inside = runs(smoothed(logits, self.thresholds.change))
        contents = tuple(filter(None, map(self._bare, inside)))
        if contents:
            chances = [1 / (1 + np.exp(-logits[a:b])) for a, b in inside]
            sure = float(np.concatenate(chances).mean())
            yield Tagged(cue, source, contents, belief, source_belief, sure)

    def _weaken(self, logits: Floats, words: Range, most: float) -> None:
        shift = self.window.first
        here = slice(words[0] - shift, words[1] - shift)
        logits[here] = np.minimum(logits[here], most)

    def _source(self, found: Floats, cue: int) -> tuple[Range | None, float]:
        """The likeliest source of a cue, or nobody, with its probability."""
        shift, size = self.window.first, len(self.window)
        nobody = self.scores.queries[cue - shift, -1]
        begins = log_softmax(np.append(found[BEGIN], nobody))
        ends = log_softmax(np.append(found[END], nobody))
        best, chosen = begins[-1] + ends[-1], None
        for first in np.argsort(begins[:-1])[-BEST_BEGINNINGS:].tolist():
            last = first + int(
                np.argmax(ends[first : min(size, first + LONGEST_SOURCE)])
            )
            if begins[first] + ends[last] > best:
                best = begins[first] + ends[last]
                chosen = (first + shift, last + 1 + shift)
        return chosen, float(np.exp(best / 2))

    def _bare(self, found: Range) -> Range | None:
        """The range without marks at its ends; None where nothing else is in it."""
        first, last = found[0] + self.window.first, found[1] + self.window.first
        while first < last and self.words.shapes[first] == MARK:
            first += 1
        while first < last and self.words.shapes[last - 1] == MARK:
            last -= 1
        return (first, last) if first < last else None
