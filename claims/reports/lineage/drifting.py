"""Finds the tellings of one root whose level is not what it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from claims.lineage.drift import Threshold
from claims.lineage.drift.level import likelihood, named_level
from claims.lineage.pictures import Stage
from claims.lineage.pictures.ladder import turn_of
from claims.lineage.pictures.lettering import isolated
from claims.reports.lineage.evidence import Evidence, other_of
from claims.reports.lineage.labels import is_headline, stages_of
from claims.vocabulary import LinkStatus, Relation

_LATEST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Drifted:
    """What became of a level between two claims, in a sentence."""

    claims: tuple[int, ...]
    sentence: str


def drifts_of(found: Evidence) -> tuple[Drifted, ...]:
    """The drifts between a claim and each telling of the same root, or a repeat.

    The later of two drifted from the earlier, and a headline from what it stands over.
    """
    stages = dict(zip(_told(found), stages_of(found.rows, found.store), strict=True))
    own = str(found.claim.pk)
    pairs = (
        sorted((own, other), key=lambda key: _age(found, key, stages[key]))
        for other in sorted(_kin(found) & set(stages), key=int)
    )
    return tuple(
        Drifted(
            tuple(sorted(map(int, pair))), _sentence(*(stages[key] for key in pair))
        )
        for pair in pairs
        if _far(*(stages[key] for key in pair))
    )


def _told(found: Evidence) -> Iterator[str]:
    accepted = LinkStatus.ACCEPTED
    return (one.id for one in found.store.tellings if one.status is accepted)


def _kin(found: Evidence) -> set[str]:
    """The tellings that have a root of the claim's own, or were judged to repeat it."""
    own = str(found.claim.pk)
    roots = {one.root for one in found.lineage.trails if one.telling == own} - {()}
    kin = {one.telling for one in found.lineage.trails if one.root in roots}
    repeats = {
        str(other_of(link, found.claim.pk))
        for link in found.links
        if link.relation == Relation.REPEATS
    }
    return (kin | repeats) - {own}


def _age(found: Evidence, key: str, stage: Stage) -> tuple[datetime, bool, int]:
    return (stage.at or _LATEST, is_headline(found.rows[key]), int(key))


def _far(one: Stage, other: Stage) -> bool:
    """Whether a level moved by more than is let pass."""
    first, second = (likelihood(each.level, each.polarity) for each in (one, other))
    moved = abs(first - second) >= Threshold().thousandths
    return one.level is not other.level and moved


def _sentence(earlier: Stage, later: Stage) -> str:
    levels = [named_level(each.level, each.polarity) for each in (earlier, later)]
    became = f"{levels[0]} became {levels[1]}"
    return f"{isolated(later.name)}: {turn_of(earlier, later)}, {became}."
