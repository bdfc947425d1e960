"""In a real browser the pairs of the register are judged by one key each."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client

from claims.models import Judgement, Resemblance
from claims.vocabulary import Role
from tests.browser.conftest import Browsing
from tests.factories import make_resemblance, make_source, make_user

pytestmark = pytest.mark.browser
SAME = "/admin/claims/source/same/"
OVER_THE_EDGE = "document.scrollingElement.scrollWidth - window.innerWidth"
FOCUSED = "document.activeElement.id"

Browse = Callable[[], Browsing]


@pytest.fixture
def cookie(transactional_db: None) -> str:
    """The session of an analyst, whose group an emptied database has no longer."""
    client, analyst = Client(), make_user(is_staff=True, is_superuser=True)
    analyst.groups.add(Group.objects.get_or_create(name=Role.ANALYST.value)[0])
    client.force_login(analyst)
    return client.cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def pairs(transactional_db: None) -> list[Resemblance]:
    """Three pairs, in the order of their page."""
    made = [make_resemblance(first=make_source(name=name)) for name in "ABC"]
    return made[::-1]


def test_keys_move_from_pair_to_pair_and_judge(
    pairs: list[Resemblance], browse: Browse
) -> None:
    with browse() as visit:
        visit.open(SAME)
        visit.page.keyboard.press("j")
        focused = visit.page.evaluate(FOCUSED)
        with visit.page.expect_navigation():
            visit.page.keyboard.press("a")
        with visit.page.expect_navigation():
            visit.page.keyboard.press("r")
    assert focused == f"pair-{pairs[1].pk}"
    assert visit.complaints == []
    judged = Judgement.objects.order_by("id").values_list("kind", "first_source")
    assert list(judged) == [
        ("same_source", pairs[1].first_id),
        ("different_sources", pairs[0].first_id),
    ]


def test_a_letter_in_a_field_is_a_letter(
    pairs: list[Resemblance], browse: Browse
) -> None:
    with browse() as visit:
        visit.open(SAME)
        field = visit.page.locator("input[name=reason]").first
        field.press_sequentially("a reason")
        written = field.input_value()
    assert written == "a reason"
    assert not Judgement.objects.exists()


@pytest.mark.deep
@pytest.mark.parametrize("place", ["pairs", "source"])
def test_nothing_scrolls_sideways_on_a_telephone(
    place: str, pairs: list[Resemblance], browse: Browse
) -> None:
    source = f"/admin/claims/source/{pairs[0].first_id}/change/"
    with browse() as visit:
        visit.page.set_viewport_size({"width": 360, "height": 740})
        visit.open({"pairs": SAME, "source": source}[place])
        beyond = visit.page.evaluate(OVER_THE_EDGE)
    assert beyond <= 0
