"""What somebody said is told of the one who said it."""

import pytest

from tests.lineage.prose.conftest import Check, kinds

BRIDGE = "Mayor Ines Rey said the bridge would open."
COST = "Councillor Otto Lam said the cost had been hidden."
BOTH = (
    "Farm workers said the spraying began at dawn; the company said it began at noon."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Lam said the bridge would open.",
        "The bridge would open, Lam said.",
        "The bridge would open, said Lam.",
        "According to Lam, the bridge would open.",
    ],
)
def test_the_words_of_another_are_found(sentence: str, checked: Check) -> None:
    assert kinds(checked(sentence, BRIDGE, COST)) == ["agent"]


def test_two_speakers_of_one_sentence_are_told_apart(checked: Check) -> None:
    assert kinds(checked("The company said the spraying began at dawn.", BOTH)) == [
        "agent"
    ]


def test_several_who_say_nothing_there_are_found(checked: Check) -> None:
    known = ("An envoy said the talks went on.", "The rebels freed the crew.")
    assert kinds(checked("The rebels said the talks went on.", *known)) == ["agent"]


def test_a_firm_may_be_told_to_say_what_its_director_says(checked: Check) -> None:
    known = ("Northair bought Kestrel.", "Director Ann Lam said profits would rise.")
    assert checked("Northair said profits would rise.", *known) == ()


def test_a_speaker_may_stand_anywhere(checked: Check) -> None:
    assert checked("The bridge would open, Mayor Ines Rey said.", BRIDGE, COST) == ()


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "The ministry said the toll could be twice as high.",
            (
                "The ministry of Zambia counted 374 dead.",
                "A doctor, who was not named, said the toll could be twice as high.",
            ),
        ),
        (
            "The World Bank expects prices to fall in Accra.",
            (
                "The Ministry of Finance expects prices to fall in Accra.",
                "The World Bank is less hopeful.",
            ),
        ),
        (
            "Two Iranian officials told Reuters that the ships had sailed.",
            (
                "Two Western officials told Reuters that the ships had sailed.",
                "Iran said nothing.",
            ),
        ),
        (
            "The pilot told the controllers not to land.",
            ("The controllers told the pilot not to land.",),
        ),
        (
            "Usdaw told staff that the counters would close.",
            (
                "Tesco Ireland will close its counters, the company told staff.",
                "Usdaw counted ninety jobs.",
            ),
        ),
    ],
)
def test_another_party_is_found(
    sentence: str, evidence: tuple[str, ...], checked: Check
) -> None:
    assert "agent" in kinds(checked(sentence, *evidence))


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        (
            "The pilots say they warned of the shortage.",
            "The pilots' association said it had warned of the shortage.",
        ),
        (
            "The pilot was told by the controllers not to land.",
            "The controllers told the pilot not to land.",
        ),
        (
            "The mayor's office says there is no money for the pool.",
            "The mayor said there was no money for the pool.",
        ),
        (
            "In a letter to staff, Tesco Ireland announced that its pool will close.",
            "Tesco Ireland will close its pool, the company told staff in a letter.",
        ),
    ],
)
def test_the_same_party_in_other_words_is_not_another(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert checked(sentence, evidence) == ()
