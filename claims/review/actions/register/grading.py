"""How reliable a steward judges a source to be: added for good, never changed."""

from django.db import transaction

from claims.models import Source, SourceGrade
from claims.review.actions.register.entries import begin
from claims.review.actions.reopening import reopen_downgraded
from claims.review.ledger import Act, note
from claims.review.register.grades import grade_at
from claims.vocabulary import Grade, Keeping


@transaction.atomic
def grade(*, source: Source, act: Act, given: Grade, topic: str = "") -> SourceGrade:
    """Give a source a grade from now on, on one topic or, without a topic, at large.

    What was published and rests on a source that is downgraded is reopened.
    """
    act, (row,) = begin(Keeping.GRADE, act, source)
    about = " ".join(topic.split())
    before = grade_at(row, act.at, about)
    was = before.grade if before and before.topic.lower() == about.lower() else ""
    made = SourceGrade.objects.create(
        source=row,
        grade=given.value,
        topic=about,
        reason=act.reason,
        graded_by=act.actor,
        graded_at=act.at,
    )
    on = f" on {about}" if about else ""
    note(row, act, Keeping.GRADE, was=was and was + on, became=given.value + on)
    reopen_downgraded(graded=made, before=before, act=act)
    return made
