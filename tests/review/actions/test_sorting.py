"""Claims are set aside and taken back; duplicates are judged and both stay."""

import pytest

from claims.models import Judgement
from claims.review import Refused, actions
from claims.review.actions import mark_duplicate
from claims.vocabulary import Move, State
from tests import factories as f
from tests.review.stage import make_stage
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def test_a_duplicate_is_judged_to_be_the_same_claim() -> None:
    stage, other = make_stage(), f.make_claim()
    stage.move(Move.MARK_DUPLICATE, stage.cast.first, of=other)
    judged = Judgement.objects.get()
    assert (judged.first_claim, judged.second_claim) == (stage.claim, other)
    assert judged.judged_by == stage.cast.first


def test_a_duplicate_that_is_taken_back_is_judged_so_no_longer() -> None:
    stage = staged(State.DUPLICATE, (Move.TAKE_BACK, "second", {}))
    assert Judgement.objects.get().withdrawn_at == stage.now
    assert stage.claim.state == "proposed"


def test_what_others_judged_stays_when_a_duplicate_is_taken_back() -> None:
    stage, other = make_stage(), f.make_claim()
    f.make_judgement(kind="same_claim", first_claim=stage.claim, second_claim=other)
    stage.move(Move.MARK_DUPLICATE, stage.cast.first, of=other)
    stage.move(Move.TAKE_BACK, stage.cast.first)
    assert Judgement.objects.get().withdrawn_at is None


def test_a_claim_is_no_duplicate_of_itself() -> None:
    stage = make_stage()
    with pytest.raises(Refused, match="of itself"):
        mark_duplicate(
            claim=stage.claim, act=stage.act(stage.cast.first), of=stage.claim
        )


def test_a_duplicate_is_of_a_claim_that_is_none() -> None:
    stage, other = make_stage(), f.make_claim(state="duplicate")
    with pytest.raises(Refused, match="is a duplicate itself"):
        mark_duplicate(claim=stage.claim, act=stage.act(stage.cast.first), of=other)


@pytest.mark.parametrize("state", [State.PARKED, State.NOT_CHECKABLE])
def test_what_was_set_aside_is_taken_back(state: State) -> None:
    stage = staged(state, (Move.TAKE_BACK, "second", {}))
    assert stage.claim.state == "proposed"


@pytest.mark.parametrize(
    "move", [Move.TRIAGE, Move.REJECT, Move.PARK, Move.SET_NOT_CHECKABLE]
)
def test_a_decision_is_undone_by_who_made_it(move: Move) -> None:
    stage = make_stage()
    stage.move(move, stage.cast.first)
    assert stage.move(Move.UNDO, stage.cast.first).state == State.PROPOSED


def test_nobody_undoes_what_another_decided() -> None:
    stage = make_stage()
    stage.move(Move.TRIAGE, stage.cast.first)
    with pytest.raises(Refused, match="Only who made its last move"):
        stage.move(Move.UNDO, stage.cast.second)


def test_what_was_built_upon_is_not_undone() -> None:
    stage = make_stage()
    stage.move(Move.TRIAGE, stage.cast.first)
    actions.drop_step(claim=stage.claim, act=stage.act(stage.cast.first), position=0)
    with pytest.raises(Refused, match="before anything came after"):
        stage.move(Move.UNDO, stage.cast.first)


def test_an_undone_duplicate_is_judged_the_same_no_longer() -> None:
    stage = make_stage()
    stage.move(Move.MARK_DUPLICATE, stage.cast.first)
    stage.move(Move.UNDO, stage.cast.first)
    assert Judgement.objects.get().withdrawn_at is not None
