"""Who stands in the chain of a claim: their office then, and how reliable they are."""

from collections.abc import Collection
from dataclasses import dataclass

from claims.models import Claim, SourceGrade
from claims.models.sources import office_told
from claims.reports import say
from claims.reports.values import ClaimSheet
from claims.review.register import roles_at
from claims.vocabulary import GRADE_WORDS, Grade


@dataclass(frozen=True, slots=True)
class Standing:
    """One step of a chain; `source` is none where nobody is named, a grade may lack."""

    name: str
    source: int | None
    office: str
    grade: str
    words: str
    reason: str


def speakers_of(
    claim: Claim, sheet: ClaimSheet, hidden: Collection[int]
) -> tuple[Standing, ...]:
    """The steps of the chain, from the originator outward, in three questions.

    The office is that of the day on which it was said; the grade is today's, at large.
    Of the `hidden` sources nothing is told.
    """
    steps = list(claim.attributions.order_by("position"))
    named = (one.source_id for one in steps if one.source_id)
    keys = [key for key in named if key not in hidden]
    given = SourceGrade.objects.filter(source__in=keys, topic="").order_by("graded_at")
    grades = {one.source_id: one for one in given}
    roles = roles_at(keys, claim.said_at or claim.recorded_at)
    found = []
    for step, speaker in zip(steps, sheet.speakers, strict=True):
        if step.source_id in hidden:
            found.append(Standing(speaker.name, None, "", "", "", ""))
            continue
        then, grade = roles.get(step.source_id or 0), grades.get(step.source_id or 0)
        office = step.title or (
            say(office_told(then.title, former=then.former)) if then else ""
        )
        found.append(
            Standing(
                name=speaker.name,
                source=step.source_id,
                office=office,
                grade=grade.grade if grade else "",
                words=GRADE_WORDS[Grade(grade.grade)] if grade else "",
                reason=grade.reason if grade else "",
            )
        )
    return tuple(found)
