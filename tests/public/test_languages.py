"""A public page names its language in its address, and nothing else changes it."""

import re
from dataclasses import replace

import pytest
from django.conf import LazySettings
from django.test import Client

from claims.reports import freezing_in
from claims.reports.value import dump
from claims.vocabulary import Move, State
from tests import factories
from tests.reports.seed import EDITION
from tests.review.stage import Stage
from tests.review.ways import Step, staged

PERSIAN = "?lang=fa"


def text(reader: Client, address: str) -> str:
    return reader.get(address).content.decode()


def test_the_list_is_mirrored_in_persian(reader: Client, published: Stage) -> None:
    assert '<html lang="fa" dir="rtl">' in text(reader, f"/reports{PERSIAN}")


def test_the_language_stays_on_the_way_to_a_report(
    reader: Client, published: Stage
) -> None:
    address = f"/reports/{published.claim.pk}{PERSIAN}"
    assert f'href="{address}"' in text(reader, f"/reports{PERSIAN}")


def test_a_report_keeps_its_own_language_among_persian_words(
    reader: Client, published: Stage
) -> None:
    page = text(reader, f"/reports/{published.claim.pk}{PERSIAN}")
    assert '<html lang="en" dir="ltr">' in page
    assert '<header class="site" lang="fa" dir="rtl">' in page


def test_what_the_browser_asks_for_changes_nothing(
    reader: Client, published: Stage
) -> None:
    asked = reader.get("/reports", headers={"Accept-Language": "ru"})
    assert asked.content == reader.get("/reports").content


def test_an_unknown_language_is_the_houses(reader: Client, published: Stage) -> None:
    assert '<html lang="en" dir="ltr">' in text(reader, "/reports?lang=xx")


def test_a_form_of_a_report_is_the_same_bytes_in_every_language(
    reader: Client, published: Stage
) -> None:
    address = f"/reports/{published.claim.pk}/editions/1/json"
    assert text(reader, address + PERSIAN) == text(reader, address)


@pytest.fixture
def persian(db: None) -> str:
    """Where a report is that went out in Persian."""
    publish: Step = (Move.PUBLISH, "fourth", {"freeze": freezing_in("fa")})
    return f"/reports/{staged(State.READY, publish).claim.pk}"


def test_around_a_report_its_own_language_is_spoken(
    reader: Client, persian: str
) -> None:
    response = reader.get(persian)
    page = response.content.decode()
    assert '<html lang="fa" dir="rtl">' in page
    assert '<header class="site" lang="fa" dir="rtl">' in page
    assert response["Content-Language"] == "fa"


def test_whoever_asks_for_another_keeps_the_report_as_it_is(
    reader: Client, persian: str
) -> None:
    page = text(reader, f"{persian}?lang=ru")
    assert '<html lang="fa" dir="rtl">' in page
    assert '<header class="site" lang="ru" dir="ltr">' in page
    assert "?lang=ru" in page


def test_the_list_is_in_the_language_of_the_house(
    reader: Client, settings: LazySettings, persian: str
) -> None:
    settings.REPORT_LANGUAGE = "fa"
    page = text(reader, "/reports")
    assert '<html lang="fa" dir="rtl">' in page
    assert "۱ گزارش" in page


@pytest.mark.parametrize(("language", "verdict"), [("fa", "درست"), ("ru", "Правда")])
def test_a_verdict_is_said_in_the_language_of_the_list(
    reader: Client, persian: str, language: str, verdict: str
) -> None:
    (label,) = re.findall(
        r'<p class="label">(.*?)</p>', text(reader, f"/reports?lang={language}")
    )
    assert label == verdict


def test_the_list_calls_a_verdict_as_the_team_does(reader: Client, db: None) -> None:
    factories.make_report(dump(EDITION))
    assert '<p class="label"><bdi>Not shown</bdi></p>' in text(reader, "/reports")


def test_another_answers_label_is_no_name_for_the_verdict(
    reader: Client, db: None
) -> None:
    said, true = EDITION.findings
    findings = (replace(said, label="As he said"), replace(true, label=""))
    factories.make_report(dump(replace(EDITION, findings=findings)))
    assert '<p class="label">Unproven</p>' in text(reader, "/reports")


def test_what_was_corrected_is_told_in_the_language_of_the_list(
    reader: Client, corrected: Stage
) -> None:
    page = text(reader, "/reports/corrections?lang=ru")
    assert '<p class="label">Дополнение</p>' in page


def test_the_feed_speaks_as_the_house_does(
    reader: Client, settings: LazySettings, persian: str
) -> None:
    settings.REPORT_LANGUAGE = "ru"
    feed = text(reader, "/reports/atom")
    assert 'xml:lang="ru"' in feed
    assert "<title>Правда: " in feed
    assert "выпуск 1" in feed
