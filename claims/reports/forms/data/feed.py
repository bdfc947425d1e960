"""Writes many reports as one schema.org DataFeed; the withdrawn stay, empty."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

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


def data_feed(house: House, entries: Iterable[Entry]) -> dict[str, Any]:
    """The feed, in the order of the claims."""
    found = sorted(entries, key=lambda one: one.edition.claim)
    changed = max((one.changed_at for one in found), default=None)
    return {
        "@context": "https://schema.org",
        "@type": "DataFeed",
        "@id": f"{house.url}/reports/feed",
        "name": f"{house.name}: reports",
        **({"dateModified": changed} if changed else {}),
        "dataFeedElement": [_item(one) for one in found],
    }


def _item(entry: Entry) -> dict[str, Any]:
    return {
        "@type": "DataFeedItem",
        "@id": f"{entry.edition.url}#item",
        "dateCreated": entry.first_at,
        "dateModified": entry.changed_at,
        "item": None if entry.withdrawn_at else [claim_review(entry.edition)],
    }
