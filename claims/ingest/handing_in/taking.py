"""Reads one thing that was handed in, stores it, and links its claims."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from claims.ingest.article import Article, Failure
from claims.ingest.errors import InputError
from claims.ingest.gathering import Found, Wishes, gather
from claims.ingest.handing_in.handed import Handed
from claims.ingest.inputs import Page
from claims.ingest.limits import Limits
from claims.ingest.linking import link_texts
from claims.ingest.readers.kinds import Bytes, Kind, articles_in
from claims.ingest.reading_in import told
from claims.ingest.storing import Outcome, store
from claims.models import Document
from claims.vocabulary import InputKind

_NAME = "what was handed in"
_KINDS = {
    InputKind.TEXT: Kind.TEXT,
    InputKind.HTML: Kind.HTML,
    InputKind.PDF: Kind.PDF,
}


def take_in(handed: Handed, limits: Limits, now: datetime) -> tuple[Document, bool]:
    """The document, and whether it is new; InputError where no text can be read.

    The same text again is the same document, seen once more.
    """
    telling = told(_article(handed, limits), limits)
    stored = next(iter(store([telling], lambda: now)))
    if isinstance(stored, Failure):
        raise InputError(stored.reason, stored.remedy)
    new = stored.stored == Outcome.CREATED.value
    if new:
        link_texts([stored.text_sha256])
    return Document.objects.get(text_sha256=stored.text_sha256), new


def _article(handed: Handed, limits: Limits) -> Article:
    """The one article that it holds."""
    found = _gathered(handed, limits)
    if len(found) != 1 or not isinstance(found[0], Article | Failure):
        raise InputError("is not one article", "hand in one at a time")
    if isinstance(found[0], Failure):
        raise InputError(found[0].reason, found[0].remedy)
    return found[0]


def _gathered(handed: Handed, limits: Limits) -> Sequence[Found]:
    if handed.kind is InputKind.URL:
        wishes = Wishes(given=handed.facts, limits=limits)
        return gather(Page(handed.facts.url), wishes, BytesIO())
    arrived = Bytes(
        origin=_NAME,
        id=_NAME,
        kind=_KINDS[handed.kind],
        data=handed.octets,
        given=handed.facts,
        declared=handed.charset,
    )
    return list(articles_in(arrived, limits))
