"""Things and people have in a sentence what they have in its evidence."""

from tests.lineage.prose.conftest import Check, kinds

CRASH = ("A lorry hit a train.", "The lorry driver was hurt.")
FAMILY = "The suspect, a nurse, was arrested; her brother, a pilot, was questioned."


def test_a_thing_by_the_name_of_another_is_found(checked: Check) -> None:
    assert kinds(checked("The train driver was hurt.", *CRASH)) == ["agent"]
    assert checked("The lorry driver was hurt.", *CRASH) == ()
    other = ("The police found a car.", "A senior officer left.")
    assert checked("A senior police officer left.", *other) == ()


def test_the_trade_of_another_is_found(checked: Check) -> None:
    assert "agent" in kinds(checked("The suspect, a pilot, was arrested.", FAMILY))
    assert checked("The suspect, a nurse, was arrested.", FAMILY) == ()
