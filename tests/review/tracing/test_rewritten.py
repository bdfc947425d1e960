"""A text that another has followed where it was seen, and its words that are gone."""

from datetime import timedelta
from typing import Any

import pytest

from claims.models import Appearance, Document
from claims.review.tracing import followed, last_seen, overtaken, rewritings
from claims.review.tracing.rewritten import MOST
from tests import factories as f

pytestmark = pytest.mark.django_db
ADDRESS = "https://fars.example/port"
SHUT = "The port is shut. Ali Rezai said “ships wait”."


def seen(text: str, day: int = 0, **where: Any) -> Document:
    """A text that was seen at an address, some days later than the first."""
    document = f.make_document(text)
    at = f.NOON + timedelta(days=day)
    f.make_appearance(document=document, retrieved_at=at, **({"url": ADDRESS} | where))
    return document


def sightings(*documents: Document) -> list[Appearance]:
    """Where the documents were seen."""
    return list(Appearance.objects.filter(document__in=documents))


def gone(document: Document) -> list[str]:
    """The claims whose words are gone since."""
    found = followed(document)
    assert found is not None
    return [claim.text for claim in found.gone]


def test_a_text_that_nothing_followed_has_not_changed() -> None:
    assert followed(seen(SHUT)) is None


def test_the_latest_text_at_the_address_is_told() -> None:
    first = seen(SHUT)
    seen("The port is open.", 1)
    last = seen("The port was open.", 2)
    found = followed(first)
    assert found is not None
    assert found.document == last
    assert followed(last) is None


def test_a_claim_is_gone_whose_sentence_is_not_in_the_later_text() -> None:
    first = seen(SHUT)
    f.make_claim("The port is shut", document=first)
    f.make_claim("ships wait", document=first)
    seen("The port is not shut. Ali Rezai said “ships wait”.", 1)
    assert gone(first) == ["The port is shut"]


def test_a_claim_is_gone_whose_speaker_is_another() -> None:
    first = seen(SHUT)
    f.make_claim("ships wait", document=first)
    seen("The port is shut. Omid Karimi said “ships wait”.", 1)
    assert gone(first) == ["ships wait"]


def test_spaces_and_the_shape_of_quotation_marks_change_nothing() -> None:
    first = seen(SHUT)
    f.make_claim("ships wait", document=first)
    seen('Update:\n\nThe port is shut.\nAli Rezai  said "ships wait".', 1)
    assert gone(first) == []


def test_without_an_address_the_title_the_publisher_and_the_time_are_one_article() -> (
    None
):
    outlet = f.make_source(kind="outlet")
    named: dict[str, Any] = {
        "url": "",
        "title": "Shut",
        "publisher": outlet,
        "published_at": f.NOON,
    }
    first = seen(SHUT, **named)
    last = seen("The port is open.", 1, **named)
    found = followed(first)
    assert found is not None
    assert found.document == last


@pytest.mark.parametrize(
    "other",
    [
        {"published_at": f.NOON + timedelta(days=1)},
        {"publisher": None},
        {"title": "Open"},
        {"url": ADDRESS},
    ],
    ids=["address", "publisher", "time", "title"],
)
def test_where_one_of_these_differs_it_is_another_article(
    other: dict[str, Any],
) -> None:
    outlet = f.make_source(kind="outlet")
    named: dict[str, Any] = {
        "url": "",
        "title": "Shut",
        "publisher": outlet,
        "published_at": f.NOON,
    }
    first = seen(SHUT, **named)
    seen("The port is open.", 1, **(named | other))
    assert followed(first) is None


@pytest.mark.parametrize("front", ["https://fars.example", "https://fars.example/"])
def test_on_a_front_page_other_articles_follow(front: str) -> None:
    first = seen(SHUT, url=front)
    seen("The port is open.", 1, url=front)
    assert followed(first) is None


def test_an_address_with_ever_other_texts_is_of_no_one_article() -> None:
    first = seen(SHUT)
    for day in range(1, MOST):
        seen(f"Port news of day {day}.", day)
    assert followed(first) is not None
    seen("One more.", MOST)
    assert followed(first) is None


def test_what_comes_in_late_and_was_seen_before_follows_nothing() -> None:
    first = seen(SHUT)
    before = seen("The port is open.", -1)
    assert followed(first) is None
    assert rewritings(sightings(before)) == []


def test_a_new_text_is_told_with_all_that_it_followed() -> None:
    first, second = seen(SHUT), seen("The port is open.", 1)
    other = seen("The road is open.", url="https://fars.example/road")
    third = seen("The port was open.", 2)
    (found,) = rewritings(sightings(third, other))
    assert (found.after, found.before) == (third.pk, second.pk)
    assert found.earlier == {first.pk, second.pk}


def test_a_text_that_was_seen_again_after_another_has_not_changed() -> None:
    first, second = seen(SHUT), seen("The port is open.", 1)
    assert overtaken(sightings(first, second)) == sightings(first)
    again = f.NOON + timedelta(days=2)
    Appearance.objects.filter(document=first).update(seen_again_at=again)
    assert followed(first) is None
    found = followed(second)
    assert found is not None
    assert found.document == first
    assert overtaken(sightings(first, second)) == sightings(second)


def removed(document: Document, day: int) -> None:
    """Some days later its address leads nowhere."""
    at = f.NOON + timedelta(days=day)
    Appearance.objects.filter(document=document).update(gone_at=at)


def test_where_all_addresses_lead_nowhere_every_claim_is_gone() -> None:
    first = seen(SHUT)
    claim = f.make_claim("The port is shut", document=first)
    f.make_appearance(document=first, retrieved_at=f.NOON, url=f"{ADDRESS}/copy")
    removed(first, 1)
    found = followed(first)
    assert found is not None
    assert (found.document, found.gone) == (None, (claim,))


def test_a_text_that_is_elsewhere_still_has_not_changed() -> None:
    first = seen(SHUT)
    removed(first, 1)
    f.make_appearance(document=first, retrieved_at=f.NOON, url=f"{ADDRESS}/copy")
    assert followed(first) is None


def test_what_was_seen_again_since_is_not_gone() -> None:
    first = seen(SHUT)
    removed(first, 1)
    assert overtaken(sightings(first)) == sightings(first)
    again = f.NOON + timedelta(days=2)
    Appearance.objects.filter(document=first).update(seen_again_at=again)
    assert followed(first) is None
    assert overtaken(sightings(first)) == []


def test_the_last_sighting_at_an_address_is_told_until_it_leads_nowhere() -> None:
    seen(SHUT)
    last = seen("The port is open.", 1)
    front = seen("All of the news.", url="https://fars.example/")
    addresses = [ADDRESS, front.appearances.get().url, f"{ADDRESS}/unknown"]
    assert last_seen(addresses) == sightings(last)
    removed(last, 2)
    assert last_seen(addresses) == []
