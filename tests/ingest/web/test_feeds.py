"""A feed is taken apart into articles."""

from datetime import UTC, datetime

import pytest

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.web.feeds import feed_entries, is_feed

RSS = b"""<?xml version="1.0"?><rss version="2.0"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><language>en-us</language>
<item><title>Port &amp; pier</title><link>https://fars.example/1</link>
<dc:publisher>Fars</dc:publisher><pubDate>Wed, 17 Feb 2016 09:30:00 +0330</pubDate>
<description>Teaser.</description></item>
<item><title>Dam</title><content:encoded>&lt;p&gt;It held.&lt;/p&gt;</content:encoded>
<link>https://fars.example/2</link></item>
<item><title>Note</title><description>Only a summary.</description></item>
<item><title>Nothing</title></item>
</channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<entry><title>Port</title><link href="https://fars.example/1"/>
<published>2016-02-17T06:00:00Z</published></entry></feed>"""


def test_an_entry_without_its_words_names_where_they_are() -> None:
    entry = feed_entries(RSS)[0]

    assert (entry.name, entry.markup) == ("https://fars.example/1", "")


def test_an_entry_keeps_what_the_feed_states() -> None:
    assert feed_entries(RSS)[0].facts == Facts(
        title="Port & pier",
        publisher="Fars",
        url="https://fars.example/1",
        published_at=datetime(2016, 2, 17, 6, tzinfo=UTC),
        language="en",
    )


def test_an_entry_with_all_its_words_need_not_be_fetched() -> None:
    markup = feed_entries(RSS)[1].markup

    assert markup == "<article><h1>Dam</h1><p>It held.</p></article>"


def test_a_summary_stands_in_where_there_is_no_address() -> None:
    assert "Only a summary." in feed_entries(RSS)[2].markup


def test_an_entry_of_nothing_is_left_out() -> None:
    assert len(feed_entries(RSS)) == 3


def test_atom_is_read_as_well() -> None:
    (entry,) = feed_entries(ATOM)

    assert entry.facts.published_at == datetime(2016, 2, 17, 6, tzinfo=UTC)


def test_a_feed_without_articles_says_so() -> None:
    with pytest.raises(InputError, match="is a feed without articles"):
        feed_entries(b"<rss><channel></channel></rss>")


@pytest.mark.parametrize(
    ("data", "answer"),
    [(RSS, True), (ATOM, True), (b"<html><p>feed</p>", False), (b"<feeding>", False)],
)
def test_a_feed_is_told_by_its_root(data: bytes, answer: bool) -> None:  # noqa: FBT001
    assert is_feed(data) is answer
