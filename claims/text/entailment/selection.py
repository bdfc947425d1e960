"""Which sentences of much evidence a sentence is held against."""

from collections import Counter
from collections.abc import Sequence
from math import log

from claims.text.entailment.features import Marked
from claims.text.segmentation.tokens import tokenize

MOST_WORDS = 220  # of the evidence, in all: what the network has room for, nearly


def most_alike(sentence: str, evidence: Sequence[Marked]) -> tuple[Marked, ...]:
    """The evidence in its order; of long evidence what shares most with the sentence.

    A shared word weighs by how seldom the evidence has it (inverse document frequency,
    Spärck Jones, 1972).
    """
    read = [[word.lower for word in tokenize(one.text)] for one in evidence]
    sizes = [len(words) for words in read]
    if sum(sizes) <= MOST_WORDS:
        return tuple(evidence)
    words = [frozenset(some) for some in read]
    known = Counter(word for some in words for word in some)
    own = frozenset(one.lower for one in tokenize(sentence))
    worth = [
        sum(log(len(words) / known[each]) for each in some & own) for some in words
    ]
    order = sorted(range(len(evidence)), key=lambda index: (-worth[index], index))
    kept: list[int] = []
    room = MOST_WORDS
    for index in order:
        if sizes[index] <= room or not kept:
            kept.append(index)
            room -= sizes[index]
    return tuple(evidence[index] for index in sorted(kept))
