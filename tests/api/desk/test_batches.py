"""Many claims are moved as one over the API, a part at a time, and moved back."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from claims.models import Batch, Claim, Event
from claims.review import may, person_of, standing_of
from claims.vocabulary import KeyScope, Move, Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
BATCHES = "/api/v1/batches"


@pytest.fixture
def analyst(keyed: Keyed) -> Client:
    """The key of an analyst."""
    return keyed(make_person(Role.ANALYST))


def plan(client: Client, *claims: int) -> Any:
    sent = {"move": "triage", "claims": claims}
    return client.post(BATCHES, sent, "application/json")


def test_a_batch_is_planned_made_and_undone(analyst: Client, keyed: Keyed) -> None:
    fresh, triaged = f.make_claim(), f.make_claim(state="triaged")
    made = plan(analyst, fresh.pk, triaged.pk).json()
    assert (made["waiting"], made["refused"], made["moved"]) == (1, 1, 0)
    place = f"{BATCHES}/{made['id']}"
    done = analyst.post(f"{place}/carry_on").json()
    assert (done["waiting"], done["moved"]) == (0, 1)
    assert Claim.objects.get(pk=fresh.pk).state == "triaged"
    items = analyst.get(f"{place}/items").json()["results"]
    assert {(one["claim"], bool(one["refusal"])) for one in items} == {
        (fresh.pk, False),
        (triaged.pk, True),
    }
    assert analyst.post(f"{place}/undo").json()["undone"] == 1
    assert analyst.get(BATCHES).json()["results"] == [analyst.get(place).json()]
    other = keyed(make_person(Role.ANALYST))
    assert other.get(place).status_code == HTTPStatus.NOT_FOUND


def test_a_claim_that_is_not_there_is_told(analyst: Client) -> None:
    assert plan(analyst, 0).status_code == HTTPStatus.UNPROCESSABLE_ENTITY


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_moves_together_what_they_may_not_move_alone(
    keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    user, claim = make_person(role), f.make_claim()
    client = keyed(user, scope)
    lets = may(Move.TRIAGE, standing_of(claim), person_of(user), timezone.now())
    planned = f.make_batch(made_by=user)
    f.make_batch_item(batch=planned, claim=claim)
    made = plan(client, claim.pk)
    moved = [client.post(f"{BATCHES}/{planned.pk}/carry_on")]
    moved.append(client.post(f"{BATCHES}/{planned.pk}/undo"))
    if scope is not KeyScope.REVIEW:
        assert {one.status_code for one in (made, *moved)} == {HTTPStatus.FORBIDDEN}
        assert Batch.objects.filter(made_by=user).count() == 1
        assert not Event.objects.exists()
        return
    assert made.json()["waiting"] == lets
    assert [one.json()["moved"] for one in moved] == [lets, lets]
    assert moved[1].json()["undone"] == lets
    assert Event.objects.exists() == lets


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_finds_the_batch_of_another(
    keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    client, item = keyed(make_person(role), scope), f.make_batch_item()
    place = f"{BATCHES}/{item.batch_id}"
    read = [client.get(one).status_code for one in (place, f"{place}/items")]
    done = [client.post(f"{place}/{one}").status_code for one in ("carry_on", "undo")]
    missing = [HTTPStatus.NOT_FOUND] * 2
    refused = [HTTPStatus.FORBIDDEN] * 2
    assert read == (missing if scope is KeyScope.READ else refused)
    assert done == (missing if scope is KeyScope.REVIEW else refused)
    assert not Event.objects.exists()
