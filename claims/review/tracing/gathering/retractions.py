"""Tells which documents take back what their own publisher had reported."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claims.review.tracing.gathering.rows import AppearanceRow, ClaimRow, LinkRow
from claims.vocabulary import Relation

Seen = Mapping[int, tuple[AppearanceRow, ...]]


@dataclass(frozen=True, slots=True)
class Retractions:
    """The document that each document takes back, and the claims by which it does."""

    documents: dict[int, int]
    claims: frozenset[int]


def retractions(
    claims: Mapping[int, ClaimRow], links: Iterable[LinkRow], seen: Seen
) -> Retractions:
    """What accepted links say is retracted by an outlet that had published it.

    Where another retracts it, that is a word against it, and takes no document back.
    """
    documents: dict[int, int] = {}
    retracting: set[int] = set()
    for link in links:
        if link.relation is Relation.RETRACTS and link.evidence_claim is not None:
            first = claims[link.claim].document
            later = claims[link.evidence_claim].document
            if first != later and _outlets(first, seen) & _outlets(later, seen):
                documents[later] = first
                retracting.add(link.evidence_claim)
    return Retractions(documents, frozenset(retracting))


def _outlets(document: int, seen: Seen) -> set[int]:
    """Who published a document."""
    places = seen.get(document, ())
    return {one.publisher for one in places if one.publisher is not None}
