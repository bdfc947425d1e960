"""A claim goes the whole way, from the queue to a correction, as people do it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from django.contrib.auth.models import Group
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim, Document, Event, Report
from claims.vocabulary import Role
from tests.browser.conftest import CHROMIUM
from tests.browser.test_workbench import SELECT
from tests.review.stage import make_person

pytestmark = pytest.mark.browser
PASSWORD = "correct horse battery staple"
CAST = {
    "ann": Role.ANALYST,
    "bo": Role.REVIEWER,
    "cy": Role.ADJUDICATOR,
    "pat": Role.PUBLISHER,
}
TRUE, FALSE = "1", "5"


@dataclass(slots=True)
class Seat:
    """Somebody who has signed in, in a browser of their own."""

    page: Page
    site: str

    def open(self, path: str) -> None:
        """Go to a page, and wait until all of it is there."""
        self.page.goto(f"{self.site}{path}", wait_until="networkidle")

    def press(self, key: str) -> None:
        """Press one key, and wait for what it led to."""
        with self.page.expect_navigation(wait_until="networkidle"):
            self.page.keyboard.press(key)

    def click(self, name: str) -> None:
        """Press a button, and wait for what it led to."""
        with self.page.expect_navigation(wait_until="networkidle"):
            self.page.get_by_role("button", name=name, exact=True).click()

    def answer(self, verdict: str, reasons: str) -> None:
        """Choose a verdict by its key, say why and how surely, and hand it in."""
        self.page.keyboard.press(verdict)
        self.page.fill("#id_is_true-reasons", reasons)
        self.page.select_option("#id_is_true-confidence", "high")
        self.click("Hand in")

    def says(self) -> str:
        """What the page says after what was done last."""
        return self.page.inner_text(".messagelist")


Sit = Callable[[str], Seat]


@pytest.fixture
def cast(transactional_db: None) -> None:
    """An account for each part, whose groups an earlier test may have emptied."""
    for name, role in CAST.items():
        Group.objects.get_or_create(name=role.value)
        user = make_person(role, username=name, is_staff=True, is_superuser=True)
        user.set_password(PASSWORD)
        user.save()


@pytest.fixture
def newest(english: Document) -> Claim:
    """The claim that stands first in the queue."""
    return Claim.objects.latest("pk")


@contextmanager
def seats(site: str) -> Iterator[Sit]:
    """Let people sign in, each in a browser of their own."""
    assert CHROMIUM is not None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        yield lambda name: signed_in(browser, site, name)
        browser.close()


def signed_in(browser: Browser, site: str, name: str) -> Seat:
    """Sign in as people do."""
    seat = Seat(browser.new_context().new_page(), site)
    seat.open("/admin/login/?next=/admin/queue/")
    seat.page.fill("#id_username", name)
    seat.page.fill("#id_password", PASSWORD)
    seat.click("Log in")
    return seat


def make_claim_of_words(ann: Seat) -> str:
    """Select words, make a claim of them, and say who speaks; the page of it."""
    ann.page.evaluate(SELECT, "Fars news agency")
    ann.page.wait_for_function("document.querySelector('#add [name=at]').value !== ''")
    ann.page.fill("#add-proposition", "Fars is a news agency.")
    ann.click("Make a claim")
    path = ann.page.evaluate("location.pathname")
    ann.page.get_by_text("Mend the chain").click()
    ann.page.evaluate(SELECT, "Ivashov")
    ann.page.get_by_role("button", name="Name from selection").click()
    ann.page.fill("#step-position", "1")
    ann.page.select_option("#step-kind", "person")
    ann.click("Put in")
    return str(path)


def disagree(ann: Seat, bo: Seat, place: str) -> None:
    """Two people answer, the second without seeing the first."""
    ann.open(place)
    ann.press("t")
    ann.answer(TRUE, "The minutes say so.")
    bo.open(place)
    assert "The minutes say so." not in bo.page.content()
    bo.press("t")
    bo.answer(FALSE, "The minutes say no.")


def settle(ann: Seat, cy: Seat, place: str) -> None:
    """A third decides between them, and the claim is made ready."""
    cy.open(place)
    cy.answer(TRUE, "The minutes were signed.")
    ann.open(place)
    ann.press("m")


def correct(ann: Seat, pat: Seat, place: str) -> None:
    """What is published turns out to be wrong, and two people put it right."""
    pat.open(place)
    pat.page.get_by_text("Publish …").click()
    pat.page.select_option("#publish-language", "fa")
    pat.click("Publish")
    ann.open(place)
    ann.page.get_by_text("Draft correction …").click()
    ann.page.fill("#draft_correction-reason", "The date was wrong.")
    ann.page.select_option("#draft_correction-kind", "minor")
    ann.click("Draft correction")
    pat.open(place)
    pat.page.get_by_text("Issue correction …").click()
    pat.click("Issue correction")


@pytest.mark.deep
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.usefixtures("cast")
def test_a_claim_goes_from_the_queue_to_a_correction(
    newest: Claim, live_server: LiveServer
) -> None:
    with seats(live_server.url) as sit:
        ann, bo, cy, pat = (sit(name) for name in CAST)
        ann.open("/admin/queue/?lane=new")
        ann.press("n")
        ann.press("a")  # one key decides and moves on
        assert f"/workbench/{newest.pk - 1}/" in ann.page.url
        place = make_claim_of_words(ann)
        ann.press("a")
        disagree(ann, bo, place)
        settle(ann, cy, place)
        correct(ann, pat, place)
        said = pat.says()
    claim = Claim.objects.latest("pk")
    assert "now corrected" in said
    assert (claim.state, str(claim.originator)) == ("corrected", "Ivashov")
    frozen = Report.objects.filter(claim=claim).values_list("frozen", flat=True)
    assert [json.loads(one)["language"] for one in frozen] == ["fa", "fa"]
    events = Event.objects.filter(claim=claim).in_order()
    assert list(events.values_list("action", "actor__username")) == [
        ("add_claim", "ann"), ("add_step", "ann"), ("triage", "ann"),
        ("assign", "ann"), ("submit_first", "ann"), ("take_second", "bo"),
        ("submit_second", "bo"), ("adjudicate", "cy"), ("make_ready", "ann"),
        ("publish", "pat"), ("draft_correction", "ann"), ("issue_correction", "pat"),
    ]  # fmt: skip
    newest.refresh_from_db()
    assert newest.state == "triaged"
