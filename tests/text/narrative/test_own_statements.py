"""What a document says in its own voice, and what is no claim of its own."""

import pytest

from claims.text.lexicon import Lexicon
from claims.text.pipeline import read

OWN = [
    ("The gate was open.", ["The gate was open"]),
    ("Miners Tumble\n\nIt rained hard.", ["Miners Tumble", "It rained hard"]),
    ("Talks Resumed\n\nIt rained hard.", ["Talks Resumed", "It rained hard"]),
    ("Market Report\n\nIt rained hard.", ["It rained hard"]),
    ("Sports News\n\nIt rained hard.", ["It rained hard"]),
    (
        "The index fell after the bank warned that profits would shrink.",
        ["The index fell"],
    ),
    (
        "The coach conceded defeat on Sunday, hours after the board said he had lost.",
        ["The coach conceded defeat on Sunday"],
    ),
    ("In a note issued on Friday, the mayor said the gate was shut.", []),
    ("Gate May Open\n\nIt rained.", ["Gate May Open"]),
    (
        "Gate May Open\n\nGate May Open Gate May Open\n\nIt rained hard.",
        ["Gate May Open", "It rained hard"],
    ),
    ("Correction: Gate Opened in June\n\nWell.", ["Gate Opened in June"]),
    ("BRASK, May 3 (Tern) — The gate was open.", ["The gate was open"]),
    ("In 2013, the gate was opened.", ["the gate was opened"]),
    ("However, the gate was open.", ["the gate was open"]),
    ("May was a dry month.", ["May was a dry month"]),
    ("By Friday the gate was open.", ["By Friday the gate was open"]),
    (
        "Three years later Russia decided not to ship them.",
        ["Russia decided not to ship them"],
    ),
    (
        "The deputy has asked for a debate; the speaker has not replied.",
        ["The deputy has asked for a debate", "the speaker has not replied"],
    ),
    (
        "The envoys have yet to meet, and their report is unlikely this year.",
        ["The envoys have yet to meet", "their report is unlikely this year"],
    ),
    (
        (
            "The two signed a deal, but Russia closed the port under the pretext "
            "that it leaked."
        ),
        ["The two signed a deal", "Russia closed the port"],
    ),
    ("It was not clear how many people had come.", ["how many people had come"]),
    ("She now paints in Brask.", ["She now paints in Brask"]),
    ("Divers search the bay.", ["Divers search the bay"]),
    ("Torell heads the guild.", ["Torell heads the guild"]),
    (
        "In 2009 Torell left the guild, saying that dues were too high.",
        ["In 2009 Torell left the guild"],
    ),
    (
        '"It is over," Torell said, and the crowd cheered.',
        ["the crowd cheered"],
    ),
    (
        "Lowen denied selling arms, and every year inspectors found new crates.",
        ["every year inspectors found new crates"],
    ),
    (
        "Nine Hurt in Fire; Roof May Fall, Mayor Says\n\nIt rained hard.",
        ["Nine Hurt in Fire", "It rained hard"],
    ),
    ("It is unclear whether the gate was open.", ["the gate was open"]),
]
NOT_OWN = [
    "Was the gate open?",
    "By Ana Torell",
    "Reporting by Ana Torell; editing by Jan Borg.",
    "Read more about the gate that was opened.",
    "The mayor said the gate was open.",
    '"The gate was open," the mayor said.',
    "Let us hope that the gate was open.",
    "Asked whether the gate was open, the mayor said it was shut.",
    "Monday.",
    "Two boats off the coast.",
    '"It is shut," said the mayor, adding that it would open soon.',
]


def own(text: str, english: Lexicon) -> list[str]:
    """The claims without a chain."""
    return [one.span.of(text) for one in read(text, english).claims if not one.chain]


@pytest.mark.parametrize(("text", "expected"), OWN)
def test_the_document_says(text: str, expected: list[str], english: Lexicon) -> None:
    assert own(text, english) == expected


@pytest.mark.parametrize("text", NOT_OWN)
def test_this_is_no_claim_of_the_document(text: str, english: Lexicon) -> None:
    assert own(text, english) == []
