"""Reading settings from the environment."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from provenance.environment import flag, one_of, static_storage, words


@pytest.mark.parametrize("written", ["1", "true", "Yes", " on "])
def test_a_flag_is_on(written: str) -> None:
    assert flag({"X": written}, "X")


@pytest.mark.parametrize("environ", [{}, {"X": ""}, {"X": "0"}, {"X": "false"}])
def test_a_flag_is_off(environ: dict[str, str]) -> None:
    assert not flag(environ, "X")


def test_words_are_separated_by_commas() -> None:
    assert words({"X": "a.example, b.example,"}, "X", "") == ["a.example", "b.example"]


def test_words_have_a_default() -> None:
    assert words({}, "X", "localhost") == ["localhost"]


def test_a_word_of_several_is_the_first_where_it_is_not_given() -> None:
    assert one_of({}, "X", ["en", "ru"]) == "en"


def test_a_word_that_is_none_of_them_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="X is one of en, ru, and not xx"):
        one_of({"X": "xx"}, "X", ["en", "ru"])


def test_collected_files_get_lasting_names() -> None:
    assert "Manifest" in static_storage("/srv/static")


def test_files_that_were_not_collected_keep_theirs() -> None:
    assert "Manifest" not in static_storage(None)
