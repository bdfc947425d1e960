"""What is only to be if something else is, is told so."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

REOPENS = "The plant will reopen if its filters are approved."


def test_a_condition_that_is_dropped_is_found(checked: Check) -> None:
    assert "certainty" in kinds(checked("The plant will reopen.", REOPENS))


def test_a_condition_told_as_fulfilled_is_found(checked: Check) -> None:
    assert "certainty" in kinds(checked("The filters were approved.", REOPENS))


@pytest.mark.parametrize(
    "sentence",
    [
        "The plant will reopen once its filters are approved.",
        "If its filters are approved, the plant will reopen.",
    ],
)
def test_a_condition_may_be_told_in_other_words(sentence: str, checked: Check) -> None:
    assert checked(sentence, REOPENS) == ()


def test_who_is_asked_if_makes_no_condition(checked: Check) -> None:
    asked = "Asked if it was safe, the mayor said the plant will reopen."
    assert checked("The mayor said the plant will reopen.", asked) == ()
