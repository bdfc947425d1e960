"""Writes many reports as one schema.org DataFeed; the withdrawn stay, empty."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from claims.reports.forms.data.claimreview import claim_review
from claims.reports.value import Edition, House


@dataclass(frozen=True, slots=True)
class Entry:
    """The latest edition on a claim, when the first came out, and if it was voided."""

    edition: Edition
    first_at: str
    withdrawn_at: str = ""

    @property
    def changed_at(self) -> str:
        """When it last changed."""
        return self.withdrawn_at or self.edition.published_at


def data_feed(house: House, entries: Iterable[Entry]) -> Iterator[bytes]:
    """The feed in the order of its entries, each written before the next is asked for.

    When the feed last changed stands at its end, for nobody knows it before.
    """
    head = {
        "@context": "https://schema.org",
        "@type": "DataFeed",
        "@id": f"{house.url}/reports/feed",
        "name": f"{house.name}: reports",
    }
    yield orjson.dumps(head).removesuffix(b"}") + b',"dataFeedElement":[\n'
    changed, between = "", b""
    for one in entries:
        yield between + orjson.dumps(_item(one))
        changed, between = max(changed, one.changed_at), b",\n"
    end = {"dateModified": changed} if changed else {}
    yield b"\n]" + orjson.dumps(end).replace(b"{", b",", 1) if end else b"\n]}"
    yield b"\n"


def _item(entry: Entry) -> dict[str, Any]:
    return {
        "@type": "DataFeedItem",
        "@id": f"{entry.edition.url}#item",
        "dateCreated": entry.first_at,
        "dateModified": entry.changed_at,
        "item": None if entry.withdrawn_at else [claim_review(entry.edition)],
    }
