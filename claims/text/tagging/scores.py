"""What a trained network says of the words of a window."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

LINK = 64  # width of each of the three links between a cue and a word
SAID = 6  # where the tags tell whether anything attributes a word


@dataclass(frozen=True)
class Links:
    """What distance and relation add to a link, whatever the words.

    distance: [3, DISTANCES]; relation: [3, RELATIONS]; level: [3].
    """

    distance: Floats
    relation: Floats
    level: Floats


@dataclass(frozen=True)
class Scores:
    """One window's scores, as logits; W is its number of words.

    tags: [W, 8], cue O B I, source O B I, content, hedge; queries: [W, 3 * LINK + 1],
    the last one nobody's; keys: [W, 3 * LINK].
    """

    tags: Floats
    queries: Floats
    keys: Floats


def softmax(logits: Floats) -> Floats:
    """Probabilities along the last axis."""
    chances: Floats = np.exp(log_softmax(logits))
    return chances


def log_softmax(logits: Floats) -> Floats:
    """Logarithms of the probabilities along the last axis."""
    less = logits - logits.max(axis=-1, keepdims=True)
    total: Floats = less - np.log(np.exp(less).sum(axis=-1, keepdims=True))
    return total
