"""How much each word hedges, as the network heard it from whole sentences."""

from claims.text.passage import Passage
from claims.text.tagging.features import words_of
from claims.text.tagging.network import Network
from claims.text.tagging.windows import windows

HEDGE = 7  # the column of the scores' tags


def doubts(passage: Passage, network: Network) -> tuple[float, ...]:
    """For each token of a passage, the log-odds that it makes a sentence vague."""
    words = words_of(passage, network.pieces)
    cut = tuple(windows(words))
    found = network.scores(words, cut)
    return tuple(doubt for scores in found for doubt in scores.tags[:, HEDGE].tolist())
