"""Two sources are judged to be one or not, and all comes back as it was."""

import pytest
from django.contrib.auth.models import User
from django.forms.models import model_to_dict

from claims.models import Claim, Event, Judgement, NameKey, Source
from claims.review import Act, Refused
from claims.review.actions.register import (
    judge_different,
    judge_perhaps_same,
    judge_same,
    take_back_judgement,
)
from claims.review.register import same_as
from claims.vocabulary import Role
from tests.factories import (
    NOON,
    make_attribution,
    make_claim,
    make_judgement,
    make_source,
)
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def analyst(db: None) -> User:
    return make_person(Role.ANALYST)


@pytest.fixture
def act(analyst: User) -> Act:
    return Act(analyst, NOON, "one letter apart")


def everything() -> list[object]:
    """All that is kept of sources and of what they said."""
    rows = [*Source.objects.all(), *Claim.objects.all(), *NameKey.objects.all()]
    return [model_to_dict(row) for row in rows]


def test_a_judgement_joins_two_and_tells_who_and_why(act: Act) -> None:
    first, second = make_source(), make_source()
    made = judge_same(first=second, second=first, act=act)
    assert (made.first_source, made.second_source) == (first, second)
    event = Event.objects.get(judgement=made)
    assert (event.action, event.became) == ("judge_same", "same_source")
    assert (event.actor, event.reason) == (act.actor, "one letter apart")


def test_a_judgement_changes_no_row_of_the_two(act: Act) -> None:
    first, second = make_source(), make_source()
    make_attribution(claim=make_claim(originator=first), source=first)
    before = everything()
    judge_same(first=first, second=second, act=act)
    assert everything() == before


def test_taking_back_restores_exactly_what_was(act: Act) -> None:
    first, second, third = make_source(), make_source(), make_source()
    judge_same(first=first, second=second, act=act)
    before = same_as([first.pk, second.pk, third.pk])
    made = judge_same(first=second, second=third, act=act)
    take_back_judgement(judgement=made, act=act)
    assert same_as([first.pk, second.pk, third.pk]) == before
    was = Event.objects.filter(judgement=made).in_order().values_list("was", "became")
    assert list(was) == [("", "same_source"), ("same_source", "")]


def test_what_was_taken_back_can_be_judged_anew(act: Act) -> None:
    first, second = make_source(), make_source()
    take_back_judgement(
        judgement=judge_different(first=first, second=second, act=act), act=act
    )
    assert judge_same(first=first, second=second, act=act).withdrawn_at is None


def test_nothing_is_taken_back_twice(act: Act) -> None:
    made = judge_same(first=make_source(), second=make_source(), act=act)
    take_back_judgement(judgement=made, act=act)
    with pytest.raises(Refused, match="taken back already"):
        take_back_judgement(judgement=made, act=act)


def test_a_judgement_on_claims_is_taken_back_elsewhere(act: Act) -> None:
    first, second = make_claim(), make_claim()
    made = make_judgement(kind="same_claim", first_claim=first, second_claim=second)
    with pytest.raises(Refused, match="no judgement on sources"):
        take_back_judgement(judgement=made, act=act)


def test_two_are_judged_one_way_at_a_time(act: Act) -> None:
    first, second = make_source(), make_source()
    judge_same(first=first, second=second, act=act)
    with pytest.raises(Refused, match="judged already"):
        judge_different(first=first, second=second, act=act)


def test_who_are_one_by_way_of_a_third_are_not_different(act: Act) -> None:
    first, second, third = make_source(), make_source(), make_source()
    judge_same(first=first, second=second, act=act)
    judge_same(first=second, second=third, act=act)
    with pytest.raises(Refused, match="one by way of others"):
        judge_different(first=first, second=third, act=act)


def test_what_would_join_two_that_are_different_is_refused(act: Act) -> None:
    first, second, third = make_source(name="A"), make_source(name="B"), make_source()
    judge_different(first=first, second=second, act=act)
    judge_same(first=second, second=third, act=act)
    with pytest.raises(Refused, match="A and B are judged to be different"):
        judge_same(first=third, second=first, act=act)


def test_a_source_is_not_judged_by_itself(act: Act) -> None:
    source = make_source()
    with pytest.raises(Refused, match="two sources"):
        judge_same(first=source, second=source, act=act)


def test_two_unnamed_are_perhaps_the_same_and_never_surely(act: Act) -> None:
    pair = [make_source(kind="anonymous", name="an aide") for _ in range(2)]
    first, second = pair
    with pytest.raises(Refused, match="at most perhaps"):
        judge_same(first=first, second=second, act=act)
    made = judge_perhaps_same(first=first, second=second, act=act)
    assert made.kind == "perhaps_same_person"


def test_somebody_with_a_name_is_not_perhaps_the_same(act: Act) -> None:
    with pytest.raises(Refused, match="nobody names"):
        judge_perhaps_same(first=make_source(), second=make_source(), act=act)


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_judgement_takes_a_reason(reason: str, analyst: User) -> None:
    with pytest.raises(Refused, match="takes a reason"):
        judge_same(
            first=make_source(), second=make_source(), act=Act(analyst, NOON, reason)
        )


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.PUBLISHER, Role.ADMINISTRATOR])
def test_who_may_not_judge_leaves_nothing_behind(role: Role) -> None:
    act = Act(make_person(role), NOON, "because")
    with pytest.raises(Refused, match="takes the role"):
        judge_same(first=make_source(), second=make_source(), act=act)
    assert not Judgement.objects.exists()
    assert not Event.objects.exists()
