"""The list finds what readers look for; the log tells all that was corrected."""

from html import unescape

import pytest
from django.test import Client
from django.utils.http import urlencode
from pytest_django import DjangoAssertNumQueries

from claims.public.lists import AT_ONCE
from claims.public.words import WORDS
from claims.reports.forms import FORMS, render
from claims.reports.value import dump
from tests import factories
from tests.reports.seed import EDITION
from tests.review.stage import Stage


def shown(reader: Client, **asked: str) -> str:
    """The list as it is narrowed."""
    return unescape(reader.get(f"/reports?{urlencode(asked)}").content.decode())


@pytest.fixture
def ivashov(db: None) -> str:
    """A report on what Ivashov said."""
    factories.make_report(dump(EDITION))
    return EDITION.statement.proposition


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"q": "delivering"},
        {"q": '"will probably deliver"'},
        {"q": "Ivashov"},
        {"verdict": "unproven"},
        {"language": "en"},
        {"person": "ivashov"},
        {"since": "2015-01-20", "until": "2015-01-20"},
        {"q": "", "verdict": "", "page": "nonsense"},
    ],
)
def test_a_report_is_found_by(
    reader: Client, ivashov: str, asked: dict[str, str]
) -> None:
    assert ivashov in shown(reader, **asked)


def test_the_list_is_found_under_an_address_with_a_slash(reader: Client) -> None:
    response = reader.get("/reports/?q=S-300")
    assert (response.status_code, response["Location"]) == (301, "/reports?q=S-300")


@pytest.mark.parametrize(
    "asked",
    [
        {"q": "banana"},
        {"q": "-Ivashov"},
        {"verdict": "true"},
        {"person": "Dehqan"},
        {"since": "2015-01-21"},
        {"until": "2015-01-19"},
    ],
)
def test_a_report_is_not_found_by(
    reader: Client, ivashov: str, asked: dict[str, str]
) -> None:
    assert "No report was found." in shown(reader, **asked)


@pytest.mark.parametrize(
    "asked",
    [
        {"verdict": "perhaps"},
        {"language": "xx"},
        {"since": "yesterday"},
        {"q": "x" * 201},
        {"q": "a\0b"},
    ],
)
def test_what_cannot_be_looked_for_is_told(
    reader: Client, ivashov: str, asked: dict[str, str]
) -> None:
    answer = reader.get("/reports", asked)
    assert answer.status_code == 400
    assert 'class="error"' in answer.content.decode()


@pytest.mark.django_db
def test_a_list_has_pages_that_keep_what_is_looked_for(reader: Client) -> None:
    for _ in range(AT_ONCE + 1):
        factories.make_report(dump(EDITION))
    assert "?q=Ivashov&page=2" in shown(reader, q="Ivashov")
    assert "Page 2 of 2" in shown(reader, q="Ivashov", page="2")


@pytest.mark.django_db
@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize(
    ("path", "queries"), [("/reports", 4), ("/reports/corrections", 2)]
)
def test_a_list_asks_as_much_for_five_rows_as_for_one(
    reader: Client,
    count: int,
    path: str,
    queries: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for _ in range(count):
        factories.make_correction(
            report=factories.make_report(dump(EDITION)),
            issued_at=factories.NOON,
            issued_by=factories.make_user(),
        )
    with django_assert_num_queries(queries):
        reader.get(path)


def test_a_withdrawn_report_is_listed_without_its_verdict(
    reader: Client, void: Stage
) -> None:
    assert ">Withdrawn</p>" in shown(reader)
    assert "No report was found." in shown(reader, verdict="true")


def test_the_log_tells_what_was_corrected_where(
    reader: Client, corrected: Stage
) -> None:
    page = reader.get("/reports/corrections").content.decode()
    assert (
        f'of <a href="/reports/{corrected.claim.pk}/editions/1">edition 1</a>' in page
    )
    assert (
        f'in <a href="/reports/{corrected.claim.pk}/editions/2">edition 2</a>' in page
    )


@pytest.mark.django_db
def test_a_correction_that_was_not_issued_is_nobodys_business(reader: Client) -> None:
    draft = factories.make_correction(notice="Only a draft")
    page = reader.get("/reports/corrections").content.decode()
    assert draft.notice not in page
    assert "None so far." in page


def test_every_word_of_ours_is_explained() -> None:
    written = b"".join(
        render(EDITION, form) for form in FORMS if form in ("claimreview", "prov-n")
    ).decode()
    used = {word for word in WORDS if f"claims:{word}" in written}
    assert used == set(WORDS)
