"""Everybody reads what was published, as it stands, and nothing that was not."""

import json
import re
from dataclasses import replace
from html import unescape

import html5lib
import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim, Report
from claims.reports.forms import inert_review
from claims.reports.value import load
from claims.vocabulary import Move, State
from tests.reports.seed import EDITION
from tests.review.stage import Stage
from tests.review.ways import WAYS, staged

PUBLIC = {
    state
    for state, way in WAYS.items()
    if any(move in (Move.PUBLISH, Move.ISSUE_CORRECTION) for move, *_ in way)
}
LINKED_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>')


def page_of(reader: Client, path: str) -> str:
    """The page as it is written."""
    return reader.get(path).content.decode()


def test_a_report_is_read_without_an_account(reader: Client, published: Stage) -> None:
    answer = reader.get(f"/reports/{published.claim.pk}")
    assert answer.status_code == 200
    assert published.claim.proposition in unescape(answer.content.decode())


@pytest.mark.django_db
@pytest.mark.parametrize("state", sorted(set(State) - PUBLIC))
def test_no_draft_is_ever_reached(reader: Client, state: State) -> None:
    claim = staged(state).claim
    for path in ("", "/editions/1", "/editions/1/json", "/editions/1/share.png"):
        assert reader.get(f"/reports/{claim.pk}{path}").status_code == 404
    assert claim.proposition not in page_of(reader, "/reports")


@pytest.mark.django_db
@pytest.mark.parametrize("state", [State.REOPENED, State.CORRECTION_DRAFT])
def test_what_is_looked_at_again_stays_as_it_was_published(
    reader: Client, state: State
) -> None:
    claim = staged(state).claim
    Claim.objects.filter(pk=claim.pk).update(proposition="Words of a draft")
    page = page_of(reader, f"/reports/{claim.pk}")
    assert "Words of a draft" not in page + page_of(reader, "/reports?q=draft")


@pytest.mark.parametrize(
    "path", ["99", f"{2**64}", "1/editions/7", f"1/editions/{2**64}"]
)
def test_what_does_not_exist_is_not_found(
    reader: Client, published: Stage, path: str
) -> None:
    assert reader.get(f"/reports/{path}").status_code == 404


def test_the_page_speaks_to_machines_as_it_speaks_to_people(
    reader: Client, published: Stage
) -> None:
    (written,) = LINKED_DATA.findall(page_of(reader, f"/reports/{published.claim.pk}"))
    review = json.loads(written)
    assert review["@type"] == "ClaimReview"
    assert review["reviewRating"]["alternateName"] == "True"


def test_no_word_of_a_claim_ends_the_element_around_it() -> None:
    said = replace(EDITION.statement, proposition="</script><b>&\u2028", quoted=False)
    written = inert_review(replace(EDITION, statement=said))
    assert not set(written) & set("<>&\u2028")
    assert json.loads(written)["claimReviewed"].endswith("</script><b>&\u2028")


def test_it_is_shown_with_a_picture_of_its_own(
    reader: Client, published: Stage
) -> None:
    page = page_of(reader, f"/reports/{published.claim.pk}")
    address = re.search(r'property="og:image" content="[^"]*?(/reports/[^"]+)"', page)
    assert address
    picture = reader.get(address[1])
    assert picture.headers["Content-Type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")


def test_the_page_is_html_without_a_single_error(
    reader: Client, published: Stage
) -> None:
    page = page_of(reader, f"/reports/{published.claim.pk}")
    assert html5lib.HTMLParser(strict=True).parse(page) is not None


def test_an_older_edition_stays_readable_and_says_that_it_is_older(
    reader: Client, corrected: Stage
) -> None:
    page = page_of(reader, f"/reports/{corrected.claim.pk}/editions/1")
    assert "This is edition 1, kept as it went out." in page
    assert "Corrected on" in page
    assert not LINKED_DATA.search(page)


def test_corrections_are_told_on_the_page(reader: Client, corrected: Stage) -> None:
    page = page_of(reader, f"/reports/{corrected.claim.pk}")
    assert "because" in page.split('id="corrections"')[1]


def test_a_withdrawn_report_leaves_a_tombstone(reader: Client, void: Stage) -> None:
    answer = reader.get(f"/reports/{void.claim.pk}")
    page = answer.content.decode()
    assert answer.status_code == 410
    assert f'withdrawn on <time datetime="{void.now:%Y-%m-%d}' in page
    assert "because" in page
    assert not LINKED_DATA.search(page)


def test_its_editions_stay_readable_under_a_notice(reader: Client, void: Stage) -> None:
    answer = reader.get(f"/reports/{void.claim.pk}/editions/1")
    assert answer.status_code == 200
    assert "and does not hold" in answer.content.decode()


@pytest.mark.parametrize("name", ["json", "claimreview", "share.png"])
def test_its_files_are_gone_for_they_carry_no_notice(
    reader: Client, void: Stage, name: str
) -> None:
    path = f"/reports/{void.claim.pk}/editions/1/{name}"
    assert reader.get(path).status_code == 410


@pytest.mark.django_db
def test_readers_of_a_superseded_report_are_sent_on(reader: Client) -> None:
    old = staged(State.SUPERSEDED)
    (successor,) = Report.objects.exclude(claim=old.claim).values_list(
        "claim", flat=True
    )
    answer = reader.get(f"/reports/{old.claim.pk}")
    assert answer.status_code == 301
    assert answer.headers["Location"] == f"/reports/{successor}"
    page = page_of(reader, f"/reports/{old.claim.pk}/editions/1")
    assert "was superseded" in page


def test_every_form_is_given_out_as_it_was_frozen(
    reader: Client, published: Stage
) -> None:
    report = Report.objects.get()
    answer = reader.get(f"/reports/{report.claim_id}/editions/1/json")
    assert answer.content.decode() == report.frozen
    assert load(report.frozen).name in answer.headers["Content-Disposition"]


def test_a_form_that_nobody_writes_is_not_found(
    reader: Client, published: Stage
) -> None:
    path = f"/reports/{published.claim.pk}/editions/1/exe"
    assert reader.get(path).status_code == 404


@pytest.mark.parametrize("path", ["", "/editions/1"])
def test_a_page_asks_three_questions(
    reader: Client,
    corrected: Stage,
    path: str,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(3):
        reader.get(f"/reports/{corrected.claim.pk}{path}")
