"""The page about the moves says what the table says."""

from claims.review.diagram import page
from claims.vocabulary import MOVES, PAIRS


def test_every_pair_of_states_is_an_arrow() -> None:
    arrows = {line.partition(":")[0].strip() for line in page().splitlines()}
    assert {f"{before} --> {after}" for before, after in PAIRS} <= arrows


def test_every_row_of_the_table_is_a_row_of_the_page() -> None:
    rows = [line for line in page().splitlines() if line.startswith("| ")]
    assert len(rows) == 1 + len(MOVES)
