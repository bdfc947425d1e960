"""Every move in every state, sent from the workbench and from the register."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client
from django.urls import reverse

from claims.admin.workbench.moves import ANSWERS
from claims.models import Batch, Claim, Event, Reply, Source
from claims.review import may, person_of, revision_of, standing_of
from claims.review.actions import TOGETHER
from claims.vocabulary import Move, Role, State, row_of
from tests import factories as f
from tests.review.stage import EDITORIAL, Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
# Through one door, the user tries to make the move with the claim.
Door = Callable[[Client, Move, Claim], None]
GUARDED = [State.READY, State.ADJUDICATION]


def by_the_workbench(client: Client, move: Move, claim: Claim) -> None:
    """Send the form of the move, everything that it takes filled in."""
    page = "answer" if move in ANSWERS else "move"
    source = Source.objects.filter(attributions__claim=claim).first()
    report = f.make_report(claim=f.make_claim(state="published"))
    sent = {
        "seen": revision_of(claim), "move": move.value, "reason": "because",
        "of": f.make_claim().pk, "by": report.pk, "kind": "update",
        "source": source.pk if source else "", "due": "2100-01-01 12:00",
        "answer": "We shall deliver.", "submit": 1, "is_true-verdict": "true",
        "is_true-reasons": "So", "is_true-confidence": "high",
    }  # fmt: skip
    client.post(reverse(f"workbench:{page}", args=[claim.pk]), sent)


def by_the_register(client: Client, move: Move, claim: Claim) -> None:
    """Choose the claim for a batch, and have it made."""
    sent = {
        "action": move.value, "_selected_action": [claim.pk], "reason": "because",
    }  # fmt: skip
    client.post(reverse("admin:claims_claim_changelist"), sent)
    for batch in Batch.objects.all():
        client.post(reverse("workbench:batch", args=[batch.pk]), {"go": 1})


DOORS: dict[str, Door] = {"workbench": by_the_workbench, "register": by_the_register}


@contextmanager
def tried() -> Iterator[None]:
    """Leave nothing behind."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def wrong_outcomes(stage: Stage, door: str, people: dict[str, User]) -> list[str]:
    """What a door did that the table and the policies do not allow."""
    wrong, claim = [], Claim.objects.get(pk=stage.claim.pk)
    state, standing = State(claim.state), standing_of(claim)
    told = Event.objects.filter(claim=claim).count()
    for name, user in people.items():
        client, person = Client(), person_of(user)
        client.force_login(user)
        for move in Move:
            with tried():
                at = stage.now.replace(year=2099)
                allowed = may(move, standing, person, at)
                DOORS[door](client, move, claim)
                after = Event.objects.filter(claim=claim).in_order()[told:]
                made = [(event.action, event.became) for event in after]
            row = row_of(move, state)
            ends = {one.value for one in row.after} if row else set()
            if made and (len(made) > 1 or made[0][0] != move or made[0][1] not in ends):
                wrong.append(f"{name}: {move} did {made}")
            if made and not allowed:
                wrong.append(f"{name}: {move} was not theirs to make")
            if door == "register" and made and move not in TOGETHER:
                wrong.append(f"{name}: {move} was made of many")
    return wrong


def cast_of(stage: Stage) -> dict[str, User]:
    """Everybody who has played a part, who may enter, all of them superusers."""
    names = ("first", "second", "third", "fourth", "fifth")
    people = {name: getattr(stage.cast, name) for name in names}
    keys = [user.pk for user in people.values()]
    User.objects.filter(pk__in=keys).update(is_staff=True, is_superuser=True)
    return people


@pytest.mark.parametrize("state", GUARDED)
def test_no_assessor_goes_round_the_table_at_the_workbench(state: State) -> None:
    stage = staged(state)
    people = cast_of(stage)
    both = {name: people[name] for name in ("first", "second")}
    assert wrong_outcomes(stage, "workbench", both) == []


@pytest.mark.deep
@pytest.mark.parametrize("door", sorted(DOORS))
@pytest.mark.parametrize("state", list(State))
def test_nobody_goes_round_the_table_by_any_door(state: State, door: str) -> None:
    stage = staged(state)
    people = {role.value: make_person(role, is_staff=True) for role in Role}
    people |= cast_of(stage)
    people["no group"] = make_person(is_staff=True, is_superuser=True)
    assert wrong_outcomes(stage, door, people) == []


@pytest.mark.deep
@pytest.mark.parametrize("door", sorted(DOORS))
def test_one_person_alone_publishes_by_no_door(door: str) -> None:
    alone = make_person(*EDITORIAL, is_staff=True, is_superuser=True)
    client = Client()
    client.force_login(alone)
    seen = {State.PROPOSED.value}
    waiting: list[tuple[Move, ...]] = [()]
    for path in waiting:
        for move in Move:
            with tried():
                claim = f.make_claim()
                f.make_attribution(claim=claim, source=f.make_source())
                for step in (*path, move):
                    claim.refresh_from_db()
                    DOORS[door](client, step, claim)
                claim.refresh_from_db()
                became = claim.state
            if became not in seen:
                seen.add(became)
                waiting.append((*path, move))
    assert not Reply.objects.exists()
    assert not seen & {"second_review", "agreed", "ready", "published", "corrected"}
