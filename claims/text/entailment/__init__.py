"""A trained network's part in telling whether a sentence follows from others."""

from claims.text.entailment.features import (
    ROWS,
    SIZES,
    Features,
    Marked,
    Stretch,
    features,
)
from claims.text.entailment.judging import (
    KINDS,
    QUIET,
    Entailer,
    Judgement,
    Scores,
    Thresholds,
    judgement,
    together,
)
from claims.text.entailment.selection import MOST_WORDS, most_alike

__all__ = [
    "KINDS",
    "MOST_WORDS",
    "QUIET",
    "ROWS",
    "SIZES",
    "Entailer",
    "Features",
    "Judgement",
    "Marked",
    "Scores",
    "Stretch",
    "Thresholds",
    "features",
    "judgement",
    "most_alike",
    "together",
]
