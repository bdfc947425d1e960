"""An old verdict keeps the grade of its day."""

from datetime import timedelta

import pytest

from claims.models import Source
from claims.review.register import grade_at
from tests.factories import NOON, make_grade, make_source

pytestmark = pytest.mark.django_db
YEAR = timedelta(days=365)


@pytest.fixture
def source(db: None) -> Source:
    """A source that was B, then D on rain, then F."""
    made = make_source()
    make_grade(source=made, grade="B", graded_at=NOON)
    make_grade(source=made, grade="D", topic="Rain", graded_at=NOON + YEAR)
    make_grade(source=made, grade="F", graded_at=NOON + 2 * YEAR)
    return made


@pytest.mark.parametrize(
    ("years", "topic", "grade"),
    [
        (0, "", "B"),
        (0, "rain", "B"),
        (1, "rain", "D"),
        (1, "snow", "B"),
        (1, "", "B"),
        (2, "", "F"),
        (2, "rain", "D"),
    ],
)
def test_a_grade_is_of_its_time_and_topic(
    source: Source, years: int, topic: str, grade: str
) -> None:
    found = grade_at(source, NOON + years * YEAR, topic)
    assert found is not None
    assert found.grade == grade


def test_before_the_first_there_is_none(source: Source) -> None:
    assert grade_at(source, NOON - YEAR) is None
