"""A check becomes a claim with an external verdict, once however often it comes."""

import json
from pathlib import Path
from typing import Any

import pytest

from claims.ingest.article import Failure
from claims.ingest.checks import Done, account_for, read_checks, store_checks
from claims.models import (
    Attribution,
    Claim,
    Document,
    Event,
    ExternalVerdict,
    Source,
)
from claims.review import Act
from claims.vocabulary import Role
from tests import factories
from tests.ingest.checks.records.reviews import CLEAN, WORDS, about, rated
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "checks.json"


def stored(path: Path, value: Any) -> list[Done | Failure]:
    """What came of each record of a value."""
    path.write_text(json.dumps(value))
    act = Act(account_for(""), factories.NOON, "imported")
    return [done for _, done in store_checks(read_checks([str(path)]), act)]


def test_a_check_is_a_claim_with_a_verdict(path: Path) -> None:
    assert stored(path, CLEAN) == [Done.NEW_CLAIM]
    verdict = ExternalVerdict.objects.get()
    assert (verdict.claim.text, verdict.rater.name) == (WORDS, "Checkers")
    assert (verdict.label, verdict.value) == ("Mostly false", 2.0)
    assert verdict.carried_at == "https://a.example/speech"


def test_who_made_it_said_it_and_not_who_rated_it(path: Path) -> None:
    stored(path, CLEAN)
    step = Attribution.objects.get()
    assert str(step.source) == "Ana Lima"
    assert (step.title, step.capacity) == ("mayor", "former")


def test_where_nobody_is_named_the_rater_does_not_say_it(path: Path) -> None:
    stored(path, about(author="Facebook posts"))
    step = Attribution.objects.get()
    assert step.source is None
    assert Claim.objects.get().originator is None


def test_each_part_is_told_by_an_event(path: Path) -> None:
    stored(path, CLEAN)
    told = Event.objects.in_order().values_list("action", flat=True)
    assert list(told) == ["import_claim", "add_external_verdict"]


def test_a_second_run_doubles_nothing(path: Path) -> None:
    first = [CLEAN, rated(alternateName="Fake")]
    assert stored(path, first) == [Done.NEW_CLAIM, Done.NEW_VERDICT]
    tables = (Claim, Document, ExternalVerdict, Event, Source)
    before = [table.objects.count() for table in tables]
    assert stored(path, [*first, *first]) == [Done.KNOWN] * 4
    assert [table.objects.count() for table in tables] == before


def test_the_same_verdict_in_another_wrapping_is_known(path: Path) -> None:
    stored(path, CLEAN)
    assert stored(path, {"@graph": [{"properties": CLEAN}]}) == [Done.KNOWN]
    assert ExternalVerdict.objects.count() == 1


def test_two_raters_of_the_same_words_rate_one_claim(path: Path) -> None:
    other = CLEAN | {"author": {"@type": "Organization", "name": "Others"}}
    assert stored(path, [CLEAN, other]) == [Done.NEW_CLAIM, Done.NEW_VERDICT]
    assert Claim.objects.get().external_verdicts.count() == 2


def test_the_same_words_of_two_people_are_two_claims(path: Path) -> None:
    assert stored(path, [CLEAN, about(author="Rui Costa")]) == [Done.NEW_CLAIM] * 2
    assert Document.objects.count() == 1


def test_how_sure_the_words_sound_is_read_from_them(path: Path) -> None:
    stored(path, CLEAN | {"claimReviewed": "The bridge will probably not reopen"})
    claim = Claim.objects.get()
    assert (claim.hedge_level, claim.polarity) == ("likely", "negated")


def test_what_is_bad_is_told_and_the_rest_is_kept(path: Path) -> None:
    done = stored(path, [CLEAN, {"@type": "ClaimReview"}, about(author="Rui Costa")])
    assert [isinstance(one, Failure) for one in done] == [False, True, False]
    assert Claim.objects.count() == 2


def test_whoever_may_not_add_claims_is_told_so_for_each(path: Path) -> None:
    path.write_text(json.dumps([CLEAN, CLEAN]))
    act = Act(make_person(Role.AUDITOR), factories.NOON)
    done = [one for _, one in store_checks(read_checks([str(path)]), act)]
    assert [isinstance(one, Failure) for one in done] == [True, True]
    assert not Document.objects.exists()


@pytest.mark.parametrize("letter", ["x", "ж", "字"])
def test_long_titles_labels_and_addresses_come_in(path: Path, letter: str) -> None:
    words = "".join(chr(ord(letter) + at * 7 % 900) for at in range(1900))
    long = rated(alternateName=words) | {"name": words}
    long |= {"url": f"https://a.example/{words[:400]}"}
    assert stored(path, long) == [Done.NEW_CLAIM]


def test_a_claim_of_many_letters_comes_in(path: Path) -> None:
    assert stored(path, CLEAN | {"claimReviewed": "word " * 10_000}) == [Done.NEW_CLAIM]


def test_a_claim_that_goes_on_in_review_takes_a_verdict_all_the_same(
    path: Path,
) -> None:
    stored(path, CLEAN)
    claim = Claim.objects.get()
    assert claim.state == "proposed"
    assert stored(path, rated(alternateName="Fake")) == [Done.NEW_VERDICT]
    last = Event.objects.filter(claim=claim).in_order().last()
    assert last is not None
    assert (last.was, last.became) == ("proposed", "proposed")
