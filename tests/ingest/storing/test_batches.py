"""What was read is stored once, wholly or not at all, with all that is known of it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytest_django import DjangoAssertNumQueries

from claims import models
from claims.ingest.article import Facts, Failure
from claims.ingest.output.telling import Telling
from claims.ingest.storing import Outcome, store, store_all
from claims.text.spans import Span
from tests.ingest.examples import HEADLINE, QUOTED, TEXT, make_article, make_telling

NOW = datetime(2016, 2, 17, 12, tzinfo=UTC)
PUBLISHED = datetime(2016, 2, 17, 6, tzinfo=UTC)
pytestmark = pytest.mark.django_db

# Its claim ends beyond the text, which the database refuses.
BROKEN = make_telling(
    replace(QUOTED, span=Span(0, 900)), article=make_article("Port Shut: other words.")
)


def stored(*found: Telling | Failure) -> list[Telling | Failure]:
    return list(store(found, lambda: NOW))


def outcomes(*found: Telling | Failure) -> list[str]:
    return [
        each.stored if isinstance(each, Telling) else "failed"
        for each in stored(*found)
    ]


def test_a_document_keeps_its_text_its_bytes_and_their_digests() -> None:
    store_all([make_telling()], NOW)

    document = models.Document.objects.get()
    assert (document.text, document.length) == (TEXT, len(TEXT))
    assert bytes(document.original.octets) == TEXT.encode()
    assert (document.title, document.language) == ("Port Shut", "en")


def test_an_appearance_keeps_what_was_stated_and_when_it_was_read() -> None:
    facts = Facts("Shut", "Fars", "https://fars.example/1", PUBLISHED)

    store_all([make_telling(article=make_article(facts=facts))], NOW)

    seen = models.Appearance.objects.select_related("publisher").get()
    assert (seen.title, seen.url) == ("Shut", "https://fars.example/1")
    assert seen.publisher
    assert (seen.publisher.name, seen.publisher.kind) == ("Fars", "outlet")
    assert (seen.published_at, seen.retrieved_at) == (PUBLISHED, NOW)


def test_nothing_is_invented_for_a_bare_text() -> None:
    store_all([make_telling(article=make_article(facts=Facts()))], NOW)

    seen = models.Appearance.objects.get()
    assert (seen.publisher, seen.url, seen.published_at) == (None, "", None)


def test_a_claim_keeps_its_words_its_meaning_and_its_band() -> None:
    store_all([make_telling()], NOW)

    claim = models.Claim.objects.get(mode="indirect")
    assert claim.text == TEXT[11:36]
    assert claim.proposition == "The port is shut"
    assert (claim.polarity, claim.modality) == ("affirmed", "fact")
    assert (claim.hedge_level, claim.likelihood_low) == ("likely", 0.55)
    assert (claim.state, claim.version, claim.rules) == ("proposed", 1, "r")


def test_an_asserted_claim_has_no_band() -> None:
    store_all([make_telling(HEADLINE)], NOW)

    claim = models.Claim.objects.get()
    assert (claim.likelihood_low, claim.originator) == (None, None)


def test_a_hedge_keeps_its_cues() -> None:
    store_all([make_telling()], NOW)

    cue = models.HedgeCue.objects.get()
    assert (cue.text, cue.start, cue.kind) == ("Probably", 11, "epistemic")


def test_no_event_is_written_for_what_nobody_has_judged() -> None:
    store_all([make_telling()], NOW)

    assert not models.Event.objects.exists()


def test_the_same_text_twice_is_one_document_with_two_appearances() -> None:
    copy = make_article(facts=Facts(publisher="RIA"))

    found = outcomes(make_telling(), make_telling(article=copy))

    assert found == [Outcome.CREATED, Outcome.SEEN_ELSEWHERE]
    assert models.Document.objects.count() == 1
    assert models.Appearance.objects.count() == 2
    assert models.Claim.objects.count() == 2


def test_the_same_again_changes_nothing() -> None:
    stored(make_telling())

    found = outcomes(make_telling(), make_telling())

    assert found == [Outcome.ALREADY_HERE, Outcome.ALREADY_HERE]
    assert models.Appearance.objects.count() == 1


def test_a_text_that_is_here_can_be_seen_elsewhere_later() -> None:
    stored(make_telling())

    copy = make_article(facts=Facts(publisher="RIA", published_at=PUBLISHED))

    assert outcomes(make_telling(article=copy)) == [Outcome.SEEN_ELSEWHERE]


def test_one_that_the_database_refuses_does_not_lose_the_others() -> None:
    third = make_article("Port Shut again, and so on.")

    good, bad, other = stored(
        make_telling(), BROKEN, make_telling(HEADLINE, article=third)
    )

    assert isinstance(bad, Failure)
    assert str(bad).startswith("port.txt: was refused by the database (")
    assert isinstance(good, Telling)
    assert isinstance(other, Telling)
    assert models.Document.objects.count() == 2


def test_a_document_that_is_refused_leaves_nothing_behind() -> None:
    stored(BROKEN)

    assert not models.Document.objects.exists()
    assert not models.Source.objects.exists()
    assert not models.Original.objects.exists()


def test_failures_keep_their_place() -> None:
    failure = Failure("a.txt", "is empty", "fill it")

    assert outcomes(failure, make_telling(), failure) == ["failed", "created", "failed"]


def test_many_documents_are_stored_in_as_many_steps_as_one(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    many = [
        make_telling(HEADLINE, article=make_article(f"Port Shut {number}"))
        for number in range(50)
    ]

    with django_assert_num_queries(13):
        store_all(many, NOW)


def test_more_than_one_batch_is_stored_in_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("claims.ingest.storing.batches.AT_ONCE", 2)

    assert outcomes(*[make_telling()] * 5) == ["created"] + ["already here"] * 4


def test_nothing_to_store_is_nothing_stored() -> None:
    assert list(store(iter(()), lambda: NOW)) == []
    assert store_all([], NOW) == []
