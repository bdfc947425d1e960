"""The catalogues say all that our pages say, and nothing else."""

import gettext
import re
from pathlib import Path

import pytest
from django.conf import settings

from tests.locale.catalogue import Entry, entries
from tests.locale.marked import marked

APPS = ("claims", "provenance")
LANGUAGES = ("fa", "ru")
PLACEHOLDER = re.compile(r"%\(\w+\)s")
each_catalogue = pytest.mark.parametrize(
    ("app", "language"), [(app, one) for app in APPS for one in LANGUAGES]
)


def catalogue(app: str, language: str) -> Path:
    return settings.ROOT / app / "locale" / language / "LC_MESSAGES" / "django.po"


def placeholders(words: str) -> set[str]:
    return set(PLACEHOLDER.findall(words))


def unlike(entry: Entry) -> bool:
    """Whether a translation has another value to fill in than the English."""
    wanted = placeholders(entry.english[0])
    return any(placeholders(words) != wanted for words in entry.said)


def test_english_is_translated_into_each_other_language() -> None:
    assert {"en", *LANGUAGES} == dict(settings.LANGUAGES).keys()


@each_catalogue
def test_a_catalogue_has_every_message_of_its_app_and_no_other(
    app: str, language: str
) -> None:
    listed = {entry.english[0] for entry in entries(catalogue(app, language))}
    assert listed == marked(settings.ROOT / app)


@each_catalogue
def test_no_message_is_left_untranslated_or_unsure(app: str, language: str) -> None:
    found = entries(catalogue(app, language))
    assert [one for one in found if one.fuzzy or not all(one.said)] == []


@each_catalogue
def test_a_translation_fills_in_the_same_values(app: str, language: str) -> None:
    assert [one for one in entries(catalogue(app, language)) if unlike(one)] == []


@each_catalogue
def test_what_is_compiled_says_what_is_written(app: str, language: str) -> None:
    written = catalogue(app, language)
    with written.with_suffix(".mo").open("rb") as compiled:
        spoken = gettext.GNUTranslations(compiled)
    said = [spoken.gettext(one.english[0]) for one in entries(written)]
    assert said == [one.said[0] for one in entries(written)]


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 отчёт"), (3, "3 отчёта"), (7, "7 отчётов")]
)
def test_russian_counts_in_three_forms(count: int, words: str) -> None:
    with catalogue("claims", "ru").with_suffix(".mo").open("rb") as compiled:
        spoken = gettext.GNUTranslations(compiled)
    said = spoken.ngettext("%(counter)s report", "%(counter)s reports", count)
    assert said % {"counter": count} == words
