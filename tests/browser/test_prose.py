"""The summary is checked while it is typed, and what it can rest on is put in."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client

from claims.models import Claim
from claims.vocabulary import Role
from tests import factories as f
from tests.browser.conftest import Browsing
from tests.review.stage import make_person

pytestmark = pytest.mark.browser
Browse = Callable[[], Browsing]
TEXT = "RIA quoted Leonid Ivashov as saying that two ships would probably sail."


@pytest.fixture
def cookie(transactional_db: None) -> str:
    """The session of a publisher, whose group an earlier test may have emptied."""
    Group.objects.get_or_create(name=Role.PUBLISHER.value)
    client = Client()
    client.force_login(make_person(Role.PUBLISHER, is_staff=True, is_superuser=True))
    return client.cookies[settings.SESSION_COOKIE_NAME].value


@pytest.fixture
def ready(transactional_db: None) -> Claim:
    """A claim whose report may go out."""
    document = f.make_document(TEXT)
    return f.make_claim(
        "two ships would probably sail", document=document, state="ready"
    )


def test_what_is_typed_is_checked_in_place(ready: Claim, browse: Browse) -> None:
    with browse() as visit:
        visit.open(f"/admin/summary/{ready.pk}/")
        visit.page.fill("textarea[name=text]", "Six ships would probably sail.")
        visit.page.click(f"[data-put='[c{ready.pk}]']")
        visit.page.wait_for_selector("[data-sentences] mark >> text=Six")
        assert visit.page.input_value("textarea[name=text]").endswith(f"[c{ready.pk}]")
        visit.page.click("button[name=keep]")
        visit.page.wait_for_selector("text=What keeps it from going out")
        assert not visit.complaints
