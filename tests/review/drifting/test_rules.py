"""What comparing knows of a language is read once."""

import pytest

from claims.review.drifting import load_drift
from claims.text.lexicon import LanguageWithoutDataError


def test_a_language_is_read_once() -> None:
    assert load_drift("en") is load_drift("en")


def test_a_tag_names_its_language() -> None:
    assert load_drift("en-GB").small == load_drift("en").small


@pytest.mark.parametrize("language", ["xx", "", "..", "../en", "*"])
def test_a_language_without_rows_is_refused(language: str) -> None:
    with pytest.raises(LanguageWithoutDataError, match="no rows of drift"):
        load_drift(language)
