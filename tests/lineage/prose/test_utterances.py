"""Who says what in a saying."""

import pytest

from claims.lineage.prose import ProseLexicon
from claims.lineage.prose.utterances import utterances
from tests.lineage.prose.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "A doctor in Lisle, who was not named, told the paper that the wells are dry.",
        "The wells are dry, a doctor in Lisle told the paper.",
        "According to a doctor in Lisle, the wells are dry.",
        "The paper was told by a doctor in Lisle that the wells are dry.",
        "In a letter to the paper, a doctor in Lisle warned that the wells are dry.",
        "A doctor in Lisle expects dry wells.",
    ],
)
def test_the_speaker_is_found_wherever_it_stands(
    text: str, read: Read, english: ProseLexicon
) -> None:
    (found,) = utterances(read(text), english)
    assert [word.lower for word in found.speaker] == ["doctor", "lisle"]


@pytest.mark.parametrize(
    "text", ["The paper was told that the wells are dry.", "The alleged fault is old."]
)
def test_where_nobody_speaks_nobody_is_found(
    text: str, read: Read, english: ProseLexicon
) -> None:
    assert list(utterances(read(text), english)) == []


def test_each_part_has_a_speaker_of_its_own(read: Read, english: ProseLexicon) -> None:
    told = read("Rey said the dam held; Lam said the dam burst.")
    speakers = [one.speaker[0].lower for one in utterances(told, english)]
    assert speakers == ["rey", "lam"]


@pytest.mark.parametrize(
    "text",
    [
        "Rey said the dam held, and the owner said the dam burst.",
        "The dam held, according to Rey, and the owner said the dam burst.",
        "While Rey said the dam held, the owner said the dam burst.",
    ],
)
def test_two_who_speak_are_heard_apart(
    text: str, read: Read, english: ProseLexicon
) -> None:
    speakers = [one.speaker[-1].lower for one in utterances(read(text), english)]
    assert speakers == ["rey", "owner"]


@pytest.mark.parametrize(
    "text",
    [
        "The council closed the dam, saying the wall had cracked.",
        "The council warning of a cracked wall was dissolved.",
    ],
)
def test_what_is_said_in_passing_has_a_speaker(
    text: str, read: Read, english: ProseLexicon
) -> None:
    (found,) = utterances(read(text), english)
    assert [word.lower for word in found.speaker] == ["council"]
