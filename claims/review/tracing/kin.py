"""With which other tellings a claim is compared: those that go back to its roots."""

from collections.abc import Collection, Iterable, Iterator
from datetime import UTC, datetime

from claims.lineage.roots import Trail
from claims.review.tracing.gathering.rows import Pair
from claims.review.tracing.making.building import Built
from claims.vocabulary import AttributionRole, Relation

_LATEST = datetime.max.replace(tzinfo=UTC)
MOST = 60  # tellings with which a claim is compared: the nearest come first


def retellings(built: Built, trails: Iterable[Trail]) -> list[Pair]:
    """The claim with each telling of its roots, or that was judged to repeat it.

    Of each pair the earlier comes first, and a headline after what it stands over.
    """
    own = built.rows.asked.id
    kin = sorted(_kin(built, trails))[:MOST]
    order = sorted([own, *kin], key=lambda key: _age(built, key))
    at = order.index(own)
    return [
        (key, own) if place < at else (own, key)
        for place, key in enumerate(order)
        if key != own
    ]


def heads(roles: Collection[str], end: int, text: str, title: str) -> bool:
    """Whether a claim is what a headline says: its words stand in the title."""
    return AttributionRole.HEADLINE in roles or (end <= len(title) and text in title)


def _kin(built: Built, trails: Iterable[Trail]) -> set[int]:
    asked, ways = built.rows.asked.id, list(trails)
    heard = ((key, one.claim) for key, one in built.heard.items())
    claims = {key: claim for key, claim in heard if claim is not None}
    own = next(key for key, claim in claims.items() if claim == asked)
    roots = {one.root for one in ways if one.telling == own} - {()}
    near = {one.telling for one in ways if one.root in roots}
    kin = {claim for key, claim in claims.items() if key in near}
    return (kin | (set(_repeats(built)) & set(claims.values()))) - {asked}


def _repeats(built: Built) -> Iterator[int]:
    """The claims that accepted links say to repeat it, or that it repeats."""
    asked = built.rows.asked.id
    for link in built.rows.links:
        ends = {link.claim, link.evidence_claim}
        if link.relation is Relation.REPEATS and asked in ends:
            yield from (one for one in ends if one is not None)


def _age(built: Built, key: int) -> tuple[datetime, bool, int]:
    rows = built.rows
    row = rows.claims[key]
    seen = rows.appearances.get(row.document, ())
    published = min((one.published for one in seen if one.published), default=_LATEST)
    roles = [one.role for one in rows.steps.get(key, ())]
    headline = heads(roles, row.end, row.text, rows.titles[row.document])
    return (published, headline, key)
