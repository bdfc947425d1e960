"""Compares the tellings that the tables hold, and knows what a team is told of."""

from collections.abc import Collection, Mapping

from django.conf import settings

from claims.lineage.drift import Drift, Threshold, compare
from claims.review.drifting.rules import load_drift
from claims.review.drifting.tellings import tellings_of
from claims.vocabulary import ChangeKind, Direction

# The earlier claim and the later one, with what became of it.
Drifts = Mapping[tuple[int, int], Drift]
# No rows but these are there; words of other languages hold nothing of theirs.
_LANGUAGE = "en"


def drifts_between(pairs: Collection[tuple[int, int]]) -> Drifts:
    """What became of each earlier claim in the later one, in four questions."""
    if not pairs:
        return {}
    tellings = tellings_of({key for pair in pairs for key in pair})
    rows = load_drift(_LANGUAGE)
    return {
        (earlier, later): compare(tellings[earlier], tellings[later], rows)
        for earlier, later in pairs
    }


def has_drifted(drift: Drift) -> bool:
    """Whether the later of two tellings says anything otherwise than the earlier."""
    return drift.direction is not Direction.SAME or bool(drift.changes)


def team_threshold() -> Threshold:
    """What the team lets pass without an alarm, as it is configured."""
    kinds = frozenset(map(ChangeKind, settings.DRIFT_KINDS))
    return Threshold(settings.DRIFT_LEAST, kinds)
