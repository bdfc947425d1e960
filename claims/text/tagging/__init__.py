"""A trained network's part in finding who said what."""

from claims.text.tagging.calibration import Calibration
from claims.text.tagging.decoding import Thresholds
from claims.text.tagging.doubts import doubts
from claims.text.tagging.features import Pieces, Words
from claims.text.tagging.finder import find_tagged
from claims.text.tagging.network import Network, Tuning
from claims.text.tagging.reconciling import reconciled
from claims.text.tagging.scores import Links, Scores
from claims.text.tagging.windows import Window
from claims.text.tagging.wordpiece import pieces_of

__all__ = [
    "Calibration",
    "Links",
    "Network",
    "Pieces",
    "Scores",
    "Thresholds",
    "Tuning",
    "Window",
    "Words",
    "doubts",
    "find_tagged",
    "pieces_of",
    "reconciled",
]
