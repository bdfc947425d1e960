"""At the workbench one key decides and moves on, and selected words become a claim."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client

from claims.models import Claim, Document
from claims.vocabulary import Role
from tests.browser.conftest import Browsing
from tests.review.stage import make_person

pytestmark = pytest.mark.browser
OVER_THE_EDGE = "document.scrollingElement.scrollWidth - window.innerWidth"
SELECT = """words => {
    const text = document.querySelector("[data-text]");
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        getSelection().setBaseAndExtent(node, at, node, at + words.length);
        return;
    }
}"""
PLACE = "document.querySelector('#add [name=at]').value"

Browse = Callable[[], Browsing]


@pytest.fixture
def cookie(transactional_db: None) -> str:
    """The session of an analyst, whose group an earlier test may have emptied."""
    Group.objects.get_or_create(name=Role.ANALYST.value)
    client = Client()
    client.force_login(make_person(Role.ANALYST, is_staff=True, is_superuser=True))
    return client.cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def first(english: Document) -> Claim:
    """The first claim of the text."""
    claim: Claim = Claim.objects.in_reading_order()[0]
    return claim


@pytest.fixture
def newest(english: Document) -> Claim:
    """The claim that stands first in the queue."""
    return Claim.objects.latest("pk")


def test_one_key_accepts_and_moves_on(newest: Claim, browse: Browse) -> None:
    with browse() as visit:
        visit.open("/admin/queue/?lane=new")
        visit.page.keyboard.press("n")
        visit.page.wait_for_url(f"**/workbench/{newest.pk}/*")
        visit.page.keyboard.press("a")
        visit.page.wait_for_url(f"**/workbench/{newest.pk - 1}/*")
    newest.refresh_from_db()
    assert (newest.state, visit.complaints) == ("triaged", [])


def test_nothing_fires_while_a_field_has_focus(first: Claim, browse: Browse) -> None:
    with browse() as visit:
        visit.open(f"/admin/workbench/{first.pk}/")
        visit.page.focus("#say")
        visit.page.keyboard.type("are you sure")
        typed = visit.page.input_value("#say")
    first.refresh_from_db()
    assert (typed, first.state) == ("are you sure", "proposed")


def test_selected_words_have_their_place_in_code_points(
    english: Document, first: Claim, browse: Browse
) -> None:
    place = english.text.index("Fars news agency")
    with browse() as visit:
        visit.open(f"/admin/workbench/{first.pk}/")
        visit.page.evaluate(SELECT, "Fars news agency")
        visit.page.wait_for_function(f"{PLACE} !== ''")
        found = visit.page.evaluate(PLACE)
    assert int(found) == place


@pytest.mark.deep
@pytest.mark.parametrize("kind", ["queue", "bench"])
def test_nothing_scrolls_sideways_on_a_telephone(
    kind: str, first: Claim, browse: Browse
) -> None:
    place = "/admin/queue/" if kind == "queue" else f"/admin/workbench/{first.pk}/"
    with browse() as visit:
        visit.page.set_viewport_size({"width": 360, "height": 740})
        visit.open(place)
        beyond = visit.page.evaluate(OVER_THE_EDGE)
    assert (beyond, visit.complaints) == (0, [])
