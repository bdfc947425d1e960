"""Many claims are moved at once, and what is refused is told with its reason."""

import pytest
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from claims.admin.bulk import MOVERS
from claims.models import Claim, Event
from claims.vocabulary import MOVES, Move, Role, State
from tests import factories as f
from tests.review.stage import EDITORIAL, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
REGISTER = "admin:claims_claim_changelist"
STARTS = [
    (row.move, state) for row in MOVES if row.move in MOVERS for state in row.before
]


def told(
    client: Client, user: User, move: str, *claims: Claim, why: str = ""
) -> list[str]:
    """What the register says when the user moves the claims."""
    client.force_login(user)
    chosen = {"action": move, "_selected_action": [one.pk for one in claims]}
    answer = client.post(reverse(REGISTER), chosen | {"reason": why})
    return [str(message) for message in get_messages(answer.wsgi_request)]


@pytest.fixture
def analyst(db: None) -> User:
    """An analyst who may enter."""
    return make_person(Role.ANALYST, is_staff=True)


def test_each_claim_that_may_be_moved_is(client: Client, analyst: User) -> None:
    claims = [f.make_claim(), f.make_claim()]
    assert told(client, analyst, "triage", *claims) == ["Triage: 2 done."]
    assert set(Claim.objects.values_list("state", flat=True)) == {"triaged"}
    assert Event.objects.filter(actor=analyst).count() == 2


def test_what_is_refused_is_told_with_its_reason(client: Client, analyst: User) -> None:
    claims = [f.make_claim(), f.make_claim(state="parked"), f.make_claim(state="void")]
    done, *refused = told(client, analyst, "triage", *claims)
    assert done == "Triage: 1 done."
    assert refused == [
        f"Triage: 1 left as they are. The claim is {state}; to triage, it must be "
        f"proposed."
        for state in ("parked", "void")
    ]


def test_a_reason_goes_into_each_event(client: Client, analyst: User) -> None:
    told(client, analyst, "park", f.make_claim(), why="after the vote")
    assert Event.objects.get().reason == "after the vote"


def test_a_move_without_the_reason_that_it_takes_is_refused(
    client: Client, analyst: User
) -> None:
    (refusal,) = told(client, analyst, "park", f.make_claim())
    assert refusal == "Park: 1 left as they are. To park takes a reason."


def test_who_plays_no_part_moves_nothing(client: Client) -> None:
    owner = make_person(is_staff=True, is_superuser=True)
    (refusal,) = told(client, owner, "triage", f.make_claim())
    assert "takes the role Analyst" in refusal


@pytest.mark.parametrize("move", sorted(MOVERS))
def test_the_register_moves_nothing_that_the_table_does_not(
    client: Client, move: Move
) -> None:
    user = make_person(*EDITORIAL, is_staff=True)
    claims = [f.make_claim(state=state.value) for state in State]
    starts = {state for made, state in STARTS if made is move}
    told(client, user, move.value, *claims, why="because")
    changed = Event.objects.values_list("was", flat=True)
    assert set(changed) <= {state.value for state in starts}


@pytest.mark.parametrize(
    "move", [Move.ASSIGN, Move.TAKE_SECOND, Move.MAKE_READY, Move.PUBLISH]
)
def test_a_claim_on_its_way_is_moved_by_the_register(
    client: Client, move: Move
) -> None:
    (start, *_) = [state for made, state in STARTS if made is move]
    stage = staged(start)
    user = make_person(*EDITORIAL, is_staff=True)
    assert told(client, user, move.value, stage.claim)[0].endswith("1 done.")
