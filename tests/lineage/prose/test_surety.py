"""Words of certainty for which the evidence has none."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

MAY = "Rey said the bank would cut rates."


@pytest.mark.parametrize(
    "sentence",
    [
        "Rey said the bank would definitely cut rates.",
        "Rey said the bank was certain to cut rates.",
        "Rey said the bank would without doubt cut rates.",
    ],
)
def test_nobody_is_surer_than_the_evidence(sentence: str, checked: Check) -> None:
    assert kinds(checked(sentence, MAY)) == ["certainty"]


def test_who_is_convinced_there_may_be_certain_here(checked: Check) -> None:
    convinced = "Rey is convinced that the bank will cut rates."
    assert checked("Rey is certain that the bank will cut rates.", convinced) == ()
