"""Reading settings from the environment."""

import pytest

from provenance.environment import flag, static_storage, words


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


def test_collected_files_get_lasting_names() -> None:
    assert "Manifest" in static_storage("/srv/static")


def test_files_that_were_not_collected_keep_theirs() -> None:
    assert "Manifest" not in static_storage(None)
