"""Addresses are fetched within limits, and never from inside a network."""

import time

import pytest

from claims.ingest.errors import InputError
from claims.ingest.limits import Limits
from claims.ingest.web.fetch import fetch
from claims.ingest.web.reach import Reach
from tests.ingest.web.conftest import Site

LIMITS = Limits(seconds=5)


def test_a_page_is_fetched_with_what_its_server_says(site: Site) -> None:
    url = site.add("/a", b"Words.", "Text/Plain; charset=windows-1251")

    fetched = fetch(url, LIMITS, site.reach)

    assert (fetched.url, fetched.data) == (url, b"Words.")
    assert (fetched.media_type, fetched.charset) == ("text/plain", "windows-1251")


def test_a_redirect_is_followed(site: Site) -> None:
    url = site.add("/b", b"Words.", "text/plain")

    assert fetch(site.redirect("/a", "/b"), LIMITS, site.reach).url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://172.16.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0.0.0.0/",
        "http://user:word@198.51.100.7/",
        "http://8.8.8.8:22/",
    ],
)
def test_an_address_inside_a_network_is_refused(url: str) -> None:
    with pytest.raises(InputError, match="is refused"):
        fetch(url, LIMITS, Reach())


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2/",
        "http://localhost:1/",
        "http://169.254.169.254/",
        "http://[::1]/",
        "file:///etc/passwd",
    ],
)
def test_a_redirect_into_a_network_is_refused(site: Site, target: str) -> None:
    with pytest.raises(InputError, match=r"is refused|cannot be reached"):
        fetch(site.redirect("/a", target), LIMITS, site.reach)


def test_redirects_without_end_are_given_up(site: Site) -> None:
    with pytest.raises(InputError, match="redirects too many times"):
        fetch(site.redirect("/a", "/a"), LIMITS, site.reach)


def test_a_server_that_never_answers_is_given_up(site: Site) -> None:
    begun = time.monotonic()

    with pytest.raises(InputError, match=r"took longer than 0.3 s"):
        fetch(site.address("/silent"), Limits(seconds=0.3), site.reach)

    assert time.monotonic() - begun < 5


def test_a_body_larger_than_allowed_is_given_up(site: Site) -> None:
    url = site.add("/a", b"x" * 100_001, "text/plain")

    with pytest.raises(InputError, match="is larger than 100,000 bytes"):
        fetch(url, Limits(bytes=100_000), site.reach)


def test_an_error_of_the_server_is_named(site: Site) -> None:
    url = site.add("/a", b"Gone", "text/plain", 410)

    with pytest.raises(InputError, match="answers 410 Gone"):
        fetch(url, LIMITS, site.reach)


def test_a_port_where_nobody_listens_is_named(site: Site) -> None:
    site.close()

    with pytest.raises(InputError, match="cannot be reached"):
        fetch(site.address("/a"), LIMITS, site.reach)


def test_a_proxy_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")

    with pytest.raises(InputError, match="through a proxy"):
        fetch(site.address("/a"), LIMITS, site.reach)
