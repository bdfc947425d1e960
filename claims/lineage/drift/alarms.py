"""Which drifts a team wants to be told of."""

from dataclasses import dataclass

from claims.lineage.drift.change import became
from claims.lineage.drift.comparing import Drift
from claims.lineage.drift.level import turned
from claims.vocabulary import ChangeKind, Phrase


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a team lets pass: a level that moves by less, and changes not listed.

    `thousandths` is of likelihood, up or down; from "probably" to "may" it is 275.
    """

    thousandths: int = 100
    kinds: frozenset[ChangeKind] = frozenset(ChangeKind)


@dataclass(frozen=True, slots=True)
class Alarm:
    """One thing that a team wants to see; `kind` is None for the level."""

    kind: ChangeKind | None
    sentence: Phrase


def alarms(drift: Drift, threshold: Threshold) -> tuple[Alarm, ...]:
    """What in a drift passes the threshold: first the level, then the changes."""
    level = abs(drift.rise) >= max(threshold.thousandths, 1)
    first, second = (Phrase(one.value.replace("_", " ")) for one in drift.level)
    of_level = Alarm(None, turned(drift.direction, became(first, second)))
    return (
        *([of_level] if level else []),
        *(
            Alarm(change.kind, change.sentence)
            for change in drift.changes
            if change.kind in threshold.kinds
        ),
    )
