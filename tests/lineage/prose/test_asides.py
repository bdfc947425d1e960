"""What stands aside between commas, and whether it names who stands before it."""

import pytest

from claims.lineage.prose import ProseLexicon
from claims.lineage.prose.asides import asides
from tests.lineage.prose.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Ines Rey, left.",
        "Ines Rey, a doctor in Lisle, left.",
        "Ines Rey, the head of the union, left.",
    ],
)
def test_another_name_or_office_is_apposed(
    text: str, read: Read, english: ProseLexicon
) -> None:
    assert [one.apposed for one in asides(read(text), english)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The doctor, who asked not to be named, left.",
        "The paper, citing a letter, told of it.",
        "The firm, based in Lisle, told of it.",
    ],
)
def test_a_clause_about_who_stands_before_is_an_aside_and_names_nobody(
    text: str, read: Read, english: ProseLexicon
) -> None:
    assert [one.apposed for one in asides(read(text), english)] == [False]


def test_what_has_a_verb_of_its_own_is_no_aside(
    read: Read, english: ProseLexicon
) -> None:
    told = read("The bridge will open, the mayor said on Monday, and the road too.")
    assert list(asides(told, english)) == []


def test_the_aside_before_the_verb_goes_before_another(
    read: Read, english: ProseLexicon
) -> None:
    told = read("The bridge held, the mayor of Lisle, Odile Renard, told reporters.")
    words = [told.tokens[n].lower for n in next(asides(told, english)).places]
    assert words == [",", "odile", "renard", ","]
