"""A second assessor answers blind; what each person sees, at each moment."""

import pytest
from django.contrib.auth.models import AnonymousUser, User

from claims.models import Assessment
from claims.review import (
    hidden_sources,
    visible_assessments,
    visible_events,
    visible_searches,
)
from claims.review.actions import save_draft
from claims.vocabulary import Move, Role, State
from tests import factories as f
from tests.review.stage import Stage, answer, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
BLIND = [State.ASSESSED, State.SECOND_REVIEW]
OPEN = [State.AGREED, State.ADJUDICATION, State.PUBLISHED, State.REOPENED]
FIRST = Move.SUBMIT_FIRST.value


def sees_first(user: User | AnonymousUser) -> bool:
    """Whether the first assessment, or the event that tells of it, can be seen."""
    answers = visible_assessments(user).filter(role="first").exists()
    events = visible_events(user).filter(action=FIRST).exists()
    assert answers == events
    return answers


@pytest.mark.parametrize("state", BLIND)
def test_the_second_assessor_does_not_see_the_first_assessment(state: State) -> None:
    assert not sees_first(staged(state).cast.second)


@pytest.mark.parametrize("state", BLIND)
@pytest.mark.parametrize("role", sorted(set(Role) - {Role.AUDITOR}))
def test_nobody_sees_it_who_has_no_need_to(state: State, role: Role) -> None:
    staged(state)
    assert not sees_first(make_person(role))


@pytest.mark.parametrize("state", BLIND)
def test_a_superuser_sees_no_more(state: State) -> None:
    staged(state)
    assert not sees_first(make_person(is_superuser=True))


@pytest.mark.parametrize("state", BLIND)
def test_an_auditor_who_may_review_sees_no_more(state: State) -> None:
    staged(state)
    assert not sees_first(make_person(Role.AUDITOR, Role.REVIEWER))


@pytest.mark.parametrize("state", BLIND)
def test_an_auditor_sees_it(state: State) -> None:
    staged(state)
    assert sees_first(make_person(Role.AUDITOR))


@pytest.mark.parametrize("state", BLIND)
def test_its_author_sees_it(state: State) -> None:
    assert sees_first(staged(state).cast.first)


@pytest.mark.parametrize("state", OPEN)
def test_everybody_sees_it_once_the_second_is_in(state: State) -> None:
    stage = staged(state)
    assert sees_first(stage.cast.second)
    assert sees_first(make_person(Role.REVIEWER))


def test_a_version_that_is_assessed_anew_is_blind_again() -> None:
    stage = again()
    seen = visible_assessments(stage.cast.fifth).filter(role="first")
    told = visible_events(stage.cast.fifth).filter(action=FIRST)
    assert [one.claim_version for one in seen] == [1]
    assert told.count() == 1


def again() -> Stage:
    """A claim that was sent back and has its next first assessment."""
    return staged(
        State.ADJUDICATION,
        (Move.SEND_BACK, "third", {}),
        (Move.TAKE_OVER, "fourth", {}),
        (Move.SUBMIT_FIRST, "fourth", {}),
    )


def test_a_draft_is_its_authors_alone() -> None:
    stage = staged(State.IN_RESEARCH)
    save_draft(claim=stage.claim, act=stage.act(stage.cast.first), answer=answer())
    assert visible_assessments(stage.cast.first).count() == 1
    assert visible_assessments(make_person(Role.AUDITOR)).count() == 0


def test_nobody_who_is_not_signed_in_sees_it() -> None:
    staged(State.SECOND_REVIEW)
    assert not sees_first(AnonymousUser())


def test_what_happened_to_other_things_is_seen() -> None:
    f.make_event(action="graded")
    assert visible_events(make_person(Role.REVIEWER)).count() == 1


def test_all_is_there_but_hidden() -> None:
    staged(State.ASSESSED)
    assert Assessment.objects.submitted().count() == 1


@pytest.mark.parametrize(
    ("role", "named"),
    [(Role.STEWARD, True), (Role.AUDITOR, True)]
    + [(role, False) for role in Role if role not in {Role.STEWARD, Role.AUDITOR}],
)
def test_confidential_sources_are_named_to_few(role: Role, *, named: bool) -> None:
    source = f.make_source(confidential=True)
    f.make_source()
    hidden = hidden_sources(make_person(role))
    assert hidden == (frozenset() if named else {source.pk})


def test_they_are_not_named_to_whoever_has_no_part() -> None:
    source = f.make_source(confidential=True)
    assert hidden_sources(AnonymousUser()) == {source.pk}
    assert hidden_sources(f.make_user(is_superuser=True)) == {source.pk}


@pytest.mark.parametrize("state", ["in_research", "second_review", "agreed"])
def test_a_search_is_kept_from_who_may_answer_second_while_that_is_awaited(
    state: str,
) -> None:
    search = f.make_search(claim=f.make_claim(state=state))
    reviewer = make_person(Role.REVIEWER)
    kept = state != "agreed"
    assert visible_searches(reviewer).filter(pk=search.pk).exists() is not kept
    assert visible_searches(search.searched_by).filter(pk=search.pk).exists()
    assert visible_searches(make_person(Role.ANALYST)).filter(pk=search.pk).exists()
