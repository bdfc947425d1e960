"""Finds the tellings of one root whose level is not what it was."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from claims.lineage.drift import Threshold
from claims.lineage.drift.level import likelihood, named_level
from claims.lineage.pictures import Stage
from claims.lineage.pictures.ladder import turn_of
from claims.lineage.pictures.lettering import isolated
from claims.reports.lineage.evidence import Evidence, evidence_of, other_of
from claims.reports.lineage.labels import is_headline, stages_of
from claims.vocabulary import Relation

_LATEST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Drifted:
    """What became of a level between two claims, in a sentence."""

    sentence: str


def drifts_of(found: Evidence) -> tuple[Drifted, ...]:
    """The drifts between a claim and each telling of the same root, or a repeat.

    The later of two drifted from the earlier, and a headline from what it stands over.
    """
    stages = stages_of(found)
    own, kin = found.own, _kin(found) & set(stages)
    order = sorted({own, *kin}, key=lambda key: _age(found, key, stages[key]))
    return tuple(_drifts(stages, own, order))


def gather_drift(key: int) -> tuple[str, ...]:
    """The drifts of a claim in sentences; Claim.DoesNotExist where there is none."""
    return tuple(one.sentence for one in drifts_of(evidence_of(key)))


def _drifts(
    stages: Mapping[str, Stage], own: str, order: Sequence[str]
) -> Iterator[Drifted]:
    """What drifted between the claim's own telling and each other, in order of time."""
    at = order.index(own)
    for place, key in enumerate(order):
        earlier, later = (key, own) if place < at else (own, key)
        if _far(stages[earlier], stages[later]):
            yield Drifted(_sentence(stages[earlier], stages[later]))


def _kin(found: Evidence) -> set[str]:
    """The tellings that have a root of the claim's own, or were judged to repeat it."""
    own = found.own
    roots = {one.root for one in found.lineage.trails if one.telling == own} - {()}
    kin = {one.telling for one in found.lineage.trails if one.root in roots}
    repeats = {
        other_of(link, found.claim.pk)
        for link in found.links
        if link.relation == Relation.REPEATS
    }
    told = {one for one, claim in found.claims.items() if claim in repeats}
    return (kin | told) - {own}


def _age(found: Evidence, key: str, stage: Stage) -> tuple[datetime, bool, int]:
    row = found.rows[found.claims[key]]
    return (stage.at or _LATEST, is_headline(row), row.pk)


def _far(one: Stage, other: Stage) -> bool:
    """Whether a level moved by more than is let pass."""
    first, second = (likelihood(each.level, each.polarity) for each in (one, other))
    moved = abs(first - second) >= Threshold().thousandths
    return one.level is not other.level and moved


def _sentence(earlier: Stage, later: Stage) -> str:
    levels = [named_level(each.level, each.polarity) for each in (earlier, later)]
    became = f"{levels[0]} became {levels[1]}"
    return f"{isolated(later.name)}: {turn_of(earlier, later)}, {became}."
