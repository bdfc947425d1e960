"""A steward grades a source; each grade is kept, with who gave it and why."""

from datetime import timedelta

import pytest

from claims.models import Event, SourceGrade
from claims.review import Act, Refused
from claims.review.actions.register import grade
from claims.review.register import grade_at
from claims.vocabulary import Grade, Role, place_of
from tests.factories import NOON, make_source
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def act(db: None) -> Act:
    return Act(make_person(Role.STEWARD), NOON, "a long record")


def test_a_grade_is_added_and_told(act: Act) -> None:
    source = make_source()
    made = grade(source=source, act=act, given=Grade.B, topic="  air  defence ")
    assert (made.grade, made.topic, made.reason) == ("B", "air defence", act.reason)
    event = Event.objects.get(source=source)
    assert (event.was, event.became) == ("", "B on air defence")


def test_the_next_grade_leaves_the_first(act: Act) -> None:
    source = make_source()
    later = Act(act.actor, NOON + timedelta(days=1), "caught out")
    grade(source=source, act=act, given=Grade.B)
    grade(source=source, act=later, given=Grade.D)
    found = [grade_at(source, one.at) for one in (act, later)]
    assert [one and one.grade for one in found] == ["B", "D"]
    assert Event.objects.in_order().last().was == "B"  # type: ignore[union-attr]


def test_a_grade_at_large_is_not_what_one_on_a_topic_was(act: Act) -> None:
    source = make_source()
    grade(source=source, act=act, given=Grade.B)
    grade(source=source, act=act, given=Grade.C, topic="rain")
    assert Event.objects.in_order().last().was == ""  # type: ignore[union-attr]


def test_a_clock_that_runs_behind_does_not_change_the_order(act: Act) -> None:
    source = make_source()
    grade(source=source, act=act, given=Grade.B)
    earlier = Act(act.actor, NOON - timedelta(hours=1), "caught out")
    assert grade(source=source, act=earlier, given=Grade.D).graded_at == NOON


def test_an_analyst_grades_nobody() -> None:
    act = Act(make_person(Role.ANALYST), NOON, "because")
    with pytest.raises(Refused, match="takes the role Source steward"):
        grade(source=make_source(), act=act, given=Grade.A)
    assert not SourceGrade.objects.exists()


def test_what_cannot_be_judged_has_no_place_on_the_scale() -> None:
    assert [place_of(one) for one in Grade] == [0, 1, 2, 3, 4, None]
