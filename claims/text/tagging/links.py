"""How well each word of a window goes with a cue: in its content, or its source."""

import numpy as np
import numpy.typing as npt

from claims.text.tagging.features import Words
from claims.text.tagging.scores import LINK, Floats, Links, Scores
from claims.text.tagging.windows import Window

CONTENT, BEGIN, END = range(3)  # in the content; the source's first, and last, word
FURTHEST = 96  # words; all that is further away is as far
DISTANCES = 2 * FURTHEST + 1
SENTENCES, PARAGRAPHS = 4, 2  # apart; all that is further away is as far
RELATIONS = (2 * SENTENCES + 1) * (2 * PARAGRAPHS + 1) * 4

Numbers = npt.NDArray[np.int64]


def linked(
    scores: Scores, links: Links, words: Words, window: Window, cue: int
) -> Floats:
    """How well each word goes with the cue that begins at a word: [3, W] logits."""
    here = cue - window.first
    asked = scores.queries[here, : 3 * LINK].reshape(3, LINK)
    answers = scores.keys.reshape(-1, 3, LINK)
    found = np.einsum("ld,wld->lw", asked, answers) / LINK**0.5
    apart = links.distance[:, distances(window, cue)]
    placed = links.relation[:, relations(words, window, cue)]
    total: Floats = found + apart + placed + links.level[:, None]
    return total


def distances(window: Window, cue: int) -> Numbers:
    """How far each word of a window is from a cue, as a number below DISTANCES."""
    apart = np.arange(window.first, window.last) - cue
    found: Numbers = np.clip(apart, -FURTHEST, FURTHEST) + FURTHEST
    return found


def relations(words: Words, window: Window, cue: int) -> Numbers:
    """How each word of a window stands to a cue, as a number below RELATIONS.

    It tells how many sentences and paragraphs are between the two, and whether either
    is quoted.
    """
    inside = slice(window.first, window.last)
    sentences = np.asarray(words.sentences[inside]) - words.sentences[cue]
    paragraphs = np.asarray(words.paragraphs[inside]) - words.paragraphs[cue]
    sentences = np.clip(sentences, -SENTENCES, SENTENCES) + SENTENCES
    paragraphs = np.clip(paragraphs, -PARAGRAPHS, PARAGRAPHS) + PARAGRAPHS
    quoted = np.asarray(words.quoted[inside])
    wide = 2 * PARAGRAPHS + 1
    near: Numbers = np.asarray(sentences * wide + paragraphs)
    found: Numbers = near * 4 + quoted * 2 + words.quoted[cue]
    return found
