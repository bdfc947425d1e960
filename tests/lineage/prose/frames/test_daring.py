"""A clause that is surer than all that tell the same is found."""

import pytest

from tests.lineage.prose.conftest import Check, kinds


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "The licence was obtained for a bribe.",
            ("The licence appeared to have been obtained for a bribe.",),
        ),
        (
            "The army has taken over the prison.",
            ("The army would take over the prison, the president said.",),
        ),
        (
            "The navy has retaken the island.",
            ("The navy said that it had retaken the island.", "Rey denied this."),
        ),
        (
            "The firm sold unsafe valves.",
            ("An engineer alleged that the firm sold unsafe valves.",),
        ),
    ],
)
def test_what_is_open_or_disputed_there_is_no_fact(
    sentence: str, evidence: tuple[str, ...], checked: Check
) -> None:
    assert kinds(checked(sentence, *evidence)) == ["certainty"]


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "The navy says that it has retaken the island.",
            ("The navy said that it had retaken the island.", "Rey denied this."),
        ),
        (
            "Parliament impeached the president.",
            ("Parliament voted to impeach the president.",),
        ),
        ("Prices rose in May.", ("Prices rose in May, the bank said.",)),
    ],
)
def test_what_is_told_as_surely_is_not_found(
    sentence: str, evidence: tuple[str, ...], checked: Check
) -> None:
    assert checked(sentence, *evidence) == ()
