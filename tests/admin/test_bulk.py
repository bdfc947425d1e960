"""The register plans a move of many claims, chosen or all that a filter finds."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims.models import Batch, BatchItem, Claim, Event
from claims.review.actions import TOGETHER
from claims.vocabulary import MOVES, Move, Role, State
from tests import factories as f
from tests.review.stage import EDITORIAL, make_person

pytestmark = pytest.mark.django_db
REGISTER = "admin:claims_claim_changelist"


@pytest.fixture
def analyst(client: Client) -> User:
    """An analyst who has entered."""
    user = make_person(Role.ANALYST, is_staff=True)
    client.force_login(user)
    return user


def chosen(client: Client, move: str, *claims: Claim, **given: object) -> str:
    """Where the register leads when the claims are chosen for a move."""
    sent = {"action": move, "_selected_action": [one.pk for one in claims]} | given
    return str(client.post(reverse(REGISTER), sent).get("Location", ""))


def press(client: Client, button: str) -> None:
    """Press a button on the page of the only batch."""
    page = reverse("workbench:batch", args=[Batch.objects.get().pk])
    client.post(page, {button: "1"})


def test_the_register_leads_to_the_page_of_the_batch(
    client: Client, analyst: User
) -> None:
    place = chosen(client, "triage", f.make_claim())
    (batch,) = Batch.objects.all()
    assert place == reverse("workbench:batch", args=[batch.pk])
    assert batch.made_by == analyst


@pytest.mark.usefixtures("analyst")
def test_all_that_a_filter_finds_is_planned(client: Client) -> None:
    some = [f.make_claim(state="parked") for _ in range(60)]
    f.make_claim()
    sent = {"action": "triage", "_selected_action": [some[0].pk], "select_across": 1}
    client.post(f"{reverse(REGISTER)}?state__exact=parked", sent)
    assert BatchItem.objects.count() == 60


@pytest.mark.usefixtures("analyst")
def test_the_page_tells_what_will_change_and_what_is_refused(client: Client) -> None:
    place = chosen(client, "triage", f.make_claim(), f.make_claim(state="void"))
    page = client.get(place).content.decode()
    assert "1 will change" in page
    assert "The claim is void; to triage, it must be proposed." in page
    assert not Event.objects.exists()


@pytest.mark.usefixtures("analyst")
def test_a_batch_is_made_and_undone_on_its_page(client: Client) -> None:
    claims = [f.make_claim(), f.make_claim()]
    chosen(client, "park", *claims, reason="after the vote")
    press(client, "go")
    assert set(Claim.objects.values_list("state", flat=True)) == {"parked"}
    press(client, "undo")
    assert set(Claim.objects.values_list("state", flat=True)) == {"proposed"}
    assert Event.objects.filter(reason="after the vote").count() == 2


@pytest.mark.usefixtures("analyst")
def test_a_long_batch_goes_on_by_itself(client: Client) -> None:
    f.make_batch_item(batch=(batch := f.make_batch(made_by=User.objects.get())))
    page = reverse("workbench:batch", args=[batch.pk])
    assert "data-go-on" in client.get(f"{page}?going=go").content.decode()


@pytest.mark.usefixtures("analyst")
def test_a_batch_is_shown_to_nobody_else(client: Client) -> None:
    page = reverse("workbench:batch", args=[f.make_batch().pk])
    assert client.get(page).status_code == 404


def test_who_plays_no_part_moves_nothing(client: Client) -> None:
    client.force_login(make_person(is_staff=True, is_superuser=True))
    chosen(client, "triage", f.make_claim())
    assert "takes the role Analyst" in BatchItem.objects.get().refusal


@pytest.mark.usefixtures("analyst")
def test_a_move_that_is_made_one_by_one_is_not_offered(client: Client) -> None:
    f.make_claim()
    page = client.get(reverse(REGISTER)).content.decode()
    offered = {move for move in Move if f'<option value="{move.value}"' in page}
    assert offered == set(TOGETHER)


@pytest.mark.parametrize("move", sorted(TOGETHER))
def test_a_batch_moves_nothing_that_the_table_does_not(
    client: Client, move: Move
) -> None:
    client.force_login(make_person(*EDITORIAL, is_staff=True))
    chosen(
        client,
        move.value,
        *(f.make_claim(state=state.value) for state in State),
        reason="so",
    )
    press(client, "go")
    starts = {state for row in MOVES if row.move is move for state in row.before}
    changed = set(Event.objects.values_list("was", flat=True))
    assert changed <= {state.value for state in starts}
