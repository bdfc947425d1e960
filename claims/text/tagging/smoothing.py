"""Makes whole stretches of words that each go with something, or do not."""

from collections.abc import Sequence

import numpy as np

from claims.text.tagging.scores import Floats
from claims.text.tagging.tagged import Range


def smoothed(logits: Floats, change: float) -> list[bool]:
    """The likeliest run of inside and outside, where each change costs (Viterbi)."""
    inside, outside = -np.inf, 0.0
    choices: list[tuple[bool, bool]] = []
    for logit in logits.tolist():
        stay, enter = inside, outside - change
        leave, keep = inside - change, outside
        choices.append((stay >= enter, leave > keep))
        inside, outside = max(stay, enter) + logit, max(leave, keep)
    state = inside > outside
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
