"""Contrary words: by a prefix, by a row, and by verbs of several words."""

import pytest

from tests.lineage.prose.conftest import Check, kinds


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Rey said the drone was armed.", "Rey said the drone was unarmed."),
        ("The rocket malfunctioned.", "The rocket performed normally."),
        ("Gunmen released seven miners.", "Gunmen kidnapped seven miners."),
        ("Chad turned away refugees.", "Chad took in refugees."),
        ("Ruth Chebet finished last.", "Ruth Chebet finished second."),
    ],
)
def test_a_contrary_of_what_is_told_is_found(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert set(kinds(checked(sentence, evidence))) <= {"contradiction", "figure"}
    assert checked(sentence, evidence)


def test_what_is_told_both_ways_may_be_told_either_way(checked: Check) -> None:
    unpaid = "The ministry closed the mine over unpaid royalties."
    paid = "The mine's owner said that the royalties were paid."
    assert (
        checked("The mine's owner said that royalties were paid.", unpaid, paid) == ()
    )


def test_waters_of_another_state_are_others(checked: Check) -> None:
    evidence = "Rey said that the men had been in Indian waters."
    sentence = "Rey said that the men had been in Sri Lankan waters."
    assert checked(sentence, evidence, "Sri Lankan sailors held the men.")
