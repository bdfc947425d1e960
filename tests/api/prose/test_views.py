"""A summary is written, checked and waived over the API, and searches are logged."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Search, Summary, Waiver
from claims.review import may_search, may_waive, may_write, person_of, standing_of
from claims.vocabulary import KeyScope, Role, State
from tests import factories as f
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


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_writes_waives_or_searches_over_the_api_who_may_not(
    stage: Stage, keyed: Keyed, role: Role, scope: KeyScope
) -> None:
    finding = f.make_finding(summary=f.make_summary(claim=stage.claim))
    user = make_person(role)
    client, person = keyed(user, scope), person_of(user)
    standing, place = standing_of(stage.claim), f"claims/{stage.claim.pk}"
    lets = [
        may_waive(finding.summary, standing, person),
        may_write(standing, person),
        may_search(person),
    ]
    looked = {"place": "Factiva", "query": "S-300", "at": "2015-01-20T12:00:00Z"}
    answers = [
        send(client, f"findings/{finding.pk}/waive", reason="It follows."),
        send(client, f"{place}/summaries", text=UNBOUND),
        send(client, f"{place}/searches", **looked),
    ]
    done = [one.status_code in {HTTPStatus.OK, HTTPStatus.CREATED} for one in answers]
    assert done == [one and scope is KeyScope.REVIEW for one in lets]
    assert [
        Waiver.objects.filter(waived_by=user).exists(),
        Summary.objects.filter(written_by=user).exists(),
        Search.objects.filter(searched_by=user).exists(),
    ] == done
    refused = {one.status_code for one in answers} - {HTTPStatus.OK, HTTPStatus.CREATED}
    assert refused <= {HTTPStatus.FORBIDDEN}


@pytest.mark.deep
@pytest.mark.parametrize("role", list(Role))
def test_a_key_that_reads_reads_prose_and_others_do_not(
    stage: Stage, keyed: Keyed, role: Role
) -> None:
    user, place = make_person(role), f"/api/v1/claims/{stage.claim.pk}"
    sees = user.has_perm("claims.view_claim")
    for scope in KeyScope:
        client = keyed(user, scope)
        answers = {
            client.get(f"{place}/{one}").status_code
            for one in ("summaries", "searches")
        }
        lets = sees and scope is KeyScope.READ
        assert answers == {HTTPStatus.OK if lets else HTTPStatus.FORBIDDEN}
