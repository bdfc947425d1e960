"""All that is named is read in: files, pages, and what feeds list."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from claims.ingest.article import Article, Facts, Failure
from claims.ingest.gathering import Wishes
from claims.ingest.limits import Limits
from claims.ingest.output.telling import Telling
from claims.ingest.reading_in import read_in, told
from tests.ingest.web.conftest import Site

TEXT = "The minister said that the port of Anzali was closed."


def article(text: str, facts: Facts | None = None) -> Article:
    return Article("a", "a.txt", text, text.encode(), "text/plain", facts or Facts())


def names(found: list[Telling | Failure]) -> list[str]:
    return [
        str(each.article.id) if isinstance(each, Telling) else f"not {each.name}"
        for each in found
    ]


def read_all(*inputs: str, wishes: Wishes | None = None) -> list[Telling | Failure]:
    return list(
        read_in(inputs, wishes or Wishes(), BytesIO(), lambda *_: None),
    )


def test_inputs_are_read_in_the_order_named(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(TEXT)

    found = read_all(f"{tmp_path}/b.txt", "gone.txt", str(tmp_path))

    assert names(found) == ["b.txt", "not gone.txt", "a.txt", "b.txt"]


def test_progress_counts_what_becomes_known(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f'{{"id": "x", "text": "{TEXT}"}}\n' * 2)
    seen: list[tuple[int, int, str]] = []

    list(
        read_in(
            [f"{tmp_path}/a.jsonl"], Wishes(), BytesIO(), lambda *at: seen.append(at)
        )
    )

    assert seen == [(0, 1, f"{tmp_path}/a.jsonl"), (0, 2, "x"), (1, 2, "x")]


@pytest.fixture
def site_of_news() -> Iterator[Site]:
    """A feed of two articles, of which one is gone."""
    site = Site()
    links = [f"<item><link>{site.address(path)}</link></item>" for path in ("/1", "/2")]
    feed = f"<rss><channel>{''.join(links)}</channel></rss>"
    site.add("/feed", feed.encode(), "application/rss+xml")
    site.add("/1", TEXT.encode(), "text/plain")
    site.add("/2", b"", "text/plain", 404)
    yield site
    site.close()


def test_what_a_feed_lists_is_fetched_and_the_rest_named(
    site_of_news: Site,
) -> None:
    wishes = Wishes(reach=site_of_news.reach)

    found = read_all(site_of_news.address("/feed"), wishes=wishes)

    assert names(found) == [
        site_of_news.address("/1"),
        f"not {site_of_news.address('/2')}",
    ]


def test_a_stated_language_is_believed() -> None:
    telling = told(article(TEXT, Facts(language="ka")), Limits())

    assert isinstance(telling, Telling)
    assert (telling.language, telling.reading.claims) == ("ka", ())


def test_a_language_that_is_not_stated_is_told_from_the_words() -> None:
    telling = told(article("Министр обороны заявил, что порт закрыт."), Limits())

    assert isinstance(telling, Telling)
    assert telling.language == "ru"


def test_a_text_that_takes_too_long_is_left_out() -> None:
    failure = told(article(TEXT * 3_000, Facts(language="en")), Limits(seconds=0.2))

    assert isinstance(failure, Failure)
    assert str(failure).startswith("a.txt: took longer than 0.2 s")


def test_claims_that_score_too_little_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{TEXT} The sea was calm all day long.")
    every, none = (
        read_all(f"{tmp_path}/a.txt", wishes=Wishes(least_score=least))
        for least in (0.0, 1.1)
    )
    assert isinstance(every[0], Telling)
    assert isinstance(none[0], Telling)
    assert (len(every[0].reading.claims), len(none[0].reading.claims)) == (2, 0)


def test_two_processes_read_the_same_as_one(tmp_path: Path) -> None:
    for name in "abcd":
        (tmp_path / f"{name}.txt").write_text(TEXT)
    inputs = [str(tmp_path), "gone.txt"]
    assert read_all(*inputs, wishes=Wishes(workers=2)) == read_all(*inputs)
