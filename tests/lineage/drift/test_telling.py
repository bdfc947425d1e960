"""What a telling says of its words and of those who tell it."""

import pytest

from tests.lineage.drift.examples import somebody, words


def test_a_part_of_words_stands_where_they_stand() -> None:
    part = words("the dam held", start=100).part(4, 7)
    assert (part.text, part.start, part.end) == ("dam", 104, 107)


@pytest.mark.parametrize(
    "name", ["two officials", "Officials", "lawyers for the actor", "sources"]
)
def test_a_description_may_be_of_several(name: str) -> None:
    assert somebody(name).plural


@pytest.mark.parametrize(
    "name",
    ["an official", "a witness", "the airline's pilot", "a Paris official", "its head"],
)
def test_a_description_may_be_of_one(name: str) -> None:
    assert not somebody(name).plural
