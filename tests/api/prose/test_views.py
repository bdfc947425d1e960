"""A summary is written, checked and waived over the API, and searches are logged."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Summary
from claims.vocabulary import Role, State
from tests.api.conftest import Keyed
from tests.review.stage import Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
UNBOUND = "Nobody knows it."


@pytest.fixture
def stage() -> Stage:
    """A claim that is ready to go out."""
    return staged(State.READY)


@pytest.fixture
def editor(keyed: Keyed) -> Client:
    """The key of a publisher."""
    return keyed(make_person(Role.PUBLISHER))


def send(client: Client, path: str, tag: str = "*", **sent: str) -> Any:
    headers = {"If-Match": tag}
    return client.post(f"/api/v1/{path}", sent, "application/json", headers=headers)


def test_a_summary_is_kept_with_what_is_amiss_and_a_second_person_waives_it(
    stage: Stage, editor: Client, keyed: Keyed
) -> None:
    place = f"claims/{stage.claim.pk}/summaries"
    kept = send(editor, place, text=UNBOUND)
    assert kept.status_code == HTTPStatus.CREATED, kept.content
    (finding,) = kept.json()["findings"]
    assert (finding["kind"], finding["waiver"]) == ("unbound", None)
    waive = f"findings/{finding['id']}/waive"
    assert send(editor, waive, reason="so").status_code == HTTPStatus.FORBIDDEN
    second = keyed(make_person(Role.REVIEWER))
    waived = send(second, waive, reason="It says what follows.")
    assert waived.json()["waiver"]["reason"] == "It says what follows."
    (listed,) = editor.get(f"/api/v1/{place}").json()["results"]
    assert listed["findings"] == [waived.json()]
    stale = send(editor, place, '"0-0123456789abcdef"', text="More.")
    assert stale.status_code == HTTPStatus.PRECONDITION_FAILED


def test_what_is_checked_is_not_kept(stage: Stage, editor: Client) -> None:
    place = f"claims/{stage.claim.pk}/summaries/check"
    (sentence,) = send(editor, place, text=UNBOUND).json()["sentences"]
    assert [one["kind"] for one in sentence["findings"]] == ["unbound"]
    assert not Summary.objects.exists()


def test_a_search_is_logged_and_shown(stage: Stage, editor: Client) -> None:
    place = f"claims/{stage.claim.pk}/searches"
    sent = {"place": "Factiva", "query": "S-300", "at": "2015-01-20T12:00:00Z"}
    made = send(editor, place, **sent)
    assert made.status_code == HTTPStatus.CREATED, made.content
    assert editor.get(f"/api/v1/{place}").json()["results"] == [made.json()]


def test_it_takes_a_role_at_the_desk(stage: Stage, signed_in: Client) -> None:
    place = f"/api/v1/claims/{stage.claim.pk}"
    for path in ("summaries", "searches"):
        response = signed_in.get(f"{place}/{path}")
        assert response.status_code == HTTPStatus.FORBIDDEN
