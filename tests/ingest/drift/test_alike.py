"""Of many tellings the two are compared that have the most words in common."""

import pytest

from claims.ingest.drift.alike import MANY, most_alike
from tests.lineage.drift.examples import told

DAM, MINE, ROAD = map(told, ("the dam held", "the mine closed", "a road flooded"))


def test_the_two_with_the_most_words_in_common_are_chosen() -> None:
    flooded = told("the old road was flooded")
    assert most_alike((DAM, MINE, ROAD), (MINE, flooded))[0] in {MINE, ROAD}
    assert most_alike((DAM, ROAD), (DAM, flooded)) == (DAM, DAM)
    assert most_alike((ROAD,), (DAM, flooded)) == (ROAD, flooded)


def test_the_first_are_chosen_where_none_is_alike() -> None:
    sky = told("blue")
    assert most_alike((DAM, MINE), (sky, told("green"))) == (DAM, sky)


def test_of_two_that_are_as_alike_the_first_is_chosen() -> None:
    first, second = told("the dam held"), told("the dam held")
    assert most_alike((DAM,), (first, second))[1] is first


@pytest.mark.parametrize("count", [MANY, MANY + 1])
def test_a_word_that_very_many_have_tells_nothing(count: int) -> None:
    many = (*[told(f"dam {place}x") for place in range(count - 1)], told("dam"))
    assert most_alike((told("dam"),), many)[1] is (
        many[-1] if count == MANY else many[0]
    )
