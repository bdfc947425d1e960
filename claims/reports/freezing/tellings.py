"""Tells how sure each telling of a claim sounded, in order of time."""

from collections.abc import Iterable, Sequence

from claims.lineage.drift.level import direction_of, likelihood
from claims.models import Claim, Confirmation
from claims.reports.freezing.shown import first_seen, teller, time
from claims.reports.value import Telling
from claims.vocabulary import (
    Direction,
    Evidentiality,
    HedgeLevel,
    Polarity,
    Relation,
    level_words,
)

RETOLD = frozenset({Relation.CONFIRMS.value, Relation.REPEATS.value})
_UNDATED = "9999"  # after every known year


def tellings_of(claim: Claim, links: Sequence[Confirmation]) -> tuple[Telling, ...]:
    """The claim and all that repeats or confirms it, the undated last."""
    retold = [
        link.evidence_claim
        for link in links
        if link.evidence_claim and link.relation in RETOLD
    ]
    found = [_telling(one, claim) for one in _once([claim, *retold])]
    return tuple(sorted(found, key=lambda one: (one.at or _UNDATED, one.claim)))


def when(claim: Claim) -> str:
    """When a claim was said, else when its text was first published."""
    place = first_seen(claim.document)
    return time(claim.said_at or (place.published_at if place else None))


def _once(claims: Iterable[Claim]) -> Iterable[Claim]:
    return {one.pk: one for one in claims}.values()


def _telling(one: Claim, claim: Claim) -> Telling:
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
        drift="" if one.pk == claim.pk else _drift(claim, one).value,
    )


def _drift(earlier: Claim, later: Claim) -> Direction:
    """What became of the level from one telling to another."""
    if earlier.hedge_level == later.hedge_level:
        return Direction.SAME
    first, second = (
        likelihood(HedgeLevel(one.hedge_level), Polarity(one.polarity))
        for one in (earlier, later)
    )
    return direction_of(second - first)
