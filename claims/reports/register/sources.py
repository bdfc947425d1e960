"""Gathers what is known of one source, in as many questions however much it is."""

from datetime import datetime

from django.db.models import Q

from claims.models import (
    Event,
    Judgement,
    Ownership,
    Resemblance,
    Source,
    SourceGrade,
    SpeaksFor,
)
from claims.models.querysets import EventQuerySet
from claims.reports.register.cards import cards_of
from claims.reports.register.pairs import pairs_of
from claims.reports.register.said import offices_of, said_by
from claims.reports.register.values import (
    EventLine,
    GradeLine,
    JudgementLine,
    NameLine,
    SourceSheet,
    TieLine,
)
from claims.review import Sight
from claims.review.register import grade_at, same_as
from claims.vocabulary import GRADE_WORDS, KEEPING_TOLD, Grade, Keeping, Tie

MOST = 50  # rows of one sort: more say little on a page


def gather_source(
    key: int, now: datetime, visible: EventQuerySet, sight: Sight
) -> SourceSheet:
    """The sheet of a source; Source.DoesNotExist where there is none.

    Of its history the events are told that are visible to whoever asks; of others
    those are named whom they may know.
    """
    source = Source.objects.get(pk=key)
    same = sight.sources().filter(pk__in=same_as([key])[key] - {key})
    together = set(same.values_list("pk", flat=True))
    pairs = Resemblance.objects.unjudged().of(source).order_by("why", "id")
    open_pairs = pairs.exclude(sight.hides("first") | sight.hides("second"))
    cards = cards_of({key, *together})
    grade = grade_at(source, now)
    return SourceSheet(
        card=cards[key],
        country=source.country,
        language=source.language,
        confidential=source.confidential,
        recorded_at=source.recorded_at,
        names=tuple(NameLine(one.pk, one.name) for one in source.names.all()),
        offices=offices_of(source),
        grade=_grade(grade) if grade else None,
        grades=tuple(map(_grade, source.grades.select_related("graded_by")[:MOST])),
        ties=_ties(source, sight),
        pairs=tuple(pairs_of(open_pairs[:MOST])),
        judged=_judged(source, sight),
        together=tuple(cards[one] for one in sorted(together)),
        said=said_by(source, [key, *sorted(together)]),
        history=_history(source, visible),
    )


def _grade(row: SourceGrade) -> GradeLine:
    return GradeLine(
        letter=row.grade,
        words=GRADE_WORDS[Grade(row.grade)],
        topic=row.topic,
        reason=row.reason,
        by=row.graded_by.get_username(),
        at=row.graded_at,
    )


def _ties(source: Source, sight: Sight) -> tuple[TieLine, ...]:
    hides = sight.hides
    owners = Ownership.objects.filter(Q(owner=source) | Q(owned=source))
    owners = owners.exclude(hides("owner") | hides("owned"))
    bodies = SpeaksFor.objects.filter(Q(speaker=source) | Q(body=source))
    bodies = bodies.exclude(hides("speaker") | hides("body"))
    lines = [
        _tie(source, Tie.OWNS, one, one.owned, one.owner)
        for one in owners.select_related("owner", "owned").order_by("id")[:MOST]
    ]
    lines += [
        _tie(source, Tie.SPEAKS_FOR, one, one.speaker, one.body)
        for one in bodies.select_related("speaker", "body").order_by("id")[:MOST]
    ]
    return tuple(lines)


def _tie(
    source: Source, tie: Tie, row: Ownership | SpeaksFor, bound: Source, to: Source
) -> TieLine:
    is_bound = bound == source
    other = to if is_bound else bound
    ends = (row.held_from, row.held_to)
    return TieLine(row.pk, tie.value, is_bound, other.pk, other.name, *ends)


def _judged(source: Source, sight: Sight) -> tuple[JudgementLine, ...]:
    either = Q(first_source=source) | Q(second_source=source)
    rows = Judgement.objects.filter(either, withdrawn_at__isnull=True)
    hidden = sight.hides("first_source") | sight.hides("second_source")
    found = list(rows.exclude(hidden).select_related("judged_by")[:MOST])
    others = [_other(row, source) for row in found]
    cards = cards_of(others)
    return tuple(
        JudgementLine(
            key=row.pk,
            kind=row.get_kind_display(),
            other=cards[other],
            reason=row.reason,
            by=row.judged_by.get_username(),
            at=row.judged_at,
        )
        for row, other in zip(found, others, strict=True)
    )


def _other(row: Judgement, source: Source) -> int:
    """The key of the other of two that were judged."""
    ends = {row.first_source_id, row.second_source_id} - {source.pk}
    (other,) = filter(None, ends)
    return other


def _history(source: Source, visible: EventQuerySet) -> tuple[EventLine, ...]:
    """What was done to the source, and judged of it and another, the latest first."""
    judged = Q(judgement__first_source=source) | Q(judgement__second_source=source)
    rows = visible.filter(Q(source=source) | judged).select_related(
        "actor", "judgement__first_source", "judgement__second_source"
    )
    return tuple(_event(row, source) for row in rows.order_by("-id")[:MOST])


def _event(row: Event, source: Source) -> EventLine:
    known = row.action in set(Keeping)
    action = KEEPING_TOLD[Keeping(row.action)] if known else _plain(row.action)
    ends = _plain(row.was), _plain(row.became)
    by, judged = row.actor.get_username(), row.judgement
    pair = (judged.first_source, judged.second_source) if judged else ()
    other = next((str(one) for one in pair if one != source), "")
    return EventLine(row.at, by, action, *ends, other, row.reason)


def _plain(word: str) -> str:
    return word.replace("_", " ")
