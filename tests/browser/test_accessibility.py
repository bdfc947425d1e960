"""Every page of ours keeps WCAG 2.2 AA, by axe-core in a real browser.

Light and dark, from left to right and from right to left, with all details open.
"""

from collections.abc import Callable
from importlib.resources import files

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client

from claims.models import Claim, Source
from claims.vocabulary import Role
from tests.browser.conftest import Browsing
from tests.factories import make_resemblance, make_source
from tests.reports.lineage.scene import join, make_scene
from tests.review.stage import make_person

pytestmark = pytest.mark.browser
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
ASK = """rules => axe.run({runOnly: rules})
    .then(found => found.violations.map(one => [one.id, one.nodes[0].html]))"""
OPEN = "document.querySelectorAll('details').forEach(one => one.open = true)"
FOCUSED = """() => {
    const at = document.activeElement, look = getComputedStyle(at);
    const shadow = look.boxShadow !== "none";
    const seen = shadow || look.outlineStyle !== "none" && look.outlineWidth !== "0px";
    return [at.tagName, at.textContent.trim().slice(0, 30), seen];
}"""
BEYOND = "document.scrollingElement.scrollWidth - window.innerWidth"
MOVING = """() => document.getAnimations().filter(one =>
    one.playState === "running" && one.timeline === document.timeline).length"""

Browse = Callable[[], Browsing]


@pytest.fixture
def cookie(transactional_db: None) -> str:
    """The session of an analyst, whose group an emptied database has no longer."""
    Group.objects.get_or_create(name=Role.ANALYST.value)
    client = Client()
    client.force_login(make_person(Role.ANALYST, is_staff=True, is_superuser=True))
    return client.cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def pages(transactional_db: None) -> dict[str, str]:
    """Our pages by name, each with something on it."""
    scene = make_scene()
    join(scene.claim, scene.persian, "confirms", status="suggested", score=0.9)
    make_resemblance(first=make_source(name="A. Falk"))
    claim, source = scene.claim.pk, Source.objects.latest("pk").pk
    register = "/admin/claims"
    return {
        "index": "/admin/",
        "queue": "/admin/queue/?lane=new",
        "workbench": f"/admin/workbench/{claim}/?lane=new",
        "claim": f"{register}/claim/{claim}/change/",
        "document": f"{register}/document/{scene.claim.document_id}/change/",
        "statistics": f"{register}/assessment/statistics/",
        "alarms": f"{register}/claim/alarms/",
        "source": f"{register}/source/{source}/change/",
        "pairs": f"{register}/source/same/",
        "claims": f"{register}/claim/",
        "events": f"{register}/event/",
    }


@pytest.mark.deep
@pytest.mark.parametrize(
    ("scheme", "language"), [("light", "en"), ("dark", "fa"), ("dark", "en")]
)
def test_axe_finds_nothing(
    scheme: str, language: str, pages: dict[str, str], browse: Browse
) -> None:
    found = {}
    with browse() as visit:
        visit.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        visit.page.set_extra_http_headers({"Accept-Language": language})
        for name, place in pages.items():
            visit.open(place)
            visit.page.evaluate(OPEN)
            visit.page.evaluate(AXE)
            found[name] = visit.page.evaluate(ASK, RULES)
    assert {name: told for name, told in found.items() if told} == {}


def test_the_keyboard_reaches_each_decision_and_shows_where_it_is(
    pages: dict[str, str], browse: Browse
) -> None:
    stops = []
    with browse() as visit:
        visit.open(pages["workbench"])
        for _ in range(90):
            visit.page.keyboard.press("Tab")
            stops.append(visit.page.evaluate(FOCUSED))
    words = [words for tag, words, _ in stops if tag in {"BUTTON", "SUMMARY", "A"}]
    wanted = ["a Accept", "r Reject", "e Mend the claim", "Mend the chain", "a Accept"]
    assert [one for one in wanted if one not in words] == []
    unseen = [(tag, words) for tag, words, seen in stops if not seen]
    assert [one for one in unseen if one[0] != "BODY"] == []  # the end of the page


@pytest.mark.deep
@pytest.mark.parametrize("name", ["queue", "workbench", "claim", "statistics"])
def test_twice_as_large_nothing_scrolls_sideways(
    name: str, pages: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.page.set_viewport_size({"width": 640, "height": 450})  # 1280 at 200 %
        visit.open(pages[name])
        beyond = visit.page.evaluate(BEYOND)
    assert beyond <= 0


def test_nothing_moves_for_who_wants_no_motion(
    pages: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.page.emulate_media(reduced_motion="reduce")
        visit.open(pages["queue"])
        visit.page.hover(".lanes a:not([aria-current])")
        moving = visit.page.evaluate(MOVING)
    assert moving == 0


def test_a_link_is_decided_at_the_workbench_by_its_own_key(
    pages: dict[str, str], browse: Browse
) -> None:
    with browse() as visit:
        visit.open(pages["workbench"])
        visit.page.keyboard.press("l")
        visit.page.keyboard.press("a")
        visit.page.wait_for_selector(".messagelist")
        came = visit.page.url
    claim = Claim.objects.get(confirmations__status="accepted")
    assert (claim.state, f"/workbench/{claim.pk}/" in came) == ("proposed", True)
