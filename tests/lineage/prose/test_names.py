"""Whoever and whatever is named stands in the evidence, in some form."""

import pytest

from tests.lineage.prose.conftest import Check, kinds


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("Moscow closed its border.", "Russia closed its border."),
        ("China's envoy left.", "The Chinese ambassador left."),
        (
            "The WHO closed its office.",
            "The World Health Organization closed its office.",
        ),
        ("Ivashov left.", "Leonid Ivashov left."),
        (
            "The company will close its mine.",
            "The miner Osk will close its mine, it told the newspaper Valor.",
        ),
        ("Police came in May.", "Officers came in May."),
    ],
)
def test_a_name_may_be_told_otherwise(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert checked(sentence, evidence) == ()


@pytest.mark.parametrize(
    ("sentence", "evidence", "kind"),
    [
        ("The Marieke sank.", "The Anneke sank.", "name"),
        ("Greece closed its border.", "Turkey closed its border.", "name"),
        ("Sergei Lavrov left Iran.", "Leonid Ivashov left Iran.", "name"),
        ("The finance ministry closed it.", "The energy ministry closed it.", "agent"),
        ("Soldiers closed the road.", "Police closed the road.", "agent"),
        ("The governor left Lisle.", "The mayor left Lisle.", "agent"),
        ("The tram struck the pier.", "The ferry struck the pier.", "name"),
        ("It sank on Sunday.", "It sank on Friday.", "figure"),
        ("It sank on Sunday.", "It sank.", "figure"),
    ],
)
def test_another_name_is_found(
    sentence: str, evidence: str, kind: str, checked: Check
) -> None:
    assert kind in kinds(checked(sentence, evidence))
