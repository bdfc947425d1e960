"""What reading asks of a trained network; how one is run is for the edge to know."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from claims.text.tagging.calibration import Calibration
from claims.text.tagging.decoding import Thresholds
from claims.text.tagging.features import Pieces, Words
from claims.text.tagging.scores import Links, Scores
from claims.text.tagging.windows import Window


@dataclass(frozen=True, slots=True)
class Tuning:
    """What was set, once the network was trained, on articles that it has not seen."""

    thresholds: Thresholds
    calibration: Calibration


class Network(Protocol):
    """A trained network, loaded; what it was trained to know of pieces and links."""

    @property
    def pieces(self) -> Pieces:
        """The pieces of one word."""

    @property
    def links(self) -> Links:
        """What distance and relation add to a link."""

    @property
    def tuning(self) -> Tuning:
        """How sure is sure enough, and what its beliefs are worth."""

    def scores(self, words: Words, windows: Sequence[Window]) -> Iterator[Scores]:
        """The scores of each window in order, made as they are asked for."""
