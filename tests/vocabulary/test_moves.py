"""The table of moves is whole, and says each thing once."""

from collections import Counter

import pytest

from claims.vocabulary import MOVES, PAIRS, Move, Role, State, row_of

# From where nothing leads on: what was withdrawn for good.
LAST = {State.VOID, State.SUPERSEDED}


def reached() -> set[State]:
    """Every state to which moves lead from the first."""
    found = {State.PROPOSED}
    while more := {after for before, after in PAIRS if before in found} - found:
        found |= more
    return found


def test_a_move_begins_in_a_state_by_one_row() -> None:
    starts = Counter((row.move, before) for row in MOVES for before in row.before)
    assert set(starts.values()) == {1}


def test_every_move_has_a_row() -> None:
    assert {row.move for row in MOVES} == set(Move)


def test_every_state_is_reached() -> None:
    assert reached() == set(State)


def test_every_state_leads_on_but_the_last() -> None:
    assert set(State) - {before for before, _ in PAIRS} == LAST


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_who_reads_or_runs_the_house_moves_nothing(role: Role) -> None:
    assert not [row for row in MOVES if role in row.roles]


def test_a_move_is_found_by_its_state() -> None:
    row = row_of(Move.TRIAGE, State.PROPOSED)
    assert row is not None
    assert row.after == (State.TRIAGED,)


def test_a_move_that_does_not_begin_there_is_not_found() -> None:
    assert row_of(Move.TRIAGE, State.PUBLISHED) is None
