"""What stands together in a sentence stands together in its evidence."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

HIRED = "The firm hired 60 drivers from Portugal and 25 mechanics from Poland."
GAVE = "Ukraine sold 3.1 million tonnes, Russia 4.4 million."


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The firm hired 25 workers from Portugal.", HIRED),
        (
            "The museum gave the sword to Ghana.",
            "It gave a mask to Ghana and a sword to Benin.",
        ),
        ("Ukraine sold 4.4 million tonnes.", GAVE),
        (
            "In May the rate was 22.8 percent.",
            "In June the rate was 22.8 percent, down from 23.1 percent in May.",
        ),
    ],
)
def test_a_detail_of_another_is_found(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert "agent" in kinds(checked(sentence, evidence))


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("The firm hired 60 drivers from Portugal.", HIRED),
        ("The firm hired 25 mechanics from Poland.", HIRED),
        ("Russia sold 4.4 million tonnes.", GAVE),
        (
            "The army buys 24 Lynx jets for 8 billion euros.",
            "The army buys 24 Lynx jets from Osk for 8 billion euros.",
        ),
    ],
)
def test_what_stands_together_is_borne_out(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert checked(sentence, evidence) == ()
