"""Claims that come in are linked to those before them, as all claims anew would be."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from django.core.management import call_command

from claims.ingest.linking import link_all, link_texts
from claims.models import ClaimKey, Confirmation
from claims.review import spans_of
from claims.review.tracing.alarms import look, open_alarms
from claims.vocabulary import LinkStatus
from tests import factories as f
from tests.ingest.linking.made import claim, document, links

SEEDS = Path(__file__).parents[3] / "seeds"
RETOLD = SEEDS / "01-s300-retold.txt"
SHUT, CLOSED = (
    "the Karsk bridge will close in June",
    "Karsk bridge is to be shut in June",
)
SCRAPPED = """Norway May Deliver Orm-7 Radars

The coast needs such systems. "The Orm-7 radars are ready. Probably we will \
deliver them," Nordic Wire quoted Anna Falk as saying.

In 2013, Norwegians announced that the Orm-7 radars built for Latvia were dismantled.
"""
pytestmark = pytest.mark.django_db


def quiet(*_: int) -> None:
    """Show nothing."""


def two_tellings() -> tuple[str, str]:
    """The digests of two texts in which two outlets quote one man."""
    marchuk = f.make_source(name="Oleh Marchuk")
    star = document(f"Marchuk said {SHUT}.", "Morning Star", day=1)
    radio = document(f"The {CLOSED}, Marchuk said.", "Radio Lipa", day=2)
    claim(SHUT, star, marchuk)
    claim(CLOSED, radio, marchuk)
    return star.text_sha256, radio.text_sha256


def suggestions() -> list[dict[str, object]]:
    """All that is kept of the suggestions, but for their keys."""
    rows = Confirmation.objects.order_by("claim", "evidence_claim").values()
    return [{**row, "id": 0} for row in rows]


def linked_in_turn(digests: Iterable[str]) -> None:
    for digest in digests:
        link_texts([digest])


def test_two_outlets_that_quote_one_man_repeat_each_other() -> None:
    linked_in_turn(two_tellings())
    assert links() == {(SHUT, CLOSED, "repeats", "full")}


def test_a_suggestion_says_why_and_rests_on_words_of_both() -> None:
    linked_in_turn(two_tellings())
    link = Confirmation.objects.get()
    assert (link.rule, link.status) == ("same-root", LinkStatus.SUGGESTED)
    assert "Oleh Marchuk" in link.why
    texts = {link.claim_id: SHUT, link.evidence_claim_id: CLOSED}
    assert {place.claim for place in spans_of(link)} == set(texts)
    assert all(place.words in texts[place.claim] for place in spans_of(link))


def test_linking_all_anew_changes_nothing() -> None:
    linked_in_turn(two_tellings())
    before, keys = suggestions(), ClaimKey.objects.count()
    done = link_all(quiet)
    assert (suggestions(), ClaimKey.objects.count()) == (before, keys)
    assert (done.claims, done.new, done.gone) == (2, 0, 0)


def test_linking_all_at_once_is_linking_them_one_by_one() -> None:
    digests = two_tellings()
    link_all(quiet)
    at_once = suggestions()
    Confirmation.objects.all().delete()
    linked_in_turn(digests)
    assert suggestions() == at_once


def test_what_rules_suggest_no_more_goes() -> None:
    linked_in_turn(two_tellings())
    Confirmation.objects.update(relation="confirms")
    done = link_all(quiet)
    assert (done.new, done.gone) == (1, 1)
    assert links() == {(SHUT, CLOSED, "repeats", "full")}


def test_who_was_judged_to_be_the_same_is_one_root() -> None:
    one, other = f.make_source(name="Oleh Marchuk"), f.make_source(name="The General")
    f.make_judgement(first_source=one, second_source=other)
    claim(SHUT, document(f"Marchuk said {SHUT}.", "Morning Star"), one)
    claim(CLOSED, document(f"The {CLOSED}, he said.", "Radio Lipa"), other)
    link_all(quiet)
    assert Confirmation.objects.get().rule == "same-root"


def test_a_correction_takes_the_place_of_what_it_corrects() -> None:
    eleven = "Varenna seized eleven Lusoan boats"
    seven = "Varenna seized seven Lusoan boats"
    claim(eleven, document(f"{eleven}.", "Atlantic Newsline", day=1))
    claim(seven, document(f"Correction: {seven}.", "Atlantic Newsline", day=2))
    link_all(quiet)
    assert links() == {(eleven, seven, "supersedes", "full")}


def test_a_document_is_asked_for_in_as_many_queries_with_more_claims(
    django_assert_max_num_queries: object,
) -> None:
    two_tellings()
    with django_assert_max_num_queries(30):  # type: ignore[operator]
        link_all(quiet)
    for day in range(3, 12):
        claim(SHUT, document(f"In May {day} they said {SHUT}.", "Radio Lipa", day))
    with django_assert_max_num_queries(30):  # type: ignore[operator]
        link_all(quiet)


def test_what_ria_confirms_is_weaker_than_what_fars_reports() -> None:
    call_command("ingest", str(RETOLD), stdout=None)
    fars = (
        "the two sides also agreed to settle their long dispute over the Russian-made "
        "S-300 air defense systems"
    )
    ria = "only that the issue was being discussed once more"
    assert (fars, ria, "confirms", "weaker") in links()


def test_the_headline_repeats_the_man_whom_the_text_quotes() -> None:
    call_command("ingest", str(RETOLD), stdout=None)
    ivashov = "Probably we will deliver them"
    headline = "Russia May Send Iran the S-300 After All"
    assert (ivashov, headline, "repeats", "weaker") in links()


def test_the_headline_drifts_from_the_man_whom_the_text_quotes() -> None:
    call_command("ingest", str(RETOLD), stdout=None)
    repeats = Confirmation.objects.filter(
        claim__text="Probably we will deliver them", relation="repeats"
    )
    repeats.update(status="accepted", decided_by=f.make_user(), decided_at=f.NOON)
    look(f.NOON)
    (alarm,) = open_alarms()
    assert alarm.told == (
        "from text to headline: weaker: likely (“Probably”) became possible (“May”);"
        " “Colonel General Leonid Ivashov” and “RIA” no longer named as a source;"
        " “Colonel General Leonid Ivashov” became “Russia”"
    )


def test_what_was_scrapped_years_ago_qualifies_a_promise(tmp_path: Path) -> None:
    article = tmp_path / "radars.txt"
    article.write_text(SCRAPPED, encoding="utf-8")
    call_command("ingest", str(article), stdout=None)
    promise = "Probably we will deliver them"
    scrapped = "the Orm-7 radars built for Latvia were dismantled"
    assert (promise, scrapped, "qualifies", "different") in links()
