"""Every public answer may be kept by everybody, and can do nothing."""

from datetime import timedelta

import pytest
from django.test import Client

from claims.models import Report
from tests.review.stage import Stage

PAGES = (
    "/reports",
    "/reports/corrections",
    "/reports/key",
    "/reports/feed",
    "/reports/atom",
    "/reports/{claim}",
    "/reports/{claim}/editions/1",
    "/reports/{claim}/editions/1/json",
    "/reports/{claim}/editions/1/share.png",
    "/ns",
    "/robots.txt",
    "/sitemap.xml",
)
every_page = pytest.mark.parametrize("path", PAGES)


@every_page
def test_everybody_may_keep_it(reader: Client, published: Stage, path: str) -> None:
    answer = reader.get(path.format(claim=published.claim.pk))
    assert answer.status_code == 200
    assert "public" in answer.headers["Cache-Control"]
    assert answer.headers["ETag"]


@every_page
def test_what_has_not_changed_is_not_sent_again(
    reader: Client, published: Stage, path: str
) -> None:
    path = path.format(claim=published.claim.pk)
    tag = reader.get(path).headers["ETag"]
    again = reader.get(path, headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")


@every_page
def test_nothing_is_kept_in_the_browser(
    reader: Client, published: Stage, path: str
) -> None:
    answer = reader.get(path.format(claim=published.claim.pk))
    assert not answer.cookies
    assert "Cookie" not in answer.headers.get("Vary", "")


@every_page
def test_nothing_is_sent_to_it(reader: Client, published: Stage, path: str) -> None:
    assert reader.post(path.format(claim=published.claim.pk)).status_code == 405


@every_page
def test_no_script_runs_on_it(reader: Client, published: Stage, path: str) -> None:
    answer = reader.get(path.format(claim=published.claim.pk))
    policy = answer.headers["Content-Security-Policy"].split("; ")
    assert "default-src 'none'" in policy
    assert not [one for one in policy if "script-src" in one or "unsafe" in one]


def test_a_page_tells_when_it_last_changed(reader: Client, published: Stage) -> None:
    at = Report.objects.get().published_at
    answer = reader.get(f"/reports/{published.claim.pk}")
    assert answer.headers["Last-Modified"] == f"{at:%a, %d %b %Y %H:%M:%S} GMT"
    later = f"{at + timedelta(days=1):%a, %d %b %Y %H:%M:%S} GMT"
    again = reader.get(
        f"/reports/{published.claim.pk}", headers={"if-modified-since": later}
    )
    assert again.status_code == 304


@pytest.mark.parametrize("language", ["fa", "ru"])
def test_whoever_asks_the_page_is_the_same(
    reader: Client, published: Stage, language: str
) -> None:
    path = f"/reports/{published.claim.pk}"
    asked = reader.get(path, headers={"accept-language": language})
    assert asked.content == reader.get(path).content
    assert asked.headers["Content-Language"] == "en"
