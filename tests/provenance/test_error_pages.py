"""Whoever goes astray is told so in the house's look, and shown a way on."""

import html5lib
import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.test import Client, RequestFactory
from django.utils import translation
from django.views.defaults import permission_denied, server_error


def well_formed(page: str) -> bool:
    """Whether a page is HTML without an error, and wears the look."""
    html5lib.HTMLParser(strict=True).parse(page)
    return "claims/look.css" in page


@pytest.fixture
def asked() -> HttpRequest:
    """A request by somebody who is signed in."""
    request = RequestFactory().get("/admin/")
    request.user = User(username="analyst-1")
    return request


@pytest.mark.parametrize(
    ("path", "way"),
    [
        ("/nowhere", "To the front page"),
        ("/administration", "To the front page"),
        ("/admin/workbench/nowhere", "To the queue"),
    ],
)
def test_an_unknown_address_is_told_with_a_way_on(
    admin_client: Client, path: str, way: str
) -> None:
    answer = admin_client.get(path, follow=True)
    page = answer.content.decode()
    assert answer.status_code == 404
    assert way in page
    assert well_formed(page)


def test_it_asks_nothing_of_a_reader_without_an_account(
    client: Client,
) -> None:
    answer = client.get("/nowhere")
    assert not answer.cookies
    assert "Cookie" not in answer.headers.get("Vary", "")


def test_who_may_not_is_told_as_whom(asked: HttpRequest) -> None:
    answer = permission_denied(asked, PermissionDenied())
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "signed in as <bdi>analyst-1</bdi>" in page
    assert well_formed(page)


def test_an_error_of_ours_needs_no_database_to_be_told(asked: HttpRequest) -> None:
    answer = server_error(asked)
    assert answer.status_code == 500
    assert well_formed(answer.content.decode())


@pytest.mark.parametrize(
    ("language", "opening"),
    [("fa", '<html lang="fa" dir="rtl">'), ("ru", '<html lang="ru" dir="ltr">')],
)
def test_whoever_works_in_another_language_goes_astray_in_it(
    asked: HttpRequest, language: str, opening: str
) -> None:
    with translation.override(language):
        pages = [
            permission_denied(asked, PermissionDenied()).content.decode(),
            server_error(asked).content.decode(),
        ]
    assert all(opening in page and well_formed(page) for page in pages)
    assert not any("<h1>Th" in page for page in pages)


@pytest.mark.django_db
def test_a_stale_form_is_told_to_have_changed_nothing() -> None:
    answer = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "x"})
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "Nothing was changed" in page
    assert well_formed(page)
