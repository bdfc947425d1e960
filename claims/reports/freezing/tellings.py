"""Tells how sure each telling of a claim sounded, in order of time."""

from collections.abc import Iterable, Sequence

from claims.lineage.drift import Drift
from claims.models import Claim, Confirmation
from claims.reports.freezing.shown import (
    first_seen,
    is_confidential,
    teller,
    time,
)
from claims.reports.value import Telling
from claims.review.drifting import drifts_between
from claims.vocabulary import (
    ChangeKind,
    Evidentiality,
    HedgeLevel,
    Relation,
    level_words,
)

RETOLD = frozenset({Relation.CONFIRMS.value, Relation.REPEATS.value})
_NAMING = frozenset({ChangeKind.AGENT, ChangeKind.ATTRIBUTION})
_UNDATED = "9999"  # after every known year


def tellings_of(claim: Claim, links: Sequence[Confirmation]) -> tuple[Telling, ...]:
    """The claim and all that repeats or confirms it, the undated last."""
    retold = [
        link.evidence_claim
        for link in links
        if link.evidence_claim and link.relation in RETOLD
    ]
    every = list(_once([claim, *retold]))
    drifts = drifts_between([(claim.pk, one.pk) for one in every if one != claim])
    found = [
        _telling(one, _became(drifts.get((claim.pk, one.pk)), _untold(claim, one)))
        for one in every
    ]
    return tuple(sorted(found, key=lambda one: (one.at or _UNDATED, one.claim)))


def when(claim: Claim) -> str:
    """When a claim was said, else when its text was first published."""
    place = first_seen(claim.document)
    return time(claim.said_at or (place.published_at if place else None))


def _once(claims: Iterable[Claim]) -> Iterable[Claim]:
    return {one.pk: one for one in claims}.values()


def _telling(one: Claim, drift: str) -> Telling:
    level = HedgeLevel(one.hedge_level)
    return Telling(
        claim=one.pk,
        name=teller(one),
        at=when(one),
        words=one.text,
        level=level.value,
        label=level_words(level, Evidentiality(one.evidentiality)),
        polarity=one.polarity,
        low=one.likelihood_low,
        high=one.likelihood_high,
        cue=", ".join(cue.text for cue in one.hedge_cues.all()),
        drift=drift,
    )


def _became(drift: Drift | None, untold: frozenset[ChangeKind]) -> str:
    """What became of the claim, the level first; nothing for the claim itself."""
    if drift is None:
        return ""
    changes = (one.sentence for one in drift.changes if one.kind not in untold)
    return "; ".join((drift.direction.value, *changes))


def _untold(*claims: Claim) -> frozenset[ChangeKind]:
    """The changes that would name somebody who must stay unnamed."""
    return _NAMING if any(map(is_confidential, claims)) else frozenset()
