"""A network that says what a test wants it to say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from claims.text.tagging import (
    Calibration,
    Links,
    Pieces,
    Scores,
    Thresholds,
    Tuning,
    Window,
    Words,
)
from claims.text.tagging.links import BEGIN, CONTENT, DISTANCES, END, RELATIONS
from claims.text.tagging.scores import LINK

SURE = 8.0
TUNING = Tuning(Thresholds(0.5, 1.0, 0.0), Calibration(0.0, 1.0, 0.0, 0.0))
NO_LINKS = Links(
    np.zeros((3, DISTANCES), np.float32),
    np.zeros((3, RELATIONS), np.float32),
    np.zeros(3, np.float32),
)


@dataclass(frozen=True)
class Said:
    """One attribution that the network is sure of, as half-open ranges of words."""

    cue: tuple[int, int]
    source: tuple[int, int] | None
    content: tuple[int, int]


@dataclass(frozen=True)
class Saying:
    """A network that is sure of some attributions and of nothing else.

    Each is linked by a direction of its own: the cue asks along it, and the words
    answer.
    """

    said: Sequence[Said]
    tuning: Tuning = TUNING
    links: Links = NO_LINKS
    pieces: Pieces = field(default=lambda word: (len(word),))

    def scores(self, words: Words, windows: Sequence[Window]) -> Iterator[Scores]:
        """The scores of each window."""
        size = len(words)
        tags = np.zeros((size, 8), np.float32)
        tags[:, 0] = SURE
        queries = np.zeros((size, 3 * LINK + 1), np.float32)
        keys = np.full((size, 3, LINK), -SURE, np.float32)
        for number, one in enumerate(self.said):
            self._say(number, one, tags, queries, keys)
        flat = keys.reshape(size, 3 * LINK)
        for window in windows:
            here = slice(window.first, window.last)
            yield Scores(tags[here], queries[here], flat[here])

    def _say(
        self,
        number: int,
        one: Said,
        tags: np.ndarray[tuple[int, int], np.dtype[np.float32]],
        queries: np.ndarray[tuple[int, int], np.dtype[np.float32]],
        keys: np.ndarray[tuple[int, int, int], np.dtype[np.float32]],
    ) -> None:
        first, last = one.cue
        tags[first:last, 0] = 0
        tags[first, 1] = SURE
        tags[first + 1 : last, 2] = SURE
        asked = queries[first, : 3 * LINK].reshape(3, LINK)
        asked[:, number] = LINK**0.5
        keys[one.content[0] : one.content[1], CONTENT, number] = SURE
        if one.source is None:
            queries[first, -1] = 2 * SURE
        else:
            keys[one.source[0], BEGIN, number] = 2 * SURE
            keys[one.source[1] - 1, END, number] = 2 * SURE
