"""Tells what became of a claim between its tellings that go back to one root."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from claims.lineage.drift import Change, Drift, Threshold, Words, alarms
from claims.lineage.pictures.lettering import isolated
from claims.reports.lineage.evidence import Evidence, evidence_of
from claims.reports.lineage.labels import teller_of
from claims.reports.lineage.values import ChangeTold, DriftTold, QuoteTold
from claims.review.drifting import drifts_between, has_drifted, team_threshold
from claims.review.tracing import retellings
from claims.vocabulary import Phrase, Say


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
    pairs = retellings(found.built, found.lineage.trails)
    for (earlier, later), drift in drifts_between(pairs).items():
        if has_drifted(drift):
            other = earlier if later == own else later
            yield Compared(earlier, later, other, drift)


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
