"""Single keys lie where somebody wants them, on buttons and in the list of keys."""

import pytest
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.test import Client

from claims.models import KeyChoice
from claims.review.desk import keyboard_of
from claims.vocabulary import DEFAULT_KEYS, Press, Role
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
KEYS = "/admin/queue/keys/"
USUAL = {press.value: key for press, key in DEFAULT_KEYS.items()} | {"on": "on"}


@pytest.fixture
def analyst(client: Client) -> User:
    """An analyst who has entered."""
    user = make_person(Role.ANALYST, is_staff=True)
    client.force_login(user)
    return user


def kept(client: Client, **keys: str) -> str:
    """What is said when the keys are laid anew."""
    answer = client.post(KEYS, USUAL | keys)
    return " ".join(str(one) for one in get_messages(answer.wsgi_request))


def test_a_key_that_was_changed_stands_on_its_button(
    client: Client, analyst: User
) -> None:
    assert kept(client, accept="y") == "Your keys are kept."
    page = client.get(f"/admin/workbench/{f.make_claim().pk}/").content.decode()
    assert "<kbd>y</kbd> Accept" in page
    assert 'data-key="a"' not in page
    assert keyboard_of(analyst).keys[Press.ACCEPT] == "y"


@pytest.mark.usefixtures("analyst")
def test_the_list_of_keys_shows_those_of_the_reader(client: Client) -> None:
    kept(client, help="/")
    page = client.get("/admin/queue/").content.decode()
    assert "<kbd>/</kbd> All keys" in page


@pytest.mark.parametrize("key", ["é", "1", "", "<", "ab"])
@pytest.mark.usefixtures("analyst")
def test_a_key_that_is_none_is_refused(client: Client, key: str) -> None:
    assert "A key is a letter" in kept(client, accept=key)
    assert not KeyChoice.objects.exists()


@pytest.mark.usefixtures("analyst")
def test_two_buttons_on_one_key_are_refused(client: Client) -> None:
    assert "would both lie on r" in kept(client, accept="r")
    assert not KeyChoice.objects.exists()


@pytest.mark.usefixtures("analyst")
def test_keys_go_back_to_where_they_were(client: Client) -> None:
    kept(client, accept="y")
    kept(client, reset="1")
    assert not KeyChoice.objects.exists()


def test_keys_are_switched_off_on_every_page(client: Client, analyst: User) -> None:
    client.post(KEYS, {name: key for name, key in USUAL.items() if name != "on"})
    assert not keyboard_of(analyst).on
    link = f.make_confirmation(evidence_document=None, evidence_claim=f.make_claim())
    page = client.get(f"/admin/claims/claim/{link.claim_id}/change/").content.decode()
    assert "Accept" in page
    assert "data-key=" not in page


def test_the_panel_of_links_has_the_keys_of_the_reader(
    client: Client, analyst: User
) -> None:
    kept(client, refuse_link="w")
    link = f.make_confirmation(evidence_document=None, evidence_claim=f.make_claim())
    page = client.get(f"/admin/claims/claim/{link.claim_id}/change/").content.decode()
    assert "<kbd>w</kbd> Refuse" in page
    assert analyst.key_choices.count() == 1


def test_two_people_have_keys_of_their_own(client: Client, analyst: User) -> None:
    kept(client, accept="y")
    assert keyboard_of(make_person(Role.ANALYST)).keys == DEFAULT_KEYS
    assert keyboard_of(analyst).keys != DEFAULT_KEYS
