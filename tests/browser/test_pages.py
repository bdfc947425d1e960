"""In a real browser the pages keep the policy, fit a telephone and obey the keys."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Browsing

pytestmark = pytest.mark.browser
OVER_THE_EDGE = "document.scrollingElement.scrollWidth - window.innerWidth"
PAPER = "getComputedStyle(document.querySelector('.paper')).backgroundColor"
BOX = "document.querySelector('#changelist .results')"
HIDDEN = f"{BOX}.scrollWidth - {BOX}.clientWidth"
FADE = f"getComputedStyle({BOX}).getPropertyValue('--more')"
TO_THE_END = f"""new Promise(done => {{
    {BOX}.scrollLeft = 10000;
    requestAnimationFrame(() => requestAnimationFrame(done));
}})"""
DIRECTION = "getComputedStyle(document.documentElement).direction"
KINDS = pytest.mark.parametrize("kind", ["document", "claim"])

Browse = Callable[[], Browsing]


@KINDS
def test_the_browser_complains_of_nothing(
    kind: str, places: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.open(places[kind])
    assert visit.complaints == []


@pytest.mark.deep
@KINDS
def test_nothing_scrolls_sideways_on_a_telephone(
    kind: str, places: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.page.set_viewport_size({"width": 360, "height": 740})
        visit.open(places[kind])
        beyond = visit.page.evaluate(OVER_THE_EDGE)
    assert beyond <= 0


def test_all_columns_of_the_claims_are_seen(
    places: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.page.set_viewport_size({"width": 1280, "height": 800})
        visit.open("/admin/claims/claim/")
        hidden = visit.page.evaluate(HIDDEN)
    assert hidden == 0


def test_a_register_that_goes_on_fades_at_its_edge(
    places: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.page.set_viewport_size({"width": 360, "height": 740})
        visit.open("/admin/claims/claim/")
        faded = [visit.page.evaluate(ask) for ask in (FADE, TO_THE_END, FADE)]
    assert (faded[0], faded[2]) == ("48px", "0px")


def test_a_dark_page_has_dark_paper(places: dict[str, str], browse: Browse) -> None:
    with browse() as visit:
        visit.page.emulate_media(color_scheme="dark")
        visit.open(places["document"])
        paper = visit.page.evaluate(PAPER)
    assert paper == "rgb(23, 30, 38)"


@KINDS
def test_a_persian_page_is_mirrored_and_fits(
    kind: str, places: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.page.set_extra_http_headers({"Accept-Language": "fa"})
        visit.page.set_viewport_size({"width": 360, "height": 740})
        visit.open(places[kind])
        found = [visit.page.evaluate(ask) for ask in (DIRECTION, OVER_THE_EDGE)]
    assert found == ["rtl", 0]


def test_the_keyboard_comes_to_the_first_claim_and_opens_it(
    places: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.open(places["document"])
        for _ in range(60):
            visit.page.keyboard.press("Tab")
            if visit.page.evaluate("document.activeElement.id").startswith("claim-"):
                break
        visit.page.keyboard.press("Enter")
        visit.page.wait_for_url("**/claim/*/change/")
        reached = visit.page.url
    assert reached.endswith(places["claim"])
