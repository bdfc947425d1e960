"""Every move in every state, made by people who could play every part."""

from contextlib import suppress

import pytest
from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Event
from claims.review import Refused, may, person_of, standing_of
from claims.review.digests import EVENT_COLUMNS, digest_of_event
from claims.vocabulary import Move, Role, State, row_of
from tests.review.stage import EDITORIAL, Stage, make_person, make_stage
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
ALONE = {
    State.PROPOSED,
    State.TRIAGED,
    State.NOT_CHECKABLE,
    State.DUPLICATE,
    State.REJECTED,
    State.PARKED,
    State.IN_RESEARCH,
    State.ASSESSED,
}


def outcome(stage: Stage, move: Move, actor: User) -> tuple[State | None, int]:
    """Where the move led and how many events it wrote; no state if refused."""
    before, told = stage.claim, Event.objects.count()
    now, became = stage.now, None
    with transaction.atomic():
        with suppress(Refused):
            became = State(stage.move(move, actor).state)
        told = Event.objects.count() - told
        transaction.set_rollback(True)
    stage.claim, stage.now = before, now
    return became, told


def wrong_outcomes(stage: Stage, people: dict[str, User]) -> list[str]:
    """The moves that did not do what the table says, for each of the people."""
    wrong = []
    state, standing = State(stage.claim.state), standing_of(stage.claim)
    for name, user in people.items():
        for move in Move:
            became, told = outcome(stage, move, user)
            row = row_of(move, state)
            allowed = may(move, standing, person_of(user), stage.now)
            if became is None and told:
                wrong.append(f"{name} was refused {move}, and it was told")
            if became is not None and (row is None or became not in row.after):
                wrong.append(f"{name} made {move} to {became}")
            if became is not None and (told != 1 or not allowed):
                wrong.append(f"{name} made {move}, told {told} times")
    return wrong


@pytest.mark.parametrize("state", list(State))
def test_a_superuser_who_assessed_first_makes_no_move_but_the_tables(
    state: State,
) -> None:
    stage = staged(state)
    User.objects.filter(pk=stage.cast.first.pk).update(is_superuser=True)
    stage.cast.first.refresh_from_db()
    assert wrong_outcomes(stage, {"first": stage.cast.first}) == []


@pytest.mark.deep
@pytest.mark.parametrize("state", list(State))
def test_nobody_makes_a_move_but_the_tables(state: State) -> None:
    stage = staged(state)
    people = {role.value: make_person(role) for role in Role}
    people |= {
        name: getattr(stage.cast, name)
        for name in ("first", "second", "third", "fourth", "fifth")
    }
    people["superuser without a group"] = make_person(is_superuser=True)
    people["closed account"] = make_person(*EDITORIAL, is_active=False)
    assert wrong_outcomes(stage, people) == []


def test_one_person_alone_comes_as_far_as_a_first_assessment() -> None:
    alone = make_person(*Role, is_superuser=True)
    paths: dict[State, tuple[Move, ...]] = {State.PROPOSED: ()}
    waiting: list[tuple[Move, ...]] = [()]
    for path in waiting:
        stage = make_stage()
        for move in path:
            stage.move(move, alone)
        for move in Move:
            after, _ = outcome(stage, move, alone)
            if after is not None and after not in paths:
                paths[after] = (*path, move)
                waiting.append(paths[after])
    assert set(paths) == ALONE


def test_every_event_holds_on_to_the_one_before() -> None:
    stage = staged(State.SUPERSEDED)
    events = Event.objects.filter(claim=stage.claim).in_order()
    told = list(events.values("digest", *EVENT_COLUMNS))
    assert [one["previous"] for one in told[1:]] == [one["digest"] for one in told[:-1]]
    assert [one["digest"] for one in told] == [digest_of_event(one) for one in told]
    assert [one["was"] for one in told[1:]] == [one["became"] for one in told[:-1]]
