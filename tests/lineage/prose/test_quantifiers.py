"""More of some than the evidence tells of is found."""

import pytest

from tests.lineage.prose.conftest import Check, kinds


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("All doctors support the strike.", "Some doctors support the strike."),
        (
            "The judge rejected the whole claim.",
            "The judge rejected part of the claim.",
        ),
    ],
)
def test_more_of_some_is_found(sentence: str, evidence: str, checked: Check) -> None:
    assert kinds(checked(sentence, evidence)) == ["contradiction"]


def test_fewer_of_all_are_borne_out(checked: Check) -> None:
    assert checked("Most villages have power.", "All the villages have power.") == ()
