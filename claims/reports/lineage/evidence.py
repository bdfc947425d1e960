"""Gathers the store of a claim: itself, and what accepted links join to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.db.models import Q

from claims.lineage.roots import Document, Lineage, Step, Store, Telling, lineage
from claims.models import Attribution, Claim, Confirmation, Source
from claims.vocabulary import (
    LinkStatus,
    Polarity,
    Relation,
    Scope,
    SourceKind,
)

OUTLETS = frozenset({SourceKind.AGENCY, SourceKind.OUTLET})
COUNTING = frozenset({Relation.CONFIRMS, Relation.REPEATS, Relation.CONTRADICTS})
CHAIN = (
    "attributions__source",
    "attributions__members__source",
    "hedge_cues",
    "document__appearances__publisher",
)

UNREAD = ("document__text", "search_simple", "search_english", "search_russian")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The store of a claim with its lineage, and the row of each of its tellings."""

    claim: Claim
    store: Store
    lineage: Lineage
    rows: dict[str, Claim]
    links: tuple[Confirmation, ...]


def evidence_of(key: int) -> Evidence:
    """The evidence on a claim; Claim.DoesNotExist where there is none.

    Links of the claim itself bear on it, in either direction; a headline and a body
    that tell the same in one document are joined by such a link.
    """
    rows = Claim.objects.select_related("document").defer(*UNREAD)
    rows = rows.prefetch_related(*CHAIN)
    claim = rows.get(pk=key)
    links = tuple(
        Confirmation.objects.filter(
            Q(claim=key) | Q(evidence_claim=key), evidence_claim__isnull=False
        )
        .select_related("decided_by")
        .order_by("pk")
    )
    told = {str(key): claim} | {
        str(row.pk): row for row in rows.filter(pk__in=_others(key, links))
    }
    store = _store(key, told, links)
    return Evidence(claim, store, lineage(store), told, links)


def _others(key: int, links: Iterable[Confirmation]) -> list[int]:
    """The claims at the other ends of links."""
    return [other_of(link, key) for link in links]


def other_of(link: Confirmation, key: int) -> int:
    """The claim to which a link of a claim leads."""
    assert link.evidence_claim_id is not None
    return link.evidence_claim_id if link.claim_id == key else link.claim_id


def _store(key: int, told: dict[str, Claim], links: Iterable[Confirmation]) -> Store:
    counting = {
        str(other_of(link, key)): link for link in links if link.relation in COUNTING
    }
    tellings = [_telling(told[str(key)])]
    tellings += [_linked(told[one], link) for one, link in counting.items()]
    shown = {row.document_id: row for row in told.values()}
    return Store(
        documents=tuple(_document(row) for row in shown.values()),
        tellings=tuple(tellings),
    )


def _linked(row: Claim, link: Confirmation) -> Telling:
    """The telling at the other end of a link, with what the link says of it."""
    against = link.relation == Relation.CONTRADICTS
    return replace(
        _telling(row),
        polarity=Polarity.NEGATED if against else Polarity.AFFIRMED,
        scope=Scope(link.scope),
        status=LinkStatus(link.status),
    )


def _telling(row: Claim) -> Telling:
    chain = tuple(map(_step, row.attributions.all()))
    return Telling(id=str(row.pk), document=str(row.document_id), chain=chain)


def _step(step: Attribution) -> Step:
    """A step by the names of its sources; those who are only described have none."""
    sources = list(_sources(step))
    named = [one for one in sources if one.kind != SourceKind.ANONYMOUS]
    outlet = bool(named) and all(one.kind in OUTLETS for one in named)
    return Step(tuple(sorted({one.name for one in named})), outlet=outlet)


def _sources(step: Attribution) -> Iterator[Source]:
    if step.source:
        yield step.source
    for member in step.members.all():
        if member.membership == "member":
            yield member.source


def _document(row: Claim) -> Document:
    """The document of a claim where it first appeared, as far as one knows."""
    seen = list(row.document.appearances.all())
    publisher = next((one.publisher.name for one in seen if one.publisher), "")
    dates = [one.published_at for one in seen if one.published_at]
    before = row.document.supersedes_id
    return Document(
        id=str(row.document_id),
        publisher=publisher,
        published=min(dates, default=None),
        supersedes=str(before) if before else "",
    )
