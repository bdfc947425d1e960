"""Pages and feeds come in like files do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claims.ingest.article import Article, Facts, Failure
from claims.ingest.gathering import Found, Wishes
from claims.ingest.inputs import Listed
from tests.ingest.web.conftest import Site

FEED = b"<rss><channel><item><link>https://a.example/1</link></item></channel></rss>"
Reads = Callable[..., list[Found]]


@pytest.mark.parametrize(
    ("path", "body", "kind"),
    [
        ("/a", b"<p>The port closed.</p>", "text/html"),
        ("/a", b"The port closed.", "text/plain"),
        ("/a.txt", b"The port closed.", ""),
        ("/a", b"<!-- x --><!DOCTYPE html><p>The port closed.", ""),
        ("/a", b'{"text": "The port closed."}', "application/x-ndjson"),
    ],
)
def test_a_page_of_any_kind_gives_its_text(
    site: Site, read_all: Reads, path: str, body: bytes, kind: str
) -> None:
    url = site.add(path, body, kind)

    (article,) = read_all(url, wishes=Wishes(reach=site.reach))

    assert isinstance(article, Article)
    assert article.text == "The port closed."
    assert article.facts.url == url
    assert article.retrieved_at is not None


@pytest.mark.parametrize(("status", "gone"), [(404, True), (410, True), (503, False)])
def test_an_address_at_which_there_is_nothing_is_told_apart_from_a_failing_one(
    site: Site, read_all: Reads, status: int, *, gone: bool
) -> None:
    url = site.add("/a", b"Nothing.", "text/plain", status)

    (failure,) = read_all(url, wishes=Wishes(reach=site.reach))

    assert isinstance(failure, Failure)
    assert (failure.name, failure.gone) == (url, gone)


def test_a_pdf_is_told_by_its_bytes(
    site: Site, read_all: Reads, text_pdf: Path
) -> None:
    url = site.add("/a", text_pdf.read_bytes(), "application/octet-stream")

    (article,) = read_all(url, wishes=Wishes(reach=site.reach))

    assert isinstance(article, Article)
    assert article.media_type == "application/pdf"


def test_an_image_is_not_read(site: Site, read_all: Reads) -> None:
    url = site.add("/a.png", b"\x89PNG", "image/png")

    (failure,) = read_all(url, wishes=Wishes(reach=site.reach))

    assert str(failure).startswith(f"{url}: is image/png, which is not read;")


def test_a_feed_lists_its_articles(site: Site, read_all: Reads) -> None:
    feed = (
        b"<rss><channel><item><link>https://a.example/1</link></item></channel></rss>"
    )
    url = site.add("/feed", feed, "application/rss+xml")

    assert read_all(url, wishes=Wishes(reach=site.reach)) == [
        Listed("https://a.example/1", "", Facts(url="https://a.example/1"))
    ]


def test_a_loopback_address_is_named_and_the_others_are_in(
    tmp_path: Path, read_all: Reads
) -> None:
    (tmp_path / "a.txt").write_text("Words.")

    refused, article = read_all("http://127.0.0.1/", tmp_path / "a.txt")

    assert str(refused).startswith("http://127.0.0.1/: is refused (")
    assert isinstance(article, Article)


def test_a_feed_in_a_file_lists_its_articles(tmp_path: Path, read_all: Reads) -> None:
    path = tmp_path / "news.rss"
    path.write_bytes(FEED)

    (listed,) = read_all(path)

    assert isinstance(listed, Listed)


def test_a_file_that_is_no_feed_says_so(tmp_path: Path, read_all: Reads) -> None:
    path = tmp_path / "news.xml"
    path.write_text("<book/>")

    assert "is no feed" in str(read_all(path)[0])
