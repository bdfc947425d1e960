"""A claim is marked as an allegation over the API, and for a reason as none."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim, Event
from claims.review import may_flag, may_unflag, person_of, standing_of
from claims.review.actions import flag_allegation
from claims.vocabulary import KeyScope, Role, State
from tests.api.conftest import Keyed
from tests.review.stage import make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def mark(client: Client, claim: Claim, how: str, **sent: str) -> Any:
    path, headers = f"/api/v1/claims/{claim.pk}/{how}", {"If-Match": "*"}
    return client.post(path, sent, "application/json", headers=headers)


def test_a_claim_is_marked_and_unmarked(keyed: Keyed) -> None:
    stage = staged(State.TRIAGED)
    client, claim = keyed(stage.cast.first), stage.claim
    flagged = mark(client, claim, "flag")
    assert flagged.status_code == HTTPStatus.OK, flagged.content
    assert flagged.json()["allegation"] is True
    assert Claim.objects.get(pk=claim.pk).allegation
    assert mark(client, claim, "unflag").status_code == HTTPStatus.BAD_REQUEST
    mark(client, claim, "unflag", reason="Nobody is named.")
    assert not Claim.objects.get(pk=claim.pk).allegation


def test_words_that_may_accuse_are_told_until_somebody_has_said(keyed: Keyed) -> None:
    stage = staged(State.TRIAGED)
    client, claim = keyed(stage.cast.first), stage.claim
    Claim.objects.filter(pk=claim.pk).update(proposition="Daniel Kell took bribes.")
    place = f"/api/v1/claims/{claim.pk}/allegation"
    told = {"claim": claim.pk, "allegation": False, "accusing": "took bribes"}
    assert client.get(place).json() == told
    mark(client, claim, "flag")
    assert client.get(place).json() == told | {"allegation": True, "accusing": ""}


def test_of_no_claim_nothing_is_told(keyed: Keyed) -> None:
    client = keyed(make_person(Role.ANALYST))
    response = client.get("/api/v1/claims/0/allegation")
    assert response.status_code == HTTPStatus.NOT_FOUND


def test_it_takes_a_role(keyed: Keyed) -> None:
    client = keyed(make_person(Role.AUDITOR))
    response = mark(client, staged(State.TRIAGED).claim, "flag")
    assert response.status_code == HTTPStatus.FORBIDDEN


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_marks_over_the_api_what_review_does_not_let_them(
    keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    user, stage = make_person(role), staged(State.TRIAGED)
    client, person = keyed(user, scope), person_of(user)
    reviews = scope is KeyScope.REVIEW
    lets = may_flag(standing_of(stage.claim), person) and reviews
    flagged = mark(client, stage.claim, "flag")
    assert flagged.status_code == (HTTPStatus.OK if lets else HTTPStatus.FORBIDDEN)
    if not lets:
        flag_allegation(claim=stage.claim, act=stage.act(stage.cast.first))
    told = Event.objects.count()
    standing = standing_of(Claim.objects.get(pk=stage.claim.pk))
    lets = may_unflag(standing, person) and reviews
    unflagged = mark(client, stage.claim, "unflag", reason="Nobody is named.")
    assert unflagged.status_code == (HTTPStatus.OK if lets else HTTPStatus.FORBIDDEN)
    assert Event.objects.count() == told + lets
    assert Claim.objects.get(pk=stage.claim.pk).allegation is not lets
