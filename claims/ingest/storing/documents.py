"""Stores documents, the bytes that they came from and where they were seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from claims.ingest.output.telling import Telling
from claims.ingest.storing.cast import Cast, Wanted
from claims.ingest.storing.copying import copy_rows, reserve_keys
from claims.models import Appearance, Document, Original
from claims.review.tracing import overtaken
from claims.vocabulary import Authenticity

LONGEST_TITLE = 1000
_ORIGINAL = ("sha256", "octets", "media_type")
_DOCUMENT = (
    "id", "language", "media_type", "title", "text", "length", "text_sha256",
    "original_id", "authenticity", "supersedes_id", "recorded_at",
)  # fmt: skip
_APPEARANCE = (
    "document_id", "publisher_id", "url", "title", "published_at", "original_id",
    "retrieved_at",
)  # fmt: skip
_SEEN = _APPEARANCE[:5]


class Outcome(StrEnum):
    """What storing an article did."""

    CREATED = "created"
    SEEN_ELSEWHERE = "another appearance"
    ALREADY_HERE = "already here"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One telling on its way in: the digest of its bytes and the sources it names."""

    telling: Telling
    digest: str
    original: str
    cast: Cast


def arrival(telling: Telling) -> Arrival:
    """The telling with what is worked out of it once."""
    original = sha256(telling.article.original).hexdigest()
    return Arrival(telling, telling.text_sha256, original, Cast(telling))


def store_originals(arrivals: Sequence[Arrival]) -> None:
    """Keep the bytes that are not kept yet."""
    found = {one.original: one for one in arrivals}
    kept = Original.objects.filter(sha256__in=found).values_list("sha256", flat=True)
    missing = found.keys() - set(kept)
    copy_rows(Original, _ORIGINAL, (_original(found[key]) for key in sorted(missing)))


def known_documents(arrivals: Sequence[Arrival]) -> dict[str, int]:
    """The keys of the documents that are here already, by the digest of their text."""
    digests = {one.digest for one in arrivals}
    found = Document.objects.filter(text_sha256__in=digests)
    return dict(found.values_list("text_sha256", "id"))


def store_documents(arrivals: Sequence[Arrival], now: datetime) -> dict[str, int]:
    """Store texts that are new and differ; their keys by the digest of their text."""
    keys = reserve_keys(Document, len(arrivals))
    made = {one.digest: next(keys) for one in arrivals}
    copy_rows(
        Document, _DOCUMENT, (_document(one, made[one.digest], now) for one in arrivals)
    )
    return made


def store_appearances(
    arrivals: Sequence[Arrival],
    documents: Mapping[str, int],
    sources: Mapping[Wanted, int],
    now: datetime,
) -> list[bool]:
    """Store each sighting that is not known; whether it was new, in their order."""
    mentioned = {documents[one.digest] for one in arrivals}
    here = Appearance.objects.filter(document_id__in=mentioned)
    known = set(here.values_list(*_SEEN))
    rows, new = [], []
    for one in arrivals:
        row = _appearance(one, documents, sources, now)
        new.append(row[:5] not in known)
        if new[-1]:
            known.add(row[:5])
            rows.append(row)
    copy_rows(Appearance, _APPEARANCE, rows)
    return new


def see_again(
    arrivals: Sequence[Arrival],
    documents: Mapping[str, int],
    sources: Mapping[Wanted, int],
    now: datetime,
) -> list[Appearance]:
    """Keep when texts were seen again where others had followed them; their sightings.

    `documents` are those that were here before.
    """
    known = (one for one in arrivals if one.digest in documents)
    rows = (_appearance(one, documents, sources, now) for one in known)
    times = {row[:5]: row[6] for row in rows}
    here = Appearance.objects.filter(document_id__in=documents.values())
    found = overtaken(one for one in here if _seen(one) in times)
    for one in found:
        one.seen_again_at = max(one.retrieved_at, times[_seen(one)])
    Appearance.objects.bulk_update(found, ["seen_again_at"])
    return found


def _seen(one: Appearance) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in _SEEN)


def _original(one: Arrival) -> tuple[object, ...]:
    return one.original, one.telling.article.original, one.telling.article.media_type


def _document(one: Arrival, key: int, now: datetime) -> tuple[object, ...]:
    article = one.telling.article
    return (
        key,
        one.telling.language,
        article.media_type,
        one.telling.title[:LONGEST_TITLE],
        article.text,
        len(article.text),
        one.digest,
        one.original,
        Authenticity.UNCHECKED.value,
        None,
        now,
    )


def _appearance(
    one: Arrival,
    documents: Mapping[str, int],
    sources: Mapping[Wanted, int],
    now: datetime,
) -> tuple[Any, ...]:
    facts = one.telling.article.facts
    publisher = one.cast.publisher
    return (
        documents[one.digest],
        sources[publisher] if publisher else None,
        facts.url,
        one.telling.title[:LONGEST_TITLE],
        facts.published_at,
        one.original,
        one.telling.article.retrieved_at or now,
    )
