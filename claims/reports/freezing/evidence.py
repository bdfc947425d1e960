"""Tells what confirms or contradicts a claim, and when each of it was said."""

from collections.abc import Iterator, Mapping, Sequence

from claims.models import Claim, Confirmation, Document
from claims.reports.freezing.shown import (
    first_seen,
    is_confidential,
    name_of,
    teller,
    time,
)
from claims.reports.freezing.statements import anchor_of
from claims.reports.freezing.tellings import when
from claims.reports.value import Evidence, Moment

ITSELF = "the claim"


def evidence_of(
    links: Sequence[Confirmation], roots: Mapping[str, str]
) -> tuple[Evidence, ...]:
    """The accepted links, those of one root beside each other."""
    found = [_evidence(one, roots) for one in links]
    found.sort(key=lambda one: (not one.root, one.root, one.at, one.number))
    return tuple(found)


def timeline_of(claim: Claim, evidence: Sequence[Evidence]) -> tuple[Moment, ...]:
    """All that is dated, in order of time."""
    moments = [
        Moment(when(claim), claim.proposition, teller(claim), ITSELF),
        *(Moment(one.at, one.says, one.told_by, one.relation) for one in evidence),
    ]
    return tuple(sorted((one for one in moments if one.at), key=lambda one: one.at))


def key_of(link: Confirmation) -> str:
    """What the evidence of a link is called among the tellings."""
    kinds = ("claim", "document", "snapshot")
    keys = ((kind, getattr(link, f"evidence_{kind}_id")) for kind in kinds)
    return next(f"{kind}:{key}" for kind, key in keys if key is not None)


def documents_of(
    claim: Claim, links: Sequence[Confirmation]
) -> Iterator[tuple[Document, bool]]:
    """Each text that is cited, and whether it came from a confidential source."""
    claims = [claim, *(one.evidence_claim for one in links if one.evidence_claim)]
    for one in claims:
        yield one.document, is_confidential(one)
    for link in links:
        if link.evidence_document:
            yield link.evidence_document, False


def _evidence(link: Confirmation, roots: Mapping[str, str]) -> Evidence:
    told, snapshot = link.evidence_claim, link.evidence_snapshot
    document = told.document if told else link.evidence_document
    place = first_seen(document) if document else None
    publisher = place.publisher if place else None
    by = teller(told) if told else (name_of(publisher) if publisher else "")
    published = time(place.published_at if place else None)
    at = when(told) if told else (time(snapshot.taken_at) if snapshot else published)
    return Evidence(
        number=link.pk,
        relation=link.relation,
        scope=link.scope,
        says=told.text if told else (str(document) if document else str(snapshot)),
        told_by=by,
        root=roots.get(key_of(link), ""),
        anchor=anchor_of(told) if told else None,
        title=document.title if document else "",
        url=snapshot.url if snapshot else (place.url if place else ""),
        at=at,
        reason=link.reason,
    )
