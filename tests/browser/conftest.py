"""A browser without a window, in which somebody who may look at all is logged in."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from playwright.sync_api import Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

from claims.models import Claim, Document
from tests.factories import make_user

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
SEEDS = Path(settings.ROOT) / "seeds"


@dataclass(slots=True)
class Visit:
    """A page of the browser, where the site is, and what the browser complained of."""

    page: Page
    site: str
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        """Go to a page of the site, and wait until all of it is there."""
        self.page.goto(f"{self.site}{path}", wait_until="load")


Browsing = AbstractContextManager[Visit]


@pytest.fixture
def english(transactional_db: None) -> Document:
    """The first of the seeds, read in as the command reads it."""
    call_command("ingest", str(SEEDS / "01-s300-retold.txt"), stdout=StringIO())
    return Document.objects.get()


@pytest.fixture
def places(english: Document) -> dict[str, str]:
    """Where the pages of the document and of its first claim are."""
    claim = Claim.objects.in_reading_order()[0]
    return {
        "document": f"/admin/claims/document/{english.pk}/change/",
        "claim": f"/admin/claims/claim/{claim.pk}/change/",
    }


@pytest.fixture
def cookie(transactional_db: None) -> str:
    """The session of somebody who may look at everything."""
    client = Client()
    client.force_login(make_user(is_staff=True, is_superuser=True))
    return client.cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def browse(live_server: LiveServer, cookie: str) -> Callable[[], Browsing]:
    """Open a browser for as long as it is used.

    While it is open its loop runs in this thread, and Django keeps the database from
    it: rows are made before, and the tables are emptied after.
    """
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    return lambda: opened(CHROMIUM, live_server.url, cookie)


@contextmanager
def opened(program: str, site: str, cookie: str) -> Iterator[Visit]:
    """A page of a browser that has the cookie of a session."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"]
        )
        context = browser.new_context()
        name = settings.SESSION_COOKIE_NAME
        context.add_cookies([{"name": name, "value": cookie, "url": site}])
        visit = Visit(context.new_page(), site)
        visit.page.on("console", lambda message: visit.complaints.append(message.text))
        visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
        yield visit
        browser.close()
