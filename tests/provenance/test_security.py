"""What every page tells the browser."""

import pytest
from django.test import Client


@pytest.fixture
def headers(client: Client) -> dict[str, str]:
    return dict(client.get("/admin/login/").headers)


@pytest.mark.parametrize(
    "directive",
    [
        "default-src 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ],
)
def test_the_policy_is_strict(headers: dict[str, str], directive: str) -> None:
    assert directive in headers["Content-Security-Policy"].split("; ")


def test_nothing_inline_is_allowed(headers: dict[str, str]) -> None:
    assert "unsafe" not in headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-Frame-Options", "DENY"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ],
)
def test_each_header_says_its_word(
    headers: dict[str, str], name: str, value: str
) -> None:
    assert headers[name] == value


def test_the_admin_is_mirrored_in_persian(client: Client) -> None:
    page = client.get("/admin/login/", headers={"accept-language": "fa"})
    assert 'dir="rtl"' in page.content.decode()


def test_a_strange_host_is_turned_away(client: Client) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 400


def test_a_browser_finds_the_icon_that_it_asks_for(client: Client) -> None:
    assert client.get("/favicon.ico").headers["Location"] == "/static/claims/icon.svg"


def test_the_front_door_leads_to_the_admin(client: Client) -> None:
    assert client.get("/").headers["Location"] == "/admin/"
