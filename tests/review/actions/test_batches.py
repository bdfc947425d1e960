"""Many claims are planned, moved and moved back as one, and nothing is overwritten."""

from collections.abc import Iterable
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Batch, BatchItem, Claim, Event
from claims.review import Act, Refused
from claims.review.actions import TOGETHER, carry_on, park, plan_batch, undo_batch
from claims.vocabulary import UNDOABLE, Move, Role, State
from tests import factories as f
from tests.review.stage import EDITORIAL, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
LATER = f.NOON + timedelta(days=30)


@pytest.fixture
def analyst(db: None) -> User:
    """Somebody who sorts claims."""
    return make_person(Role.ANALYST)


def act(actor: User, reason: str = "after the vote") -> Act:
    return Act(actor, LATER, reason)


def planned(move: Move, actor: User, reason: str = "after the vote") -> Batch:
    """All claims, planned for a move."""
    return plan_batch(claims=Claim.objects.all(), move=move, act=act(actor, reason))


def refusals(batch: Batch) -> list[str]:
    rows = BatchItem.objects.filter(batch=batch).exclude(refusal="")
    return list(rows.values_list("refusal", flat=True))


def states(claims: Iterable[Claim]) -> list[str]:
    keys = [claim.pk for claim in claims]
    found = Claim.objects.filter(pk__in=keys).order_by("pk")
    return list(found.values_list("state", flat=True))


def test_a_plan_moves_nothing(analyst: User) -> None:
    claims = [f.make_claim(), f.make_claim()]
    planned(Move.TRIAGE, analyst)
    assert states(claims) == ["proposed", "proposed"]
    assert not Event.objects.exists()


def test_a_plan_tells_what_would_be_refused_and_why(analyst: User) -> None:
    f.make_claim()
    f.make_claim(state="void")
    batch = planned(Move.TRIAGE, analyst)
    assert refusals(batch) == ["The claim is void; to triage, it must be proposed."]


def test_a_plan_without_the_reason_that_it_takes_moves_nothing(analyst: User) -> None:
    f.make_claim()
    assert refusals(planned(Move.PARK, analyst, "")) == ["To park takes a reason."]


def test_each_claim_is_moved_with_an_event_of_its_own(analyst: User) -> None:
    claims = [f.make_claim(), f.make_claim()]
    batch = planned(Move.PARK, analyst)
    assert carry_on(batch=batch, act=act(analyst)) == 0
    assert states(claims) == ["parked", "parked"]
    moved = BatchItem.objects.filter(batch=batch).values_list(
        "moved__reason", flat=True
    )
    assert list(moved) == ["after the vote", "after the vote"]


def test_a_batch_goes_on_where_it_stopped(analyst: User) -> None:
    claims = [f.make_claim() for _ in range(3)]
    batch = planned(Move.TRIAGE, analyst)
    assert carry_on(batch=batch, act=act(analyst), most=2) == 1
    assert states(claims) == ["triaged", "triaged", "proposed"]
    assert carry_on(batch=batch, act=act(analyst), most=2) == 0


def test_what_changed_since_the_plan_is_left_as_it_is(analyst: User) -> None:
    claim = f.make_claim()
    batch = planned(Move.TRIAGE, analyst)
    other = make_person(Role.ANALYST, username="olga")
    park(claim=claim, act=act(other))
    carry_on(batch=batch, act=act(analyst))
    assert states([claim]) == ["parked"]
    assert "olga moved it from proposed to parked" in refusals(batch)[0]


def test_a_batch_is_undone_as_one(analyst: User) -> None:
    claims = [f.make_claim(), f.make_claim()]
    batch = planned(Move.REJECT, analyst)
    carry_on(batch=batch, act=act(analyst))
    assert undo_batch(batch=batch, act=act(analyst)) == 0
    assert states(claims) == ["proposed", "proposed"]
    undone = BatchItem.objects.filter(batch=batch, undone__action="undo")
    assert undone.count() == 2


def test_what_was_moved_on_since_is_not_undone(analyst: User) -> None:
    claim = f.make_claim()
    batch = planned(Move.TRIAGE, analyst)
    carry_on(batch=batch, act=act(analyst))
    TOGETHER[Move.ASSIGN](claim, act(analyst))
    undo_batch(batch=batch, act=act(analyst))
    assert states([claim]) == ["in_research"]
    assert "the claim has changed" in BatchItem.objects.get().kept


def test_a_batch_belongs_to_whoever_planned_it(analyst: User) -> None:
    f.make_claim()
    batch = planned(Move.TRIAGE, analyst)
    for doing in (carry_on, undo_batch):
        with pytest.raises(Refused, match="Whoever planned a batch"):
            doing(batch=batch, act=act(make_person(Role.ANALYST)))


def test_pressing_again_moves_nothing_twice(analyst: User) -> None:
    f.make_claim()
    batch = planned(Move.TRIAGE, analyst)
    for _ in range(2):
        carry_on(batch=batch, act=act(analyst))
        undo_batch(batch=batch, act=act(analyst))
    assert Event.objects.count() == 2


@pytest.mark.parametrize("move", sorted(set(Move) - set(TOGETHER)))
def test_what_cannot_be_undone_is_done_to_one_claim_at_a_time(
    move: Move, analyst: User
) -> None:
    with pytest.raises(Refused, match="one claim at a time"):
        planned(move, analyst)


def test_whatever_is_done_to_many_can_be_undone() -> None:
    assert set(TOGETHER) <= UNDOABLE


@pytest.mark.parametrize(
    ("move", "state"),
    [
        (Move.ASSIGN, State.TRIAGED),
        (Move.ASSIGN, State.REOPENED),
        (Move.TAKE_SECOND, State.ASSESSED),
        (Move.MAKE_READY, State.AGREED),
    ],
)
def test_a_move_on_the_way_is_undone_to_where_it_began(
    move: Move, state: State
) -> None:
    claim = staged(state).claim
    person = make_person(*EDITORIAL)
    rows = Claim.objects.filter(pk=claim.pk)
    batch = plan_batch(claims=rows, move=move, act=act(person))
    carry_on(batch=batch, act=act(person))
    assert states([claim]) != [state.value]
    undo_batch(batch=batch, act=act(person))
    assert states([claim]) == [state.value]


def test_a_plan_asks_as_much_for_forty_claims_as_for_two(analyst: User) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            planned(Move.TRIAGE, analyst)
        return len(queries)

    f.make_claim(), f.make_claim()
    few = asked()
    for _ in range(38):
        f.make_claim()
    assert asked() == few
