"""The public pages in a browser: narrow, right to left, and without a complaint."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from django.conf import LazySettings
from playwright.sync_api import sync_playwright
from pytest_django.live_server_helper import LiveServer

from claims.reports.value import Edition, dump
from tests import factories
from tests.browser.conftest import CHROMIUM, Visit
from tests.reports.seed import EDITION

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

NARROW = {"width": 360, "height": 740}
WORDS = {
    "en": "Russia will probably deliver S-300 systems to Iran",
    "ru": "Россия, вероятно, поставит Ирану системы противовоздушной обороны С-300",
    "fa": "روسیه احتمالاً سامانه‌های اس-۳۰۰ را به ایران تحویل خواهد داد",
}


def edition_in(language: str) -> Edition:
    """The report on a claim that was made in some language."""
    said = replace(
        EDITION.statement,
        language=language,
        proposition=WORDS[language],
        anchor=replace(EDITION.statement.anchor, exact=WORDS[language]),
    )
    return replace(EDITION, edition=1, corrections=(), statement=said)


@pytest.fixture
def addresses(settings: LazySettings, transactional_db: None) -> list[str]:
    """The list, and a report in each language."""
    settings.ROOT_URLCONF = "tests.public.urls"
    reports = [factories.make_report(dump(edition_in(one))) for one in WORDS]
    return ["/reports", *(f"/reports/{one.claim_id}" for one in reports)]


@contextmanager
def reading(site: str, scheme: str = "light") -> Iterator[Visit]:
    """A browser of somebody without an account."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with sync_playwright() as playwright:
        program = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        context = program.new_context(
            viewport=NARROW,  # type: ignore[arg-type]
            color_scheme=scheme,  # type: ignore[arg-type]
        )
        visit = Visit(context.new_page(), site)
        visit.page.on("console", lambda message: visit.complaints.append(message.text))
        yield visit
        program.close()


def test_nothing_is_wider_than_a_narrow_screen(
    live_server: LiveServer, addresses: list[str]
) -> None:
    with reading(live_server.url) as visit:
        for address in addresses:
            visit.open(address)
            wide = visit.page.evaluate("document.documentElement.scrollWidth")
            assert wide <= NARROW["width"], address
        assert visit.complaints == []


def test_words_of_persian_run_from_the_right(
    live_server: LiveServer, addresses: list[str]
) -> None:
    with reading(live_server.url) as visit:
        visit.open(addresses[-1])
        way = "getComputedStyle(document.querySelector('h1')).direction"
        assert visit.page.evaluate(way) == "rtl"


def test_a_report_keeps_nothing_in_the_browser(
    live_server: LiveServer, addresses: list[str]
) -> None:
    with reading(live_server.url) as visit:
        for address in addresses:
            visit.open(address)
        assert visit.page.context.cookies() == []
