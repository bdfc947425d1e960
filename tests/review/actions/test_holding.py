"""A claim is held for a time, and can be taken over when that has run out."""

import pytest

from claims.models import Event
from claims.review import Refused
from claims.review.actions import LEASE, assign, take_over
from claims.vocabulary import CorrectionKind, Move, Role, State
from tests.review.stage import Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def rating_anew() -> Stage:
    """A claim whose published rating is to be corrected."""
    kind: dict[str, object] = {"kind": CorrectionKind.RATING_CHANGING}
    return staged(State.PUBLISHED, (Move.DRAFT_CORRECTION, "third", kind))


def test_who_takes_a_claim_holds_it_until_a_time() -> None:
    stage = staged(State.TRIAGED)
    claim = stage.move(Move.ASSIGN, stage.cast.first)
    assert (claim.held_by, claim.held_until) == (stage.cast.first, stage.until)


def test_a_claim_is_given_to_somebody_else() -> None:
    stage = staged(State.TRIAGED)
    claim = stage.move(Move.ASSIGN, stage.cast.first, to=stage.cast.second)
    assert claim.held_by == stage.cast.second
    name = stage.cast.second.get_username()
    assert Event.objects.in_order().last().reason == f"for {name}. because"  # type: ignore[union-attr]


def test_a_claim_is_not_given_to_who_could_not_take_it() -> None:
    stage = staged(State.TRIAGED)
    reviewer = make_person(Role.REVIEWER)
    with pytest.raises(Refused, match="role Analyst"):
        stage.move(Move.ASSIGN, stage.cast.first, to=reviewer)


def test_a_claim_is_held_until_a_time_to_come() -> None:
    stage = staged(State.TRIAGED)
    act = stage.act(stage.cast.first)
    with pytest.raises(Refused, match="still to come"):
        assign(claim=stage.claim, act=act, to=stage.cast.first, until=act.at)


def test_what_somebody_holds_is_not_taken_over() -> None:
    stage = staged(State.IN_RESEARCH)
    with pytest.raises(Refused, match="Somebody else holds it"):
        stage.move(Move.TAKE_OVER, stage.cast.second)


@pytest.mark.parametrize("state", [State.IN_RESEARCH, State.SECOND_REVIEW])
def test_what_was_held_too_long_is_taken_over(state: State) -> None:
    stage = staged(state)
    stage.now += LEASE
    claim = stage.move(Move.TAKE_OVER, stage.cast.fifth)
    assert (claim.held_by, claim.state) == (stage.cast.fifth, state.value)


def test_who_was_taken_over_from_no_longer_submits() -> None:
    stage = staged(State.IN_RESEARCH)
    stage.now += LEASE
    stage.move(Move.TAKE_OVER, stage.cast.fifth)
    with pytest.raises(Refused, match="not assigned to you"):
        stage.move(Move.SUBMIT_FIRST, stage.cast.first)


def test_a_second_review_is_not_taken_over_by_the_first_assessor() -> None:
    stage = staged(State.SECOND_REVIEW)
    stage.now += LEASE
    with pytest.raises(Refused, match="You made the first assessment"):
        take_over(claim=stage.claim, act=stage.act(stage.cast.first), until=stage.until)


@pytest.mark.parametrize("who", ["first", "second"])
def test_a_rating_is_corrected_by_new_people(who: str) -> None:
    stage = rating_anew()
    with pytest.raises(Refused, match="takes new people"):
        stage.move(Move.ASSIGN, getattr(stage.cast, who))


def test_who_did_not_rate_it_before_may_correct_a_rating() -> None:
    stage = rating_anew()
    assert stage.move(Move.ASSIGN, stage.cast.fifth).state == "in_research"
