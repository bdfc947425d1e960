"""Tells the summary of a report with its notes, and the searches that were logged."""

from collections.abc import Iterable, Iterator, Mapping

from django.db.models import QuerySet

from claims.models import Claim, Document, Search, Summary, Waiver
from claims.reports.freezing.shown import (
    CHAIN,
    first_seen,
    is_confidential,
    name_of,
    teller,
    time,
)
from claims.reports.freezing.tellings import when
from claims.reports.value import Cited, Note, SearchNote, Summing, Waived
from claims.review.prose import Binding, Rest, bindings_in, sentences_of


def prose_of(claim: Claim, summary: Summary | None) -> Summing:
    """The summary of the claim, if one was written, and where people searched."""
    sentences = sentences_of(summary.text) if summary else ()
    notes = _notes(bindings_in(sentences))
    numbers = {note.key: note.number for note in notes}
    return Summing(
        sentences=tuple(
            Cited(
                " ".join(one.words.split()),
                tuple(
                    numbers[str(each)] for each in one.bindings if str(each) in numbers
                ),
            )
            for one in sentences
        ),
        notes=notes,
        searches=tuple(map(_search, claim.searches.order_by("searched_at", "id"))),
        waived=tuple(_waived(summary.pk)) if summary else (),
    )


def documents_bound(summary: Summary | None) -> Iterator[tuple[Document, bool]]:
    """Each text that the summary rests on, and whether its source is confidential."""
    bindings = bindings_in(sentences_of(summary.text)) if summary else ()
    for row in _claims(bindings):
        yield row.document, is_confidential(row)
    for document in _documents(bindings):
        yield document, False


def _notes(bindings: tuple[Binding, ...]) -> tuple[Note, ...]:
    """A note for each thing that is there, numbered as it is first rested on."""
    told = {**_of_claims(bindings), **_of_documents(bindings), **_of_searches(bindings)}
    there = [one for one in bindings if one in told]
    return tuple(
        Note(number, str(one), *told[one]) for number, one in enumerate(there, start=1)
    )


_Told = tuple[str, str, str, str, str]


def _keys(bindings: Iterable[Binding], rest: Rest) -> list[int]:
    return [one.key for one in bindings if one.rest is rest]


def _claims(bindings: tuple[Binding, ...]) -> QuerySet[Claim]:
    rows = Claim.objects.filter(pk__in=_keys(bindings, Rest.CLAIM)).order_by("pk")
    whole = rows.select_related("document")
    return whole.prefetch_related(*CHAIN, "document__appearances__publisher")


def _documents(bindings: tuple[Binding, ...]) -> QuerySet[Document]:
    rows = Document.objects.filter(pk__in=_keys(bindings, Rest.DOCUMENT))
    return rows.order_by("pk").prefetch_related("appearances__publisher")


def _of_claims(bindings: tuple[Binding, ...]) -> Mapping[Binding, _Told]:
    return {Binding(Rest.CLAIM, row.pk): _claim(row) for row in _claims(bindings)}


def _claim(row: Claim) -> _Told:
    """A claim and where it stands, but for the text of a confidential source."""
    title, url = ("", "") if is_confidential(row) else _place(row.document)
    return row.text, teller(row), title, url, when(row)


def _of_documents(bindings: tuple[Binding, ...]) -> Mapping[Binding, _Told]:
    return {
        Binding(Rest.DOCUMENT, row.pk): (
            str(row), _publisher(row), *_place(row), _published(row)
        )
        for row in _documents(bindings)
    }  # fmt: skip


def _of_searches(bindings: tuple[Binding, ...]) -> Mapping[Binding, _Told]:
    rows = Search.objects.filter(pk__in=_keys(bindings, Rest.SEARCH))
    return {
        Binding(Rest.SEARCH, row.pk): (
            row.query, row.place, "", "", time(row.searched_at)
        )
        for row in rows
    }  # fmt: skip


def _place(document: Document) -> tuple[str, str]:
    place = first_seen(document)
    return (place.title if place else "") or document.title, place.url if place else ""


def _publisher(document: Document) -> str:
    place = first_seen(document)
    return name_of(place.publisher) if place and place.publisher else ""


def _published(document: Document) -> str:
    place = first_seen(document)
    return time(place.published_at if place else None)


def _search(row: Search) -> SearchNote:
    return SearchNote(row.pk, row.place, row.query, time(row.searched_at), row.found)


def _waived(summary: int) -> Iterator[Waived]:
    rows = Waiver.objects.filter(finding__summary=summary).select_related("finding")
    for row in rows.order_by("finding__start", "id"):
        yield Waived(row.finding.sentence, row.finding.why, row.reason)
