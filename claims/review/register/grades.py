"""How reliable a source was judged to be at a time."""

from datetime import datetime

from claims.models import Source, SourceGrade


def grade_at(source: Source, moment: datetime, topic: str = "") -> SourceGrade | None:
    """The latest grade given until then: on the topic, else on no topic at all.

    What is graded later leaves it, so that an old verdict keeps the grade of its day.
    """
    given = source.grades.filter(graded_at__lte=moment)
    on_topic = given.filter(topic__iexact=topic).first() if topic else None
    return on_topic or given.filter(topic="").first()
