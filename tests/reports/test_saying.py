"""What we tell is said in the language that is switched on."""

from datetime import UTC, datetime

import pytest
from django.utils import translation

from claims.reports import say
from claims.vocabulary import Phrase, dated

BECAME = Phrase("%(first)s became %(second)s", first="Falk", second=Phrase("nothing"))
TOLD = ("%(count)s telling", "%(count)s tellings")
DAY = dated(datetime(2026, 3, 9, tzinfo=UTC))


def bare(words: str) -> str:
    """Words without the marks that keep a name apart."""
    return words.replace("\u2068", "").replace("\u2069", "")


def test_in_english_it_is_the_sentence_as_it_is_stored() -> None:
    assert say(BECAME) == "Falk became nothing"
    assert say(DAY) == "2026-03-09"


def test_in_another_language_it_is_filled_in_anew() -> None:
    with translation.override("ru"):
        assert bare(say(BECAME)) == "было Falk, стало ничего"


def test_a_name_stands_apart_from_the_direction_around_it() -> None:
    with translation.override("fa"):
        assert "\u2068Falk\u2069" in say(BECAME)


def test_a_name_that_stands_apart_already_is_not_wrapped_twice() -> None:
    with translation.override("fa"):
        twice = Phrase("%(name)s (%(note)s)", name="\u2068Falk\u2069", note="x")
        assert say(twice).count("\u2068") == 2


def test_words_of_others_stay_theirs() -> None:
    with translation.override("ru"):
        assert say("nothing") == "nothing"


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 пересказ"), (3, "3 пересказа"), (7, "7 пересказов")]
)
def test_russian_counts_in_three_forms(count: int, words: str) -> None:
    with translation.override("ru"):
        assert say(Phrase(*TOLD, count=count)) == words


@pytest.mark.parametrize(
    ("language", "day"), [("fa", "9 مارس 2026"), ("ru", "9 марта 2026")]
)
def test_a_day_is_written_as_on_other_pages(language: str, day: str) -> None:
    with translation.override(language):
        assert day in say(DAY)
