"""What became of claims between the tellings that the tables hold."""

from claims.review.drifting.comparing import (
    Drifts,
    drifts_between,
    has_drifted,
    team_threshold,
)
from claims.review.drifting.rules import load_drift
from claims.review.drifting.tellings import tellings_of

__all__ = [
    "Drifts",
    "drifts_between",
    "has_drifted",
    "load_drift",
    "team_threshold",
    "tellings_of",
]
