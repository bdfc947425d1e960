"""Whether a statement is affirmed or denied, and in what way it is put forward."""

import pytest

from claims.text.findings import Meaning
from claims.text.hedging import meaning
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import Modality, Polarity, Stance

POLARITY = [
    ("The gate was not open", "negated"),
    ("The gate wasn't open", "negated"),
    ("Nobody opened the gate", "negated"),
    ("No gate was open", "negated"),
    ("The guard failed to close the gate", "negated"),
    ("The envoys have yet to meet", "negated"),
    ("She no longer serves in the ministry", "negated"),
    ("Russia decided not to ship the missiles", "negated"),
    ("Neither side signed the treaty", "negated"),
    ("The wall was never tested", "negated"),
    ("I do not think that the gate was open", "negated"),
    ("We do n't expect the gate to open", "negated"),
    ("We laid the track, but the tunnel is not finished", "negated"),
    ("The gate was not only open but broken", "affirmed"),
    ("There is no doubt that the gate was open", "affirmed"),
    ("It cannot be ruled out that the gate was open", "affirmed"),
    ("It is not impossible that the gate was open", "affirmed"),
    ("The vote is unlikely to pass", "affirmed"),
    ("Seven boats were seized, not eleven", "affirmed"),
    ("The canal fills in spring, and none in summer", "affirmed"),
    ("No fewer than nine gates were open", "affirmed"),
    ("The gate, which was not locked, stood open", "affirmed"),
    ("The port opened because the storm did not come", "affirmed"),
]


def meant(text: str, stance: Stance, english: Lexicon) -> Meaning:
    """What is said of a whole sentence."""
    return meaning(take_apart(text), Span(0, len(text)), stance, english.hedging)


@pytest.mark.parametrize(("text", "expected"), POLARITY)
def test_a_sentence_affirms_or_denies(
    text: str, expected: str, english: Lexicon
) -> None:
    assert meant(text, Stance.NEUTRAL, english).polarity == expected


def test_who_denies_turns_what_the_words_say(english: Lexicon) -> None:
    text = "the gate was not open"
    assert meant(text, Stance.DENYING, english).polarity is Polarity.AFFIRMED


def test_a_condition_keeps_its_clause(english: Lexicon) -> None:
    text = "We will sail if the storm passes, the captain said"
    found = meant(text, Stance.NEUTRAL, english)
    assert found.modality is Modality.CONDITION
    assert found.condition is not None
    assert found.condition.of(text) == "if the storm passes"
