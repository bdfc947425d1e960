"""What the network's beliefs are worth: how often an analyst would accept the claim."""

from dataclasses import dataclass
from math import exp, log

from claims.text.tagging.tagged import Tagged

_LEAST = 1e-4  # no belief is surer than this far from 0 and 1


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic fit on articles that nothing was trained on (Platt, 1999).

    Each weight is that of the log-odds of one belief.
    """

    bias: float
    cue: float
    source: float
    content: float

    def score(self, one: Tagged) -> float:
        """The probability, 0..1, that words, source and cue are all right."""
        total = (
            self.bias
            + self.cue * log_odds(one.cue_belief)
            + self.source * log_odds(one.source_belief)
            + self.content * log_odds(one.content_belief)
        )
        return 1 / (1 + exp(-total))


def log_odds(belief: float) -> float:
    """The logarithm of the odds, within bounds."""
    held = min(max(belief, _LEAST), 1 - _LEAST)
    return log(held / (1 - held))
