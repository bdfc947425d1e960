"""Many claims are moved as one over the API, a part at a time, and moved back."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from claims.vocabulary import Role
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
