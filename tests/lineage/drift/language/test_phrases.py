"""Phrases are found where they stand, the longest first."""

import pytest

from claims.lineage.drift.language import Phrases, tokens
from claims.lineage.drift.language.phrases import forms, rows

FOUND = Phrases(
    [
        (("agreed",), "agreed"),
        (("agreed", "to", "talk"), "discussed"),
        (("agreed",), "accepted"),
        (("some",), "some"),
        (("some", "0"), None),
    ]
)


def found(text: str) -> list[str]:
    """What is found in a text, from left to right."""
    return [one.row for one in FOUND.all_in(tokens(text))]


def test_the_longer_phrase_hides_the_shorter() -> None:
    assert found("they agreed to talk") == ["discussed"]


def test_the_same_words_may_belong_to_two_rows() -> None:
    assert found("they agreed") == ["agreed", "accepted"]


def test_a_phrase_that_is_cut_off_is_not_found() -> None:
    assert found("they agreed to") == ["agreed", "accepted"]


def test_words_of_no_row_hide_those_that_they_hold() -> None:
    assert found("some 40 men, some women") == ["some"]


def test_nothing_is_found_past_the_end() -> None:
    assert FOUND.at(tokens("they agreed"), 1)[0].last == 2


def test_a_word_is_written_with_each_of_its_endings() -> None:
    written = list(forms({"words": ["agree/d/s to", "in talks"]}))
    assert written == [
        ("agree", "to"),
        ("agreed", "to"),
        ("agrees", "to"),
        ("in", "talks"),
    ]


@pytest.mark.parametrize("table", [{"rung": 1}, {"rung": {}}])
def test_what_is_no_rows_is_refused(table: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not rows"):
        rows(table, "rung")
