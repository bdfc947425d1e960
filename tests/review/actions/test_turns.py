"""A move is refused without a reason, and to whoever decides on an older sight."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.db.utils import IntegrityError

from claims.models import Claim, Event
from claims.review import Act, Refused, Stale, revision_of
from claims.review.actions import park, take_second, triage
from claims.vocabulary import MOVES, PAIRS, Move, Need, State
from tests import factories as f
from tests.review.stage import DOING, make_stage
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
# What only some claims take, whose reasons have tests of their own.
OF_SOME_CLAIMS = {Move.SKIP_REPLY, Move.SIGN_OFF}
REASONED = [
    (row.move, state)
    for row in MOVES
    if Need.REASON in row.needs and row.move not in OF_SOME_CLAIMS
    for state in row.before
]
UNHEARD = sorted(
    (before, after)
    for before in State
    for after in State
    if before is not after and (before, after) not in PAIRS
)


@pytest.mark.parametrize(("move", "state"), REASONED)
def test_a_move_that_takes_a_reason_is_refused_without(
    move: Move, state: State
) -> None:
    stage = staged(state)
    with pytest.raises(Refused, match="takes a reason"):
        stage.move(move, stage.cast.third, reason="  ")


def test_a_move_writes_who_when_from_where_to_where_and_why() -> None:
    stage = make_stage()
    park(claim=stage.claim, act=Act(stage.cast.first, f.NOON, "not now"))
    event = Event.objects.get(claim=stage.claim)
    assert (event.actor, event.at) == (stage.cast.first, f.NOON)
    assert (event.was, event.became, event.reason) == ("proposed", "parked", "not now")


def test_time_does_not_run_backwards_in_a_history() -> None:
    stage = staged(State.DUPLICATE)
    moved = stage.now
    stage.now = f.NOON - timedelta(days=1)
    stage.move(Move.TAKE_BACK, stage.cast.first)
    assert [one.at for one in Event.objects.in_order()] == [moved, moved]


def test_a_refused_move_changes_nothing() -> None:
    stage = staged(State.PARKED)
    with pytest.raises(Refused):
        triage(claim=stage.claim, act=stage.act(stage.cast.first))
    assert Claim.objects.get(pk=stage.claim.pk).state == "parked"
    assert revision_of(stage.claim) == 1


def test_who_has_seen_the_last_change_may_go_on() -> None:
    stage = staged(State.TRIAGED)
    seen = revision_of(stage.claim)
    act = Act(stage.cast.first, stage.now, seen=seen)
    until = stage.now + timedelta(hours=1)
    claim = DOING[Move.ASSIGN](
        claim=stage.claim, act=act, to=stage.cast.first, until=until
    )
    assert claim.state == "in_research"


def test_who_has_not_is_told_what_changed_and_by_whom() -> None:
    stage = make_stage()
    triage(claim=stage.claim, act=Act(stage.cast.second, f.NOON))
    with pytest.raises(Stale) as stale:
        park(claim=stage.claim, act=Act(stage.cast.first, f.NOON, "later", seen=0))
    who = stage.cast.second.get_username()
    told = f"{who} moved it from proposed to triaged (2015-01-20 12:00 UTC)"
    assert str(stale.value) == f"Since you looked, the claim has changed: {told}."


def test_a_blind_reviewer_is_told_no_more_than_the_state() -> None:
    stage = staged(State.IN_RESEARCH)
    seen = revision_of(stage.claim)
    stage.move(Move.SUBMIT_FIRST, stage.cast.first)
    act = Act(stage.cast.second, stage.now, seen=seen)
    with pytest.raises(Stale) as stale:
        take_second(claim=stage.claim, act=act, until=stage.until)
    told = "Since you looked, the claim has changed: it is assessed now."
    assert str(stale.value) == told


@pytest.mark.parametrize("before", list(State))
def test_the_database_refuses_every_state_that_no_move_leads_to(before: State) -> None:
    claim = f.make_claim(state=before.value)
    for was, after in UNHEARD:
        if was is not before:
            continue
        with pytest.raises(IntegrityError, match="no move"), transaction.atomic():
            Claim.objects.filter(pk=claim.pk).update(state=after.value)


def test_the_database_takes_every_state_that_a_move_leads_to() -> None:
    for before, after in PAIRS:
        claim = f.make_claim(state=before.value)
        assert Claim.objects.filter(pk=claim.pk).update(state=after.value) == 1
        f.make_event(claim=claim, became=after.value)
    connection.check_constraints()
