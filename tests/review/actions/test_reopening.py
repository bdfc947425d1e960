"""What is published is looked at again when what it rests on gives way."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.core import mail

from claims.models import Claim, Event, Notice
from claims.review.actions import (
    accept_link,
    refuse_link,
    reopen_unanchored,
    supersede_document,
    take_back_link,
)
from claims.review.actions.register import grade, judge_same, take_back_judgement
from claims.vocabulary import Grade, Move, State
from tests import factories as f
from tests.review.stage import Stage
from tests.review.ways import WAYS, staged

pytestmark = pytest.mark.django_db
Cause = Callable[[Stage], object]


def state_of(claim: Claim) -> str:
    return Claim.objects.get(pk=claim.pk).state


def graded(stage: Stage, *grades: Grade) -> None:
    """The claim's source is given grades, one after the other."""
    for one in grades:
        grade(source=stage.source, act=stage.act(stage.cast.fifth), given=one)


def corrected(stage: Stage) -> None:
    """Another text comes in the place of the claim's."""
    supersede_document(
        old=stage.claim.document,
        new=f.make_document(),
        act=stage.act(stage.cast.fifth),
    )


def contradicted(stage: Stage, **given: object) -> None:
    """A link against the claim is accepted."""
    link = f.make_confirmation(
        **{"claim": stage.claim, "relation": "contradicts"} | given
    )
    accept_link(link=link, act=stage.act(stage.cast.fifth))


def unanchored(stage: Stage) -> None:
    """The claim's words are found to stand elsewhere."""
    reopen_unanchored(claims=[stage.claim.pk], act=stage.act(stage.cast.fifth))


CAUSES: dict[str, Cause] = {
    "source downgraded": lambda stage: graded(stage, Grade.B, Grade.D),
    "document corrected": corrected,
    "contradiction accepted": contradicted,
    "anchor failed": unanchored,
}


@pytest.mark.parametrize("cause", sorted(CAUSES))
@pytest.mark.parametrize("state", [State.PUBLISHED, State.CORRECTED])
def test_what_is_public_is_reopened_as_its_next_version(
    state: State, cause: str
) -> None:
    stage = staged(state)
    before = Claim.objects.get(pk=stage.claim.pk).version
    CAUSES[cause](stage)
    after = Claim.objects.get(pk=stage.claim.pk)
    assert (after.state, after.version) == ("reopened", before + 1)


@pytest.mark.parametrize("cause", sorted(CAUSES))
def test_the_cause_is_told_in_the_event(cause: str) -> None:
    stage = staged(State.PUBLISHED)
    CAUSES[cause](stage)
    last = Event.objects.filter(claim=stage.claim).in_order().last()
    assert last is not None
    assert (last.action, last.actor) == ("reopen", stage.cast.fifth)
    assert last.reason.startswith(f"{cause}: ")


@pytest.mark.parametrize("cause", sorted(CAUSES))
def test_whoever_worked_on_it_is_told_the_cause(cause: str) -> None:
    stage = staged(State.PUBLISHED)
    CAUSES[cause](stage)
    told = Notice.objects.filter(kind="reopened", claim=stage.claim)
    assert {one.recipient for one in told} == {
        stage.cast.first,
        stage.cast.second,
        stage.cast.fourth,
    }
    assert all(one.why.startswith(f"{cause}: ") for one in told)


def test_the_cause_is_told_in_the_e_mail(
    django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[object]],
) -> None:
    stage = staged(State.PUBLISHED)
    stage.cast.first.email = "first@example.org"
    stage.cast.first.save()
    with django_capture_on_commit_callbacks(execute=True):
        contradicted(stage)
    assert "contradiction accepted" in mail.outbox[-1].body


@pytest.mark.parametrize("cause", sorted(CAUSES))
@pytest.mark.parametrize("state", [State.READY, State.VOID])
def test_what_is_not_public_stays_where_it_is(state: State, cause: str) -> None:
    stage = staged(state)
    CAUSES[cause](stage)
    assert state_of(stage.claim) == state.value


@pytest.mark.parametrize("before", [Grade.A, Grade.B, Grade.C, Grade.D])
def test_a_source_that_can_be_judged_no_longer_is_downgraded(before: Grade) -> None:
    stage = staged(State.PUBLISHED)
    graded(stage, before, Grade.F)
    assert state_of(stage.claim) == "reopened"


@pytest.mark.parametrize(
    "grades",
    [
        (Grade.B,),
        (Grade.B, Grade.B),
        (Grade.D, Grade.B),
        (Grade.E, Grade.F),
        (Grade.F,),
        (Grade.F, Grade.B),
    ],
)
def test_a_grade_that_is_no_worse_reopens_nothing(grades: tuple[Grade, ...]) -> None:
    stage = staged(State.PUBLISHED)
    graded(stage, *grades)
    assert state_of(stage.claim) == "published"


@pytest.mark.parametrize(
    "given",
    [{"relation": "confirms"}, {"relation": "qualifies"}, {"scope": "different"}],
)
def test_a_link_that_contradicts_nothing_reopens_nothing(
    given: dict[str, object],
) -> None:
    stage = staged(State.PUBLISHED)
    contradicted(stage, **given)
    assert state_of(stage.claim) == "published"


def test_both_claims_of_a_contradiction_are_reopened() -> None:
    stage = staged(State.PUBLISHED)
    other = staged(State.PUBLISHED)
    contradicted(other, evidence_claim=stage.claim)
    assert {state_of(stage.claim), state_of(other.claim)} == {"reopened"}


def test_what_rests_on_a_downgraded_source_by_a_link_is_reopened() -> None:
    stage = staged(State.PUBLISHED)
    evidence = f.make_claim()
    f.make_attribution(claim=evidence, source=(source := f.make_source()))
    f.make_confirmation(
        claim=stage.claim, evidence_claim=evidence, status="accepted",
        decided_by=stage.cast.third, decided_at=f.NOON,
    )  # fmt: skip
    stage.source = source
    graded(stage, Grade.A, Grade.E)
    assert state_of(stage.claim) == "reopened"


def test_a_reopened_claim_is_not_reopened_twice() -> None:
    stage = staged(State.PUBLISHED)
    unanchored(stage)
    unanchored(stage)
    reopened = Event.objects.filter(claim=stage.claim, action=Move.REOPEN.value)
    assert reopened.count() == 1


def test_a_merge_and_its_end_reopen_nothing() -> None:
    stage = staged(State.PUBLISHED)
    act = stage.act(stage.cast.fifth)
    made = judge_same(first=stage.source, second=f.make_source(), act=act)
    take_back_judgement(judgement=made, act=stage.act(stage.cast.fifth))
    assert state_of(stage.claim) == "published"


def test_a_contradiction_that_is_refused_or_taken_back_reopens_nothing() -> None:
    stage = staged(State.PUBLISHED)
    link = f.make_confirmation(claim=stage.claim, relation="contradicts")
    refuse_link(link=link, act=stage.act(stage.cast.fifth))
    take_back_link(link=link, act=stage.act(stage.cast.fifth))
    assert state_of(stage.claim) == "published"


def test_what_is_published_again_stays_when_the_contradiction_is_taken_back() -> None:
    stage = staged(State.PUBLISHED)
    link = f.make_confirmation(claim=stage.claim, relation="contradicts")
    accept_link(link=link, act=stage.act(stage.cast.fifth))
    stage.claim = Claim.objects.get(pk=stage.claim.pk)
    for move, who, taking in WAYS[State.PUBLISHED][1:]:
        stage.move(move, getattr(stage.cast, who), **taking)
    take_back_link(link=link, act=stage.act(stage.cast.fifth))
    assert state_of(stage.claim) == "published"


def test_another_sources_grade_reopens_nothing() -> None:
    stage = staged(State.PUBLISHED)
    stage.source = f.make_source()
    graded(stage, Grade.A, Grade.E)
    assert state_of(stage.claim) == "published"


def test_another_texts_correction_reopens_nothing() -> None:
    stage = staged(State.PUBLISHED)
    supersede_document(
        old=f.make_document(),
        new=f.make_document(),
        act=stage.act(stage.cast.fifth),
    )
    assert state_of(stage.claim) == "published"
