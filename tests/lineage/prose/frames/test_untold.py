"""Deeds of which the evidence tells nothing."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

SENT_OFF = "Marr, a striker, was shown a red card and sent off in the first half."
EVIDENCE = "Stallholder Marie Pierre said the mayor had come late to the fire."


@pytest.mark.parametrize(
    "sentence",
    [
        "Marie Pierre demanded the resignation of the mayor.",
        "Marie Pierre accused the mayor of negligence.",
        "The mayor was turned into a frog.",
    ],
)
def test_a_new_act_of_somebody_known_is_unsupported(
    sentence: str, checked: Check
) -> None:
    assert "unsupported" in kinds(checked(sentence, EVIDENCE))


def test_a_clause_beside_one_that_is_told_may_be_in_other_words(checked: Check) -> None:
    told = "Striker Leo Marr was sent off in the first half."
    assert checked(SENT_OFF, told) == ()
