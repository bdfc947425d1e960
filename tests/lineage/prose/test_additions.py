"""What is added to what the evidence tells of."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

TAKEN = "Chad has taken in 700,000 refugees, the agency said."


@pytest.mark.parametrize(
    "sentence",
    [
        "Most of the refugees in Chad are women and children.",
        "A refugee in Chad died.",
        "The agency of the refugees was busier than in the previous year.",
    ],
)
def test_what_is_new_of_somebody_known_is_unsupported(
    sentence: str, checked: Check
) -> None:
    assert "unsupported" in kinds(checked(sentence, TAKEN))


def test_what_is_done_to_most_of_them_is_told_by_its_verb(checked: Check) -> None:
    sentence = "Most of the refugees were given shelter in Chad."
    assert checked(sentence, TAKEN) == ()
