"""The DataFeed is written an entry at a time, and keeps a place for the withdrawn."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from claims.reports.forms.data.feed import Entry, data_feed
from tests.reports.seed import EDITION

FIRST = "2026-11-20T09:00:00Z"


def written(*entries: Entry) -> dict[str, Any]:
    """The feed as its readers find it."""
    found: dict[str, Any] = json.loads(b"".join(data_feed(EDITION.house, entries)))
    return found


def test_a_withdrawn_report_stays_in_the_feed_without_its_item() -> None:
    feed = written(Entry(EDITION, FIRST, "2026-11-24T09:00:00Z"))
    (item,) = feed["dataFeedElement"]
    assert item["item"] is None
    assert item["dateModified"] == feed["dateModified"] == "2026-11-24T09:00:00Z"


def test_a_feed_keeps_the_order_of_its_entries() -> None:
    tellings = (replace(EDITION.tellings[0], claim=2),)
    other = Entry(replace(EDITION, claim=2, tellings=tellings), FIRST)
    ids = [
        one["@id"] for one in written(other, Entry(EDITION, FIRST))["dataFeedElement"]
    ]
    assert ids == [
        "https://desk.example/reports/2#item",
        "https://desk.example/reports/7#item",
    ]


def test_a_feed_of_nothing_has_no_date() -> None:
    assert "dateModified" not in written()


def test_an_entry_is_written_before_the_next_is_asked_for() -> None:
    asked = []

    def entries() -> Iterator[Entry]:
        for number in range(3):
            asked.append(number)
            yield Entry(EDITION, FIRST)

    feed = data_feed(EDITION.house, entries())
    next(feed)
    next(feed)
    assert asked == [0]
