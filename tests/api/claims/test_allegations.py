"""A claim is marked as an allegation over the API, and for a reason as none."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from claims.vocabulary import Role, State
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
    assert Claim.objects.get(pk=claim.pk).allegation
    assert mark(client, claim, "unflag").status_code == HTTPStatus.BAD_REQUEST
    mark(client, claim, "unflag", reason="Nobody is named.")
    assert not Claim.objects.get(pk=claim.pk).allegation


def test_it_takes_a_role(keyed: Keyed) -> None:
    client = keyed(make_person(Role.AUDITOR))
    response = mark(client, staged(State.TRIAGED).claim, "flag")
    assert response.status_code == HTTPStatus.FORBIDDEN
