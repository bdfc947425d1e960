"""Turns the network's scores into who said what: cues, sources, contents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import inf

import numpy as np

from claims.text.tagging.features import MARK, Words
from claims.text.tagging.links import BEGIN, CONTENT, END, linked
from claims.text.tagging.scores import Floats, Links, Scores, log_softmax, softmax
from claims.text.tagging.smoothing import runs, smoothed
from claims.text.tagging.tagged import Range, Tagged, joined
from claims.text.tagging.windows import Window

LONGEST_SOURCE = 40  # words
BEST_BEGINNINGS = 4  # of a source that are looked at
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
    """The attributions in the order of their cues; fragments of one are joined.

    A cue counts in the window in which it is furthest from an edge.
    """
    found: list[Tagged] = []
    for number, (window, score) in enumerate(zip(windows, scores, strict=True)):
        reader = _WindowReader(words, window, score, links, thresholds)
        for cue, belief in reader.cues():
            if _central(windows, number, cue[0]):
                found += reader.attributed(cue, belief)
    return tuple(joined(sorted(found, key=lambda one: one.cue)))


@dataclass(frozen=True, slots=True)
class _WindowReader:
    """Reads one window; ranges are words of the whole text."""

    words: Words
    window: Window
    scores: Scores
    links: Links
    thresholds: Thresholds

    def cues(self) -> Iterator[tuple[Range, float]]:
        """Where cues stand, each with the probability that one begins there."""
        chances = softmax(self.scores.tags[:, :3])
        size, shift = len(self.window), self.window.first
        index = 0
        while index < size:
            _, first, further = chances[index].tolist()
            if first < self.thresholds.cue and first + further < 0.5:
                index += 1
                continue
            end = index + 1
            while end < size and chances[end].argmax() == 2:
                end += 1
            yield (shift + index, shift + end), first + further
            index = end

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


def _central(windows: Sequence[Window], number: int, index: int) -> bool:
    """Whether a word of this window stands nearer to an edge in every other window."""
    near = range(max(0, number - 1), min(len(windows), number + 2))
    depths = {other: _depth(windows, other, index) for other in near}
    return max(depths, key=lambda other: depths[other]) == number


def _depth(windows: Sequence[Window], number: int, index: int) -> float:
    """Words between a word and the nearer edge at which the text is cut."""
    window = windows[number]
    if not window.first <= index < window.last:
        return -1
    before = index - window.first if number else inf
    after = window.last - index if number + 1 < len(windows) else inf
    return min(before, after)
