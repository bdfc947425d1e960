"""Takes a feed apart: RSS or Atom, an entry an article."""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.moments import moment
from claims.ingest.readers.stated import is_address, language_code

_ROOT = re.compile(rb"<(?:rss|feed|rdf:RDF|\w+:feed)[\s>]", re.IGNORECASE)
_ROOT_WITHIN = 2048


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of a feed: its whole markup, or else the address to fetch it from."""

    name: str
    markup: str
    facts: Facts


def is_feed(data: bytes) -> bool:
    """Whether the bytes begin as a feed does."""
    return _ROOT.search(data[:_ROOT_WITHIN]) is not None


def feed_entries(data: bytes) -> list[Entry]:
    """The entries in the feed's order; those with neither words nor address are out."""
    import feedparser

    parsed = feedparser.parse(BytesIO(data))
    found = list(_entries(parsed))
    if not found:
        raise InputError("is a feed without articles", "check the address")
    return found


def _entries(parsed: Mapping[str, Any]) -> Iterator[Entry]:
    for entry in parsed["entries"]:
        facts = _facts(entry, parsed["feed"])
        markup = _markup(entry, facts)
        if markup or facts.url:
            yield Entry(facts.url or entry.get("id") or facts.title, markup, facts)


def _facts(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Facts:
    url = str(entry.get("link", "")).strip()
    source = entry.get("source") or {}
    return Facts(
        title=_plain(entry.get("title", "")),
        publisher=_plain(
            source.get("title") or entry.get("publisher") or feed.get("publisher", "")
        ),
        url=url if is_address(url) else "",
        published_at=moment(str(entry.get("published", ""))),
        language=language_code(str(entry.get("language") or feed.get("language", ""))),
    )


def _markup(entry: Mapping[str, Any], facts: Facts) -> str:
    """The entry as a page: its whole content, or its summary if it has no address."""
    whole = " ".join(str(part.get("value", "")) for part in entry.get("content", ()))
    body = whole or ("" if facts.url else str(entry.get("summary", "")))
    if not body.strip():
        return ""
    return f"<article><h1>{html.escape(facts.title)}</h1>{body}</article>"


def _plain(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", str(markup))).split())
