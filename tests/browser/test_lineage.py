"""One key decides on the suggestion at hand, and none fires while somebody writes."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client

from claims.models import Confirmation
from tests.browser.conftest import Browsing
from tests.factories import make_user
from tests.reports.lineage.scene import join, make_scene

pytestmark = pytest.mark.browser
OVER_THE_EDGE = "document.scrollingElement.scrollWidth - window.innerWidth"
FILTER = "#nav-filter"
NOW = "document.querySelectorAll('.suggestion.now').length"


@pytest.fixture
def cookie(transactional_db: None) -> str:
    """The session of somebody who may look at everything, and is an analyst."""
    analyst = make_user(is_staff=True, is_superuser=True)
    analyst.groups.add(Group.objects.get_or_create(name="Analyst")[0])
    client = Client()
    client.force_login(analyst)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def links(transactional_db: None) -> list[Confirmation]:
    """Two suggestions on one claim, the surer first."""
    scene = make_scene()
    return [
        join(scene.claim, one, "confirms", status="suggested", score=score)
        for one, score in ((scene.persian, 0.9), (scene.russian, 0.5))
    ]


def statuses(links: list[Confirmation]) -> list[str]:
    """What has become of the links."""
    found = Confirmation.objects.in_bulk([one.pk for one in links])
    return [found[one.pk].status for one in links]


@pytest.mark.parametrize(("key", "status"), [("a", "accepted"), ("x", "rejected")])
def test_a_key_decides_on_the_first_suggestion(
    key: str, status: str, links: list[Confirmation], browse: Callable[[], Browsing]
) -> None:
    with browse() as visit:
        visit.open(f"/admin/claims/claim/{links[0].claim_id}/change/")
        visit.page.keyboard.press(key)
        visit.page.wait_for_selector(".messagelist")
        complaints = visit.complaints
    assert statuses(links) == [status, "suggested"]
    assert complaints == []


def test_a_key_decides_on_the_suggestion_that_has_the_focus(
    links: list[Confirmation], browse: Callable[[], Browsing]
) -> None:
    with browse() as visit:
        visit.open(f"/admin/claims/claim/{links[0].claim_id}/change/")
        visit.page.locator(".suggestion [data-key=x]").nth(1).focus()
        visit.page.keyboard.press("a")
        visit.page.wait_for_selector(".messagelist")
    assert statuses(links) == ["suggested", "accepted"]


def test_nothing_fires_while_a_field_has_the_focus(
    links: list[Confirmation], browse: Callable[[], Browsing]
) -> None:
    with browse() as visit:
        visit.open(f"/admin/claims/claim/{links[0].claim_id}/change/")
        visit.page.locator(FILTER).focus()
        visit.page.keyboard.press("a")
        visit.page.keyboard.press("x")
        written = visit.page.locator(FILTER).input_value()
        at_hand = visit.page.evaluate(NOW)
    assert statuses(links) == ["suggested", "suggested"]
    assert (written, at_hand) == ("ax", 1)


@pytest.mark.deep
@pytest.mark.parametrize("where", ["{}/change/", "alarms/"])
def test_nothing_scrolls_sideways_on_a_telephone(
    where: str, links: list[Confirmation], browse: Callable[[], Browsing]
) -> None:
    with browse() as visit:
        visit.page.set_viewport_size({"width": 360, "height": 740})
        visit.open(f"/admin/claims/claim/{where.format(links[0].claim_id)}")
        beyond = visit.page.evaluate(OVER_THE_EDGE)
    assert beyond <= 0
