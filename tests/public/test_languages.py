"""A public page names its language in its address, and nothing else changes it."""

from django.test import Client

from tests.review.stage import Stage

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
