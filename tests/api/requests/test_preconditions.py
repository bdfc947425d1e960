"""What others work on is changed only by whoever has seen it as it is."""

from http import HTTPStatus
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import Claim, Event
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person


@pytest.fixture
def analyst(keyed: Keyed) -> Client:
    """The key of an analyst."""
    return keyed(make_person(Role.ANALYST))


def address(claim: Claim) -> str:
    return f"/api/v1/claims/{claim.pk}"


def triage(client: Client, claim: Claim, tag: str | None) -> Any:
    headers = {} if tag is None else {"If-Match": tag}
    path = f"{address(claim)}/moves/triage"
    return client.post(path, b"{}", "application/json", headers=headers)


def test_a_tag_that_was_read_lets_change(analyst: Client) -> None:
    claim = f.make_claim()
    tag = analyst.get(address(claim))["ETag"]
    response = triage(analyst, claim, tag)
    assert response.status_code == HTTPStatus.OK
    assert response["ETag"] == analyst.get(address(claim))["ETag"] != tag


@pytest.mark.parametrize(
    ("tag", "status"),
    [
        (None, 428),
        ("garbage", 400),
        ('"claim-{key}-0-0123456789abcdef', 400),
        ("", 400),
        ('"other"', 412),
        ('W/"claim-{key}-0-0123456789abcdef"', 412),
        ('"claim-{key}-7-0123456789abcdef"', 412),
        ('"claim-1{key}-0-0123456789abcdef"', 412),
        ('"source-{key}-0-0123456789abcdef"', 412),
        ('"0-0123456789abcdef"', 412),
        ('"other", "claim-{key}-0-0123456789abcdef"', 200),
        ("*", 200),
    ],
)
def test_a_tag_is_asked_for_and_compared(
    analyst: Client, tag: str | None, status: int
) -> None:
    claim = f.make_claim()
    sent = None if tag is None else tag.format(key=claim.pk)
    assert triage(analyst, claim, sent).status_code == status
    assert Event.objects.count() == (status == HTTPStatus.OK)


def test_what_was_seen_of_another_claim_lets_nothing_change(analyst: Client) -> None:
    claim, other = f.make_claim(), f.make_claim()
    response = triage(analyst, claim, analyst.get(address(other))["ETag"])
    assert response.status_code == HTTPStatus.PRECONDITION_FAILED
    assert not Event.objects.exists()


def test_who_has_not_seen_the_last_change_is_told_of_it(
    analyst: Client, keyed: Keyed
) -> None:
    claim = f.make_claim()
    tag = analyst.get(address(claim))["ETag"]
    other = User.objects.create(username="other")
    other.groups.set(User.objects.exclude(pk=other.pk).get().groups.all())
    triage(keyed(other), claim, tag)
    late = triage(analyst, claim, tag)
    assert late.status_code == HTTPStatus.PRECONDITION_FAILED
    assert "other moved it from proposed to triaged" in late.json()["detail"]


@pytest.mark.parametrize("path", ["", "s", "s?state=proposed"])
def test_what_one_has_already_is_not_sent_again(analyst: Client, path: str) -> None:
    claim = f.make_claim()
    at = address(claim) if not path else f"/api/v1/claim{path}"
    tag = analyst.get(at)["ETag"]
    again = analyst.get(at, headers={"If-None-Match": f'W/"x", {tag}'})
    assert (again.status_code, again.content) == (HTTPStatus.NOT_MODIFIED, b"")
    assert again["ETag"] == tag


def test_what_has_changed_is_sent_again(analyst: Client) -> None:
    claim = f.make_claim()
    tag = analyst.get(address(claim))["ETag"]
    triage(analyst, claim, tag)
    again = analyst.get(address(claim), headers={"If-None-Match": tag})
    assert again.status_code == HTTPStatus.OK
