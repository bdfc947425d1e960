"""A decision on a link goes to its function, and what comes of it is told."""

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from claims.models import Confirmation, Event
from tests.factories import make_user
from tests.reports.lineage.scene import Scene, join


@pytest.fixture
def link(scene: Scene) -> Confirmation:
    """A suggestion that nobody has decided on."""
    return join(scene.claim, scene.persian, "confirms", status="suggested")


def press(client: Client, link: Confirmation, **said: object) -> tuple[int, list[str]]:
    """What is answered to a decision, and told."""
    address = reverse("admin:claims_claim_link", args=[link.claim_id, link.pk])
    answer = client.post(address, {"seen": 0} | said)
    told = [str(one) for one in get_messages(answer.wsgi_request)]
    return answer.status_code, told


@pytest.mark.parametrize(
    ("decision", "status"), [("accept_link", "accepted"), ("refuse_link", "rejected")]
)
def test_a_suggestion_is_decided_and_told_in_an_event(
    reader: Client, link: Confirmation, decision: str, status: str
) -> None:
    assert press(reader, link, decision=decision)[0] == 302
    link.refresh_from_db()
    assert link.status == status
    assert Event.objects.get(confirmation=link).action == decision


def test_a_decision_can_be_taken_back(reader: Client, link: Confirmation) -> None:
    press(reader, link, decision="accept_link")
    press(reader, link, decision="take_back_link", seen=1)
    link.refresh_from_db()
    assert link.status == "suggested"


def test_a_stale_form_changes_nothing(reader: Client, link: Confirmation) -> None:
    press(reader, link, decision="accept_link")
    told = press(reader, link, decision="take_back_link", seen=0)[1]
    link.refresh_from_db()
    assert link.status == "accepted"
    assert any("Since you looked" in one for one in told)


@pytest.mark.parametrize("decision", ["", "delete", "publish"])
def test_what_is_no_decision_changes_nothing(
    reader: Client, link: Confirmation, decision: str
) -> None:
    told = press(reader, link, decision=decision)[1]
    assert told == ["That was no decision on a link; nothing was changed."]


def test_who_has_no_part_is_refused_with_the_reason(
    client: Client, link: Confirmation
) -> None:
    client.force_login(make_user(is_staff=True, is_superuser=True))
    told = press(client, link, decision="accept_link")[1]
    link.refresh_from_db()
    assert link.status == "suggested"
    assert told[0].startswith("To decide on links takes the role")


def test_who_may_not_look_may_not_decide(client: Client, link: Confirmation) -> None:
    client.force_login(make_user(is_staff=True))
    assert press(client, link, decision="accept_link")[0] == 403


def test_a_link_of_another_claim_is_not_found(
    reader: Client, link: Confirmation, scene: Scene
) -> None:
    address = reverse("admin:claims_claim_link", args=[scene.russian.pk, link.pk])
    answer = reader.post(address, {"decision": "accept_link", "seen": 0})
    assert answer.status_code == 404


def test_looking_decides_nothing(reader: Client, link: Confirmation) -> None:
    address = reverse("admin:claims_claim_link", args=[link.claim_id, link.pk])
    assert reader.get(address).status_code == 405


def test_a_link_is_accepted_as_another(reader: Client, link: Confirmation) -> None:
    meant = {"relation": "repeats", "scope": "weaker", "reason": "one speech"}
    press(reader, link, decision="accept_link", **meant)
    link.refresh_from_db()
    assert (link.relation, link.scope, link.status) == ("repeats", "weaker", "accepted")


def test_the_form_begins_with_what_is_suggested(
    reader: Client, link: Confirmation
) -> None:
    page = reader.get(f"/admin/claims/claim/{link.claim_id}/change/").content.decode()
    assert '<option value="confirms" selected>' in page
    assert '<option value="full" selected>' in page


def test_the_page_tells_what_was_suggested(reader: Client, link: Confirmation) -> None:
    meant = {"relation": "repeats", "scope": "weaker", "reason": "one speech"}
    press(reader, link, decision="accept_link", **meant)
    page = reader.get(f"/admin/claims/claim/{link.claim_id}/change/").content.decode()
    assert "suggested as <del>confirms, full</del>" in page
