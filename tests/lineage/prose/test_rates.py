"""For how long, or for each of what time, a figure is told."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

YEARLY = "The mine yields 300 tonnes a year."


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The mine yields 300 tonnes a month.", YEARLY),
        ("The mine yields 300 tonnes daily.", YEARLY),
        ("The weekly number of ships rose.", "The daily number of ships rose."),
        ("The boat returned within a day.", "The boat returned within an hour."),
    ],
)
def test_another_time_is_another_figure(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert kinds(checked(sentence, evidence)) == ["figure"]


@pytest.mark.parametrize(
    "sentence",
    ["The mine yields 300 tonnes annually.", "The mine yields 300 tonnes per year."],
)
def test_one_time_in_other_words_is_the_same(sentence: str, checked: Check) -> None:
    assert checked(sentence, YEARLY) == ()
