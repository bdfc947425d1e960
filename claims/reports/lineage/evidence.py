"""Gathers what bears on a claim: the store of its tellings, and the links at hand."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from claims.lineage.roots import Lineage, Store, lineage
from claims.models import Claim, Confirmation, Source
from claims.reports.veil import veil_chains, veil_places
from claims.review import CONFIDENTIAL
from claims.review.tracing import Built, examine
from claims.vocabulary import Phrase

CHAIN = (
    "attributions__source",
    "attributions__members__source",
    "hedge_cues",
    "document__appearances__publisher",
)
UNREAD = ("document__text", "search_simple", "search_english", "search_russian")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The tellings of a claim with their lineage, and its links, decided or not.

    `rows` has the claims that are tellings, or at the other ends of links, by their
    keys; `claims` the key of the claim that a telling is. Nobody `hidden` is named.
    """

    claim: Claim
    built: Built
    lineage: Lineage
    rows: dict[int, Claim]
    claims: dict[str, int]
    links: tuple[Confirmation, ...]
    hidden: Mapping[int, str]

    @property
    def store(self) -> Store:
        """The tellings in which roots were sought."""
        return self.built.store

    @property
    def own(self) -> str:
        """The telling that the claim itself is."""
        return next(one for one, key in self.claims.items() if key == self.claim.pk)

    def discreet(self, words: str) -> str:
        """Words in which nobody hidden is named."""
        if isinstance(words, Phrase):
            return words.each(self.discreet)
        for name in self.hidden.values():
            found = words.replace(name, CONFIDENTIAL)
            words = CONFIDENTIAL if found == CONFIDENTIAL else found
        return words


def evidence_of(key: int, hidden: Collection[int] = frozenset()) -> Evidence:
    """The evidence on a claim; Claim.DoesNotExist where there is none."""
    built = examine(key, hidden)
    heard = {one: told.claim for one, told in built.heard.items()}
    claims = {one: claim for one, claim in heard.items() if claim is not None}
    links = tuple(
        Confirmation.objects.filter(
            Q(claim=key) | Q(evidence_claim=key), evidence_claim__isnull=False
        )
        .select_related("decided_by")
        .order_by("pk")
    )
    wanted = {key, *claims.values(), *(other_of(link, key) for link in links)}
    found = Claim.objects.select_related("document").defer(*UNREAD)
    rows = found.prefetch_related(*CHAIN).in_bulk(wanted)
    names = Source.objects.in_bulk(hidden) if hidden else {}
    veil_chains(rows.values(), hidden)
    for row in rows.values():
        veil_places(row.document.appearances.all(), hidden)
    return Evidence(
        claim=rows[key],
        built=built,
        lineage=lineage(built.store),
        rows=rows,
        claims=claims,
        links=links,
        hidden={pk: one.name for pk, one in names.items()},
    )


def other_of(link: Confirmation, key: int) -> int:
    """The claim to which a link of a claim leads."""
    assert link.evidence_claim_id is not None
    return link.evidence_claim_id if link.claim_id == key else link.claim_id


def publisher_of(row: Claim) -> str:
    """Who published the document of a claim first, as far as one knows."""
    seen = row.document.appearances.all()
    return next((one.publisher.name for one in seen if one.publisher), "")


def published(row: Claim) -> datetime | None:
    """When the document of a claim first came out, as far as one knows."""
    seen = row.document.appearances.all()
    return min((one.published_at for one in seen if one.published_at), default=None)
