"""Stores which offices documents tell of sources, with the words that say so."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from claims.ingest.storing.cast import LONGEST_NAME
from claims.ingest.storing.copying import Row, copy_rows
from claims.ingest.storing.placed import Placed
from claims.models import SourceRole
from claims.review.register import with_telling
from claims.text.reading import ChainStep
from claims.vocabulary import SourceKind

_ROLE = (
    "source_id", "title", "organisation", "former", "document_id", "start", "end",
)  # fmt: skip
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Office:
    """An office of a source, held or former."""

    source: int
    title: str
    former: bool


def store_offices(told: Iterable[tuple[Placed, ChainStep, int]]) -> None:
    """Store each office that a source is said to have, by the first that tells of it.

    Where an earlier text comes in later its words are kept as well: the office was told
    by then already.
    """
    found: dict[_Office, tuple[Placed, ChainStep]] = {}
    for claim, step, source in sorted(told, key=lambda one: _out_at(one[0])):
        title = step.party.title[:LONGEST_NAME]
        if title and step.party.kind is not SourceKind.ANONYMOUS:
            office = _Office(source, title, step.party.former)
            found.setdefault(office, (claim, step))
    known = _told_so_far({one.source for one in found})
    rows = (
        (office.source, office.title, "", office.former, *_evidence(claim, step))
        for office, (claim, step) in found.items()
        if _out_at(claim) < known.get(office, _LAST) or office not in known
    )
    copy_rows(SourceRole, _ROLE, rows)


def _out_at(claim: Placed) -> datetime:
    return claim.cast.out_at or _LAST


def _told_so_far(sources: Iterable[int]) -> Mapping[_Office, datetime]:
    """Since when each office of the sources is told."""
    found: dict[_Office, datetime] = {}
    known = with_telling(SourceRole.objects.filter(source__in=list(sources)))
    for role in known:
        office = _Office(role.source_id, role.title, role.former)
        told_at = getattr(role, "told_at", None) or _LAST
        found[office] = min(found.get(office, _LAST), told_at)
    return found


def _evidence(claim: Placed, step: ChainStep) -> Row:
    """Where the document names the office nearest to its holder, or else the holder."""
    title, text, mention = step.party.title, claim.cast.text, step.mention
    near = mention.start if mention else claim.claim.span.start
    places = [found.start() for found in re.finditer(re.escape(title), text)]
    if places:
        start = min(places, key=lambda place: abs(place - near))
        return claim.document, start, start + len(title)
    if mention is None:
        return None, None, None
    return claim.document, mention.start, mention.end
