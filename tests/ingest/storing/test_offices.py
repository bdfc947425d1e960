"""The offices that texts tell are stored once, with the words that first told them."""

from datetime import UTC, datetime, timedelta

import pytest

from claims import models
from claims.ingest.article import Facts
from claims.ingest.storing import store_all
from claims.text.findings import Party
from claims.vocabulary import SourceKind
from tests.ingest.examples import (
    TEXT,
    make_article,
    make_step,
    make_telling,
    with_chain,
)

NOW = datetime(2016, 2, 17, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def tell(text: str, title: str, days: int = 0, *, former: bool = False) -> None:
    """Store a text that was out so many days after the first, and tells an office."""
    facts = Facts(publisher="Fars", published_at=NOW + timedelta(days=days))
    party = Party("Leonid Ivashov", SourceKind.PERSON, title, former=former)
    claim = with_chain(make_step(party))
    store_all([make_telling(claim, article=make_article(text, facts=facts))], NOW)


def evidence() -> list[str]:
    """The words that tell each office."""
    rows = models.SourceRole.objects.order_by("id")
    places = rows.values_list("start", "end", "document__text")
    return [str(text)[start:end] for start, end, text in places]


def test_an_office_is_stored_once_however_often_it_is_told() -> None:
    tell(f"{TEXT} The official", "official")
    tell(f"{TEXT} An official", "official", days=1)
    assert models.SourceRole.objects.count() == 1


def test_an_earlier_text_that_comes_in_later_is_evidence_too() -> None:
    tell(f"{TEXT} The official", "official")
    tell(f"{TEXT} An official", "official", days=-1)
    assert models.SourceRole.objects.count() == 2


def test_an_office_and_a_former_one_are_two() -> None:
    tell(f"{TEXT} The official", "official")
    tell(f"{TEXT} The former official", "official", days=1, former=True)
    assert list(map(str, models.SourceRole.objects.order_by("id"))) == [
        "official",
        "former official",
    ]


def test_the_words_nearest_to_the_holder_are_the_evidence() -> None:
    far = "The official was not there. " * 3
    text = f"{TEXT} {far}"
    tell(text, "official")
    row = models.SourceRole.objects.get()
    assert row.start == text.index("official")


def test_an_office_told_in_other_words_is_seen_at_its_holder() -> None:
    tell(TEXT, "head of the port")
    assert evidence() == ["Ivashov"]
