"""Describes the sources and texts of a report, as they were graded on its day."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from claims.models import Appearance, Document, Source
from claims.reports.freezing.shown import name_of, time
from claims.reports.frozen import OWNED_BY, SPEAKS_FOR
from claims.reports.value import SourceNote, TextNote


def sources_of(sources: Iterable[Source], at: datetime) -> tuple[SourceNote, ...]:
    """Each source once, by name; of the confidential nothing but that they are."""
    once = {one.pk: one for one in sources}.values()
    return tuple(_source(one, at) for one in sorted(once, key=_by_name))


def texts_of(found: Iterable[tuple[Document, bool]]) -> tuple[TextNote, ...]:
    """Each place of each text once, in order."""
    once: dict[int, tuple[Document, bool]] = {}
    for document, confidential in found:
        before = once.get(document.pk, (document, False))[1]
        once[document.pk] = document, before or confidential
    return tuple(note for key in sorted(once) for note in _places(*once[key]))


def _by_name(source: Source) -> tuple[str, int]:
    return name_of(source), source.pk


def _source(source: Source, at: datetime) -> SourceNote:
    grades = [one for one in source.grades.all() if one.graded_at <= at]
    grade = max(grades, key=lambda one: (one.graded_at, one.pk), default=None)
    secret = source.confidential
    return SourceNote(
        number=source.pk,
        name=name_of(source),
        kind=source.kind,
        offices=() if secret else tuple(map(str, source.roles.all())),
        interests=() if secret else tuple(_interests(source)),
        grade=grade.grade if grade else "",
        grade_reason=grade.reason if grade and not secret else "",
        graded_at=time(grade.graded_at) if grade else "",
    )


def _interests(source: Source) -> Iterator[str]:
    """Who stands behind a source, as far as is recorded."""
    for owning in source.owned_by.all():
        yield OWNED_BY % {"name": name_of(owning.owner)}
    for speaking in source.speaks_for.all():
        yield SPEAKS_FOR % {"name": name_of(speaking.body)}


def _places(document: Document, confidential: bool) -> Iterator[TextNote]:  # noqa: FBT001
    """A text at each of its places; at none, where it was seen nowhere."""
    note = TextNote(
        document=document.pk,
        sha256=document.text_sha256,
        original_sha256=document.original_id,
        media_type=document.media_type,
        language=document.language,
        title=document.title,
        publisher="",
        url="",
        published_at="",
        retrieved_at="",
        authenticity=document.authenticity,
        confidential=confidential,
    )
    places = [_placed(note, one) for one in document.appearances.all()]
    yield from places or [note]


def _placed(note: TextNote, place: Appearance) -> TextNote:
    """Where it was seen; of a confidential source's text no address is told."""
    return replace(
        note,
        title=place.title or note.title,
        publisher=name_of(place.publisher) if place.publisher else "",
        url="" if note.confidential else place.url,
        published_at=time(place.published_at),
        retrieved_at=time(place.retrieved_at),
    )
