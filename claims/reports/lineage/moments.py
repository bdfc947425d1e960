"""Makes the timeline of a claim: itself, and what bears on it for or against."""

from claims.lineage.pictures import BEARINGS, Bearing, Moment
from claims.models import Claim
from claims.reports.lineage.evidence import Evidence, other_of, published
from claims.reports.lineage.labels import teller_of
from claims.vocabulary import HedgeLevel, LinkStatus, Relation


def moments_of(found: Evidence) -> tuple[Moment, ...]:
    """The claim and what accepted links join to it."""
    accepted = [one for one in found.links if one.status == LinkStatus.ACCEPTED]
    linked = {
        other_of(link, found.claim.pk): BEARINGS[Relation(link.relation)]
        for link in accepted
    }
    own = _moment(found.claim, Bearing.CLAIM)
    return (own, *(_moment(found.rows[key], one) for key, one in linked.items()))


def _moment(row: Claim, bearing: Bearing) -> Moment:
    """When it was said, as the text tells it, or else when its document came out."""
    return Moment(
        source=teller_of(row),
        words=row.text,
        bearing=bearing,
        level=HedgeLevel(row.hedge_level),
        at=row.said_at or published(row),
    )
