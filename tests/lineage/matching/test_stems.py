"""Forms of a word share a stem."""

import pytest

from claims.lineage.matching import MatchingLexicon
from claims.lineage.matching.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        ("close", "closes", "closed", "closing", "closure"),
        ("resign", "resigned", "resignation"),
        ("stop", "stopped", "stopping"),
        ("Russia".lower(), "russian", "russians"),
        ("ukraine", "ukrainian"),
        ("company", "companies"),
    ],
)
def test_forms_share_a_stem(forms: tuple[str, ...], english: MatchingLexicon) -> None:
    assert len({stem(form, english.suffixes) for form in forms}) == 1


@pytest.mark.parametrize("word", ["red", "bed", "wing", "us", "a", ""])
def test_a_short_word_is_left_alone(word: str, english: MatchingLexicon) -> None:
    assert stem(word, english.suffixes) == word


def test_what_has_a_digit_is_a_name_and_stays(english: MatchingLexicon) -> None:
    assert stem("s-300", english.suffixes) == "s-300"
