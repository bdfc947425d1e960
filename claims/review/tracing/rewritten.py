"""Texts that others have followed where they were seen, and which words are gone.

One text follows another at the same address or, where neither has an address, under the
same title, of the same publisher and time.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from claims.models import Appearance, Claim, Document
from claims.text.passage import Passage
from claims.text.segmentation import take_apart

MOST = 20  # texts at one address: a page with more is none of one article
_STRAIGHT = str.maketrans("“”„«»‘’‚", '"""""\'\'\'')
Seen = Mapping["Place", list[Appearance]]


@dataclass(frozen=True, slots=True)
class Place:
    """What one article is known by."""

    url: str = ""
    publisher: int | None = None
    title: str = ""
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A text, that which it followed, and all that were seen there before it."""

    after: int
    before: int
    earlier: frozenset[int]


@dataclass(frozen=True, slots=True)
class Followed:
    """The latest text where a document was seen, and its claims that are gone there.

    There is no such text where all addresses lead nowhere.
    """

    document: Document | None
    gone: tuple[Claim, ...]


def followed(document: Document) -> Followed | None:
    """What has followed a document; None where nothing has."""
    own = _sightings(Appearance.objects.filter(document=document))
    last = {place: max(seen, key=_order) for place, seen in own.items()}
    later = [
        one
        for place, seen in _at(last).items()
        for one in seen
        if one.document_id != document.pk and _order(one) > _order(last[place])
    ]
    if not later and last and all(map(_is_gone, last.values())):
        return Followed(None, tuple(document.claims.in_reading_order()))
    if not later:
        return None
    newest = Document.objects.get(pk=max(later, key=_order).document_id)
    gone = gone_claims([document.pk], document.text, newest.text)
    return Followed(newest, tuple(gone))


def rewritings(rows: Iterable[Appearance]) -> list[Rewriting]:
    """Which texts have followed others where they were seen, by these sightings."""
    own = _sightings(rows)
    found, there = [], _at(own)
    for place, seen in own.items():
        for one in seen:
            before = [
                other
                for other in there[place]
                if other.document_id != one.document_id and _order(other) < _order(one)
            ]
            if before:
                keys = frozenset(other.document_id for other in before)
                newest = max(before, key=_order).document_id
                found.append(Rewriting(one.document_id, newest, keys))
    return found


def overtaken(rows: Iterable[Appearance]) -> list[Appearance]:
    """Those of some sightings after which another text, or none, was at their place."""
    own = _sightings(rows)
    there = _at(own)
    return [
        one
        for place, seen in own.items()
        for one in seen
        if _is_gone(one)
        or any(
            other.document_id != one.document_id and _order(other) > _order(one)
            for other in there[place]
        )
    ]


def last_seen(addresses: Iterable[str]) -> list[Appearance]:
    """The last sighting at each address that is one article's and leads there still."""
    places = (Place(url=one) for one in addresses if _is_articles(one))
    latest = (max(seen, key=_order) for seen in _at(places).values() if seen)
    return [one for one in latest if not _is_gone(one)]


def gone_claims(documents: Iterable[int], before: str, after: str) -> list[Claim]:
    """The claims of documents whose sentences stand in one text and not in the other.

    Spaces and the shape of quotation marks do not count.
    """
    then, now = _plain(before), _plain(after)
    passages: dict[int, Passage] = {}
    gone = []
    rows = Claim.objects.filter(document__in=list(documents)).in_reading_order()
    for claim in rows.select_related("document"):
        if claim.document_id not in passages:
            passages[claim.document_id] = take_apart(claim.document.text)
        words = _plain(_around(claim, passages[claim.document_id]))
        if words in then and words not in now:
            gone.append(claim)
    return gone


def _around(claim: Claim, passage: Passage) -> str:
    """The whole sentences that a claim stands in: its speaker and hedges are there."""
    first = passage.sentence_at(claim.start)
    last = passage.sentence_at(claim.end - 1)
    start = first.span.start if first else claim.start
    return passage.text[start : last.span.end if last else claim.end]


def _plain(text: str) -> str:
    return " ".join(text.translate(_STRAIGHT).split())


def _sightings(rows: Iterable[Appearance]) -> Seen:
    """Appearances by the article that they are of; those of no one article are left."""
    found: defaultdict[Place, list[Appearance]] = defaultdict(list)
    for one in rows:
        place = _place(one)
        if place is not None:
            found[place].append(one)
    return found


def _place(seen: Appearance) -> Place | None:
    """None for a front page, where other articles follow, and where little is known."""
    if seen.url:
        return Place(url=seen.url) if _is_articles(seen.url) else None
    if not (seen.publisher_id and seen.title and seen.published_at):
        return None
    return Place("", seen.publisher_id, seen.title, seen.published_at)


def _is_articles(url: str) -> bool:
    """Whether an address may be that of one article: it is no front page."""
    address = url.partition("://")[2].rstrip("/")
    return "/" in address or "?" in address


def _at(places: Iterable[Place]) -> Seen:
    """All that was ever seen at some places, where that was one article."""
    wanted = set(places)
    times = {one.published_at for one in wanted if not one.url}
    named = Appearance.objects.filter(url__in={one.url for one in wanted if one.url})
    titled = Appearance.objects.filter(url="", published_at__in=times)
    every = _sightings(chain(named, titled))
    some = {place: every.get(place, []) for place in wanted}
    return {place: seen if len(seen) <= MOST else [] for place, seen in some.items()}


def _order(seen: Appearance) -> tuple[datetime, int]:
    """By when they were seen last."""
    return seen.seen_again_at or seen.retrieved_at, seen.pk


def _is_gone(seen: Appearance) -> bool:
    """Whether its address has led nowhere since."""
    return seen.gone_at is not None and seen.gone_at > _order(seen)[0]
