"""Gathers what is known of a document, or of a claim, in a few questions."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db.models import Q

from claims.models import Appearance, Claim, Document
from claims.models.querysets import ClaimQuerySet
from claims.reports.runs import marks_of, runs_of
from claims.reports.sheets import sheet_of
from claims.reports.values import DocumentSheet, Placed, Seen
from claims.reports.veil import veil_chains, veil_places
from claims.review.register import roles_at
from claims.vocabulary import Phrase, Say, joined

AROUND = 240  # characters of context on each side
CHAIN = ("attributions__source", "attributions__members__source", "hedge_cues")
INDEXED = ("search_simple", "search_english", "search_russian")
ORDER = ("start", "end", "id")


def gather_document(
    key: int, hidden: Collection[int] = frozenset(), say: Say = str
) -> DocumentSheet:
    """The sheet of a document; Document.DoesNotExist where there is none.

    The hidden sources are not named. What we say of claims, `say` says.
    """
    document = Document.objects.get(pk=key)
    places = list(document.appearances.select_related("publisher"))
    veil_places(places, hidden)
    seen = tuple(map(_seen, places))
    publisher = _publisher(seen)
    claims = list(_with_chains(document.claims.order_by(*ORDER)))
    veil_chains(claims, hidden)
    sheets = tuple(
        sheet_of(one, at, publisher, say=say) for at, one in enumerate(claims, 1)
    )
    marks = [mark for claim in claims for mark in marks_of(claim)]
    return DocumentSheet(
        key=document.pk,
        title=str(document),
        language=document.language,
        media_type=document.media_type,
        length=document.length,
        sha256=document.text_sha256,
        authenticity=document.get_authenticity_display(),
        seen=seen,
        claims=sheets,
        runs=runs_of(document.text, marks, {sheet.key: sheet for sheet in sheets}),
    )


def gather_claim(
    key: int, hidden: Collection[int] = frozenset(), say: Say = str
) -> Placed:
    """A claim in its place; Claim.DoesNotExist where there is none.

    The hidden sources are not named. What we say of it, `say` says.
    """
    claim = _with_chains(Claim.objects.select_related("document")).get(pk=key)
    document, text = claim.document, claim.document.text
    places = list(document.appearances.select_related("publisher"))
    veil_places(places, hidden)
    veil_chains([claim], hidden)
    seen = tuple(map(_seen, places))
    siblings = Claim.objects.filter(document=document)
    earlier = siblings.filter(_before(claim)).order_by(*(f"-{one}" for one in ORDER))
    later = siblings.filter(~_before(claim)).exclude(pk=claim.pk).order_by(*ORDER)
    told = [one for one in _without_office(claim) if one not in hidden]
    roles = roles_at(told, _made_at(claim, places))
    sheet = sheet_of(claim, earlier.count() + 1, _publisher(seen), roles, say)
    return Placed(
        sheet=sheet,
        document=document.pk,
        title=str(document),
        before=_tail(text[max(0, claim.start - AROUND) : claim.start], claim.start),
        after=_head(text[claim.end : claim.end + AROUND], len(text) - claim.end),
        previous=earlier.values_list("pk", flat=True).first(),
        next=later.values_list("pk", flat=True).first(),
    )


def _with_chains(claims: ClaimQuerySet) -> ClaimQuerySet:
    """With chains and cues, and without the columns that only searching reads."""
    return claims.defer(*INDEXED).prefetch_related(*CHAIN)


def _before(claim: Claim) -> Q:
    """Those that stand earlier in the text."""
    same = Q(start=claim.start)
    return (
        Q(start__lt=claim.start)
        | same & Q(end__lt=claim.end)
        | same & Q(end=claim.end, pk__lt=claim.pk)
    )


def _without_office(claim: Claim) -> list[int]:
    """The sources in its chain of which its document tells no office."""
    steps = claim.attributions.all()
    return [one.source_id for one in steps if one.source_id and not one.title]


def _made_at(claim: Claim, places: Iterable[Appearance]) -> datetime:
    """When a claim was made, as far as one knows: said, or else first out."""
    out = [place.published_at or place.retrieved_at for place in places]
    return claim.said_at or min(out, default=claim.document.recorded_at)


def _seen(place: Appearance) -> Seen:
    """An appearance as it is shown."""
    return Seen(
        publisher=place.publisher.name if place.publisher else "",
        title=place.title,
        url=place.url,
        published_at=place.published_at,
        retrieved_at=place.retrieved_at,
    )


def _publisher(seen: tuple[Seen, ...]) -> str:
    """Who published a document, as far as one knows."""
    names = dict.fromkeys(one.publisher for one in seen if one.publisher)
    return joined(names, "%(first)s, %(second)s") or Phrase("publisher unknown")


def _tail(words: str, available: int) -> str:
    """The end of what stands before, from a whole word on."""
    return words if available <= AROUND else f"…{words[words.find(' ') :]}"


def _head(words: str, available: int) -> str:
    """The beginning of what stands after, up to a whole word."""
    return words if available <= AROUND else f"{words[: words.rfind(' ')]} …"
