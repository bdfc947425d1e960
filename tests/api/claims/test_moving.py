"""Each move of the table has its address, and review alone decides on it."""

from http import HTTPStatus
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client
from django.utils import timezone

from claims.api.claims.moves import scope_of
from claims.models import Claim, Event, Report
from claims.review import may, person_of, standing_of
from claims.vocabulary import KeyScope, Move, Role, State
from tests.api.conftest import Keyed
from tests.review.stage import EDITORIAL, Stage, make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
ANSWERS = [
    {
        "question": "is_true",
        "verdict": "true",
        "reasons": "The minutes say so.",
        "confidence": "high",
    }
]
LATE = "2099-01-01T00:00:00Z"


def body(move: Move, stage: Stage) -> dict[str, Any]:
    """What the move takes, with a reason where it takes one."""
    source = {"source": stage.source.pk}
    given: dict[Move, dict[str, Any]] = {
        Move.SUBMIT_FIRST: {"answers": ANSWERS},
        Move.SUBMIT_SECOND: {"answers": ANSWERS},
        Move.ADJUDICATE: {"answers": ANSWERS},
        Move.ASK_REPLY: source | {"due": LATE},
        Move.RECORD_REPLY: source | {"answer": "We shall deliver."},
        Move.RECORD_SILENCE: source,
        Move.SKIP_REPLY: source,
        Move.DRAFT_CORRECTION: {"kind": "update"},
    }
    if move is Move.MARK_DUPLICATE:
        return {"of": stage.of.pk, "reason": "because"}
    if move is Move.SUPERSEDE:
        return {"by": stage.by.pk}
    answers = move in {Move.SUBMIT_FIRST, Move.SUBMIT_SECOND, Move.ADJUDICATE}
    return given.get(move, {}) | ({} if answers else {"reason": "because"})


def make(client: Client, stage: Stage, move: Move) -> Any:
    path = f"/api/v1/claims/{stage.claim.pk}/moves/{move.value}"
    headers = {"If-Match": "*"}
    sent = body(move, stage)
    return client.post(path, sent, "application/json", headers=headers)


def test_a_claim_is_brought_to_its_publication(keyed: Keyed) -> None:
    stage = staged(State.PROPOSED)
    clients = {
        who: keyed(getattr(stage.cast, who)) for who in ("first", "second", "third")
    }
    for move, who in (
        (Move.TRIAGE, "first"),
        (Move.ASSIGN, "first"),
        (Move.SUBMIT_FIRST, "first"),
        (Move.TAKE_SECOND, "second"),
        (Move.SUBMIT_SECOND, "second"),
        (Move.MAKE_READY, "third"),
        (Move.PUBLISH, "third"),
    ):
        response = make(clients[who], stage, move)
        assert response.status_code == HTTPStatus.OK, response.content
    assert response.json()["state"] == "published"


def test_a_report_is_published_in_the_language_that_is_chosen(keyed: Keyed) -> None:
    stage = staged(State.READY)
    path = f"/api/v1/claims/{stage.claim.pk}/moves/publish"
    headers = {"If-Match": "*"}
    client = keyed(stage.cast.fourth)
    client.post(path, {"language": "fa"}, "application/json", headers=headers)
    assert '"language":"fa"' in Report.objects.get(claim=stage.claim).frozen


def test_whoever_lacks_the_role_is_told_which(keyed: Keyed) -> None:
    response = make(keyed(make_person()), staged(State.PROPOSED), Move.TRIAGE)
    assert response.status_code == HTTPStatus.FORBIDDEN
    assert "role Analyst" in response.json()["detail"]


def test_what_the_table_does_not_have_is_refused_with_its_reason(keyed: Keyed) -> None:
    stage = staged(State.TRIAGED)
    response = make(keyed(stage.cast.first), stage, Move.TRIAGE)
    assert response.status_code == HTTPStatus.CONFLICT
    assert response.json()["detail"] == (
        "The claim is triaged; to triage, it must be proposed."
    )


@pytest.mark.parametrize(
    ("move", "sent", "field"),
    [
        ("mark_duplicate", {"of": 0, "reason": "same"}, "of"),
        ("assign", {"to": "nobody"}, "to"),
    ],
)
def test_what_is_named_must_be_there(
    keyed: Keyed, move: str, sent: dict[str, Any], field: str
) -> None:
    stage = staged(State.PROPOSED)
    path = f"/api/v1/claims/{stage.claim.pk}/moves/{move}"
    headers = {"If-Match": "*"}
    client = keyed(stage.cast.first)
    response = client.post(path, sent, "application/json", headers=headers)
    assert response.status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    assert response.json()["errors"][0]["field"] == field


def test_a_time_without_a_zone_is_refused(keyed: Keyed) -> None:
    stage = staged(State.TRIAGED)
    path = f"/api/v1/claims/{stage.claim.pk}/moves/assign"
    sent, headers = {"until": "2099-01-01T00:00:00"}, {"If-Match": "*"}
    client = keyed(stage.cast.first)
    response = client.post(path, sent, "application/json", headers=headers)
    assert response.status_code == HTTPStatus.BAD_REQUEST
    assert "zone" in response.json()["detail"]


@pytest.mark.parametrize("move", list(Move))
def test_a_key_without_the_scope_makes_no_move(keyed: Keyed, move: Move) -> None:
    stage = staged(State.PROPOSED)
    others = [scope for scope in KeyScope if scope is not scope_of(move)]
    response = make(keyed(stage.cast.first, *others), stage, move)
    assert response.status_code == HTTPStatus.FORBIDDEN
    assert response.json()["type"].endswith("/scope")


def test_only_what_publishers_alone_do_takes_the_scope_publish() -> None:
    found = {move for move in Move if scope_of(move) is KeyScope.PUBLISH}
    assert found == {Move.PUBLISH, Move.ISSUE_CORRECTION, Move.VOID, Move.SUPERSEDE}


def wrong_answers(stage: Stage, user: User, client: Client) -> list[str]:
    """The moves that the API made and review would not, or that ended in an error."""
    wrong = []
    for move in Move:
        claim, told = Claim.objects.get(pk=stage.claim.pk), Event.objects.count()
        allowed = may(move, standing_of(claim), person_of(user), timezone.now())
        with transaction.atomic():
            status = make(client, stage, move).status_code
            made = Event.objects.count() > told
            transaction.set_rollback(True)
        if (made and not allowed) or made != (status == HTTPStatus.OK):
            wrong.append(f"{move}: {status}")
    return wrong


@pytest.mark.deep
@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("role", list(Role))
def test_nobody_makes_a_move_over_the_api_but_the_tables(
    keyed: Keyed, state: State, role: Role
) -> None:
    user = make_person(role)
    assert wrong_answers(staged(state), user, keyed(user)) == []


@pytest.mark.deep
@pytest.mark.parametrize("scope", list(KeyScope))
@pytest.mark.parametrize("state", list(State))
def test_a_key_of_one_scope_does_no_more_than_that(
    keyed: Keyed, state: State, scope: KeyScope
) -> None:
    user = make_person(*EDITORIAL)
    client, stage = keyed(user, scope), staged(state)
    outside = [move for move in Move if scope_of(move) is not scope]
    told = Event.objects.count()
    answers = {make(client, stage, move).status_code for move in outside}
    assert answers == {HTTPStatus.FORBIDDEN}
    assert Event.objects.count() == told
