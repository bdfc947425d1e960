"""A phrase is an English sentence that remembers how it was filled in."""

import copy
import json
from datetime import UTC, datetime

import pytest

from claims.vocabulary import Phrase, dated, joined

BECAME = Phrase("%(first)s became %(second)s", first="a plan", second=Phrase("fact"))
COUNTED = ("%(count)s telling", "%(count)s tellings")


def test_to_all_who_do_not_ask_it_is_the_sentence() -> None:
    assert BECAME == "a plan became fact"
    assert json.dumps(BECAME) == '"a plan became fact"'


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 tellings"), (1, "1 telling"), (2, "2 tellings")]
)
def test_what_is_counted_is_one_or_several(count: int, words: str) -> None:
    assert Phrase(*COUNTED, count=count) == words


def test_a_copy_remembers_the_same() -> None:
    again = copy.deepcopy(BECAME)
    assert (again, again.told, again.values) == (BECAME, BECAME.told, BECAME.values)


def test_names_are_changed_within_phrases_and_their_words_are_not() -> None:
    outer = Phrase("%(change)s (%(count)s)", change=BECAME, count=2)
    assert outer.each(str.upper) == "A PLAN became fact (2)"


def test_a_per_cent_sign_in_a_name_stays() -> None:
    assert Phrase("%(name)s", name="100%") == "100%"
    assert Phrase("100%") == "100%"


@pytest.mark.parametrize(
    ("words", "whole"),
    [([], ""), (["a"], "a"), (["a", "", "b"], "a; b"), (["a", "b", "c"], "a; b; c")],
)
def test_words_are_joined_two_by_two(words: list[str], whole: str) -> None:
    assert joined(words, "%(first)s; %(second)s") == whole


def test_a_day_is_told_as_such_or_as_unknown() -> None:
    assert dated(datetime(2026, 3, 9, 12, tzinfo=UTC)) == "2026-03-09"
    assert dated(None) == "undated"
