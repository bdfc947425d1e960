"""Makes whole stretches of words that each go with something, or do not."""

from collections.abc import Sequence
from math import inf

import numpy as np

from claims.text.tagging.scores import Floats
from claims.text.tagging.tagged import Range


def smoothed(logits: Floats, change: float) -> list[bool]:
    """The likeliest run of inside and outside, where each change costs (Viterbi).

    All before the first word that is likely inside is outside, and all after the last.
    """
    likely = np.flatnonzero(logits > 0)
    if not len(likely):
        return [False] * len(logits)
    first, last = int(likely[0]), int(likely[-1]) + 1
    end = change if last < len(logits) else 0.0
    path = _likeliest(logits[first:last].tolist(), change, end)
    return [False] * first + path + [False] * (len(logits) - last)


def _likeliest(logits: Sequence[float], change: float, end: float) -> list[bool]:
    inside, outside = -inf, 0.0
    choices: list[tuple[bool, bool]] = []
    for logit in logits:
        stay, enter = inside, outside - change
        leave, keep = inside - change, outside
        choices.append((stay >= enter, leave > keep))
        inside, outside = max(stay, enter) + logit, max(leave, keep)
    state = inside - end > outside
    path = []
    for stayed, left in reversed(choices):
        path.append(state)
        state = stayed if state else left
    return path[::-1]


def runs(inside: Sequence[bool]) -> list[Range]:
    """Half-open ranges of what is inside."""
    found: list[Range] = []
    for index, within in enumerate(inside):
        if within and found and found[-1][1] == index:
            found[-1] = (found[-1][0], index + 1)
        elif within:
            found.append((index, index + 1))
    return found
