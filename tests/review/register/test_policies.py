"""Who writes in the register: stewards all of it, analysts what is one and what not."""

import pytest

from claims.review import Forbidden, Person
from claims.review.register import check_may_keep, may_keep
from claims.vocabulary import KEEPERS, Keeping, Role

GRID = [(keeping, role) for keeping in Keeping for role in Role]


@pytest.mark.parametrize(("keeping", "role"), GRID)
def test_a_role_does_what_the_table_lets_it(keeping: Keeping, role: Role) -> None:
    assert may_keep(keeping, Person(1, frozenset({role}))) == (role in KEEPERS[keeping])


@pytest.mark.parametrize("keeping", Keeping)
def test_who_plays_no_part_is_told_which_it_takes(keeping: Keeping) -> None:
    with pytest.raises(Forbidden, match=r"takes the role .*Source steward"):
        check_may_keep(keeping, Person(1))


def test_only_a_steward_grades() -> None:
    assert KEEPERS[Keeping.GRADE] == (Role.STEWARD,)
