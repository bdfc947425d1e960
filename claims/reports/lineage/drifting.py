"""Tells what became of a claim between its tellings that go back to one root."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from claims.lineage.drift import Change, Drift, Threshold, Words, alarms
from claims.lineage.pictures.lettering import isolated
from claims.reports.lineage.evidence import Evidence, evidence_of, other_of, published
from claims.reports.lineage.labels import is_headline, teller_of
from claims.reports.lineage.values import ChangeTold, DriftTold, QuoteTold
from claims.review.drifting import drifts_between, team_threshold
from claims.vocabulary import Direction, Phrase, Relation, Say

_LATEST = datetime.max.replace(tzinfo=UTC)
MOST = 60  # tellings with which a claim is compared: the nearest come first


@dataclass(frozen=True, slots=True)
class Compared:
    """Two claims, the earlier and the later, with what became of the one in the other.

    `other` is that of the two which the page is not about.
    """

    earlier: int
    later: int
    other: int
    drift: Drift


def drifts_of(found: Evidence, say: Say = str) -> tuple[DriftTold, ...]:
    """The drifts between a claim and each telling of the same root, or a repeat.

    The later of two drifted from the earlier, and a headline from what it stands over.
    """
    threshold = team_threshold()
    return tuple(_told(found, one, threshold, say) for one in _compared(found))


def gather_drift(
    key: int, hidden: Collection[int] = frozenset()
) -> tuple[DriftTold, ...]:
    """The drifts of a claim, nobody hidden named; Claim.DoesNotExist without one."""
    return drifts_of(evidence_of(key, hidden))


def _compared(found: Evidence) -> Iterator[Compared]:
    """What drifted between the claim's own telling and each other, in order of time."""
    own = found.claim.pk
    kin = sorted(_kin(found))[:MOST]
    order = sorted([own, *kin], key=lambda key: _age(found, key))
    at = order.index(own)
    pairs = [
        (key, own) if place < at else (own, key)
        for place, key in enumerate(order)
        if key != own
    ]
    for (earlier, later), drift in drifts_between(pairs).items():
        if drift.direction is not Direction.SAME or drift.changes:
            other = earlier if later == own else later
            yield Compared(earlier, later, other, drift)


def _kin(found: Evidence) -> set[int]:
    """The claims that have a root of this one's own, or were judged to repeat it."""
    own = found.own
    roots = {one.root for one in found.lineage.trails if one.telling == own} - {()}
    kin = {one.telling for one in found.lineage.trails if one.root in roots}
    repeats = {
        other_of(link, found.claim.pk)
        for link in found.links
        if link.relation == Relation.REPEATS
    }
    told = {claim for one, claim in found.claims.items() if one in kin}
    return (told | (repeats & set(found.claims.values()))) - {found.claim.pk}


def _age(found: Evidence, key: int) -> tuple[datetime, bool, int]:
    row = found.rows[key]
    return (published(row) or _LATEST, is_headline(row), key)


def _told(found: Evidence, one: Compared, threshold: Threshold, say: Say) -> DriftTold:
    name, drift = isolated(teller_of(found.rows[one.other])), one.drift
    sentence = Phrase("%(name)s: %(why)s.", name=name, why=drift.why)
    return DriftTold(
        claim=one.other,
        name=say(name),
        direction=drift.direction.value,
        sure=say(drift.sure),
        sentence=say(found.discreet(sentence)),
        changes=tuple(_change(found, one, each, say) for each in drift.changes),
        alarms=bool(alarms(drift, threshold)),
    )


def _change(found: Evidence, pair: Compared, change: Change, say: Say) -> ChangeTold:
    return ChangeTold(
        kind=change.kind.value,
        earlier=_quote(found, pair.earlier, change.earlier),
        later=_quote(found, pair.later, change.later),
        sentence=say(found.discreet(change.sentence)),
    )


def _quote(found: Evidence, claim: int, words: Words | None) -> QuoteTold | None:
    if words is None:
        return None
    return QuoteTold(claim, found.discreet(words.text), words.start, words.end)
