"""What programs read of all reports says what the reports say."""

import json
import re
from typing import Any

import feedparser
import pytest
from django.test import Client

from claims.vocabulary import Move
from tests.review.stage import Stage

PLACE = re.compile("<loc>(.*?)</loc>")


def feed_of(reader: Client) -> dict[str, Any]:
    """The DataFeed."""
    found: dict[str, Any] = json.loads(reader.get("/reports/feed").getvalue())
    return found


def test_the_data_feed_holds_each_review(reader: Client, published: Stage) -> None:
    feed = feed_of(reader)
    (element,) = feed["dataFeedElement"]
    assert element["item"][0]["@type"] == "ClaimReview"
    assert feed["dateModified"] == element["dateModified"]


def test_a_withdrawn_review_is_empty_in_the_data_feed(
    reader: Client, void: Stage
) -> None:
    (element,) = feed_of(reader)["dataFeedElement"]
    assert element["item"] is None
    assert element["dateModified"] == f"{void.now:%Y-%m-%dT%H:%M:%SZ}"


@pytest.mark.django_db
def test_an_empty_data_feed_is_one_all_the_same(reader: Client) -> None:
    assert feed_of(reader)["dataFeedElement"] == []


def test_the_tag_of_the_data_feed_changes_with_the_shelf(
    reader: Client, published: Stage
) -> None:
    before = reader.get("/reports/feed").headers["ETag"]
    published.move(Move.DRAFT_CORRECTION, published.cast.third)
    assert reader.get("/reports/feed").headers["ETag"] == before
    published.move(Move.ISSUE_CORRECTION, published.cast.fourth)
    assert reader.get("/reports/feed").headers["ETag"] != before


def test_the_feed_of_news_leads_to_the_reports(
    reader: Client, published: Stage
) -> None:
    (entry,) = feedparser.parse(reader.get("/reports/atom").content).entries
    assert entry.link.endswith(f"/reports/{published.claim.pk}")
    assert entry.title.startswith("True: ")


def test_the_feed_of_news_tells_of_a_withdrawal(reader: Client, void: Stage) -> None:
    (entry,) = feedparser.parse(reader.get("/reports/atom").content).entries
    assert entry.title.startswith("Withdrawn: ")
    assert entry.updated == void.now.isoformat()


def places_of(reader: Client) -> list[str]:
    """The addresses on the map."""
    return PLACE.findall(reader.get("/sitemap.xml").content.decode())


def test_the_map_leads_to_what_stands(reader: Client, published: Stage) -> None:
    (place,) = places_of(reader)
    assert place == f"http://localhost:8000/reports/{published.claim.pk}"


def test_the_map_leaves_out_what_was_withdrawn(reader: Client, void: Stage) -> None:
    assert places_of(reader) == []


def test_programs_are_kept_from_the_desk(reader: Client) -> None:
    told = reader.get("/robots.txt").content.decode().splitlines()
    assert {"Disallow: /admin/", "Disallow: /api/"} <= set(told)
