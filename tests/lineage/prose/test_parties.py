"""Who is meant by some words, and whether two of them can be one."""

from collections.abc import Callable

import pytest

from claims.lineage.prose import ProseLexicon
from claims.lineage.prose.parties import Party, apart, known_as, meant, party
from tests.lineage.prose.conftest import Read

Who = Callable[[str], Party]


@pytest.fixture
def who(read: Read, english: ProseLexicon) -> Who:
    """Who leaves in a saying that ends with "left"."""

    def leaving(text: str) -> Party:
        told = read(f"Here {text} left.")
        words = [word for word in told.words if word.lower != "left"]
        return meant(party(words, told, english), told, english)

    return leaving


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A doctor", "The health ministry"),
        ("A doctor", "Director Ann Lam of Northair"),
        ("Captain Luis Ferrer", "The shipping line"),
        ("Iran's foreign ministry", "Russia's foreign ministry"),
        ("Two Iranian officials", "Two Western officials"),
        ("Ann Lam", "Otto Rey"),
    ],
)
def test_these_are_two(one: str, other: str, who: Who, english: ProseLexicon) -> None:
    assert apart(who(one), who(other), english)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A Hamas official", "Hamas"),
        ("Ann Lam", "Doctor Ann Lam"),
        ("The Kremlin spokesman", "The Kremlin"),
        ("The company", "Tesco"),
        ("The mayor's office", "The mayor"),
        ("The pilots' association", "The pilots"),
        ("Two officials cited by Reuters", "Two officials"),
        ("Director Ann Lam", "Northair"),
    ],
)
def test_these_may_be_one_or_speak_for_one_another(
    one: str, other: str, who: Who, english: ProseLexicon
) -> None:
    assert not apart(who(one), who(other), english)


def test_a_name_brings_what_it_is_told_to_be_elsewhere(who: Who) -> None:
    known = known_as(who("Ann Lam"), [who("The lawyer Ann Lam")])
    assert [head.lower for head in known.heads] == ["lawyer"]


def test_the_firm_is_the_one_that_its_saying_opens_with(
    read: Read, english: ProseLexicon
) -> None:
    told = read("Tesco Ireland will close, the company told staff.")
    firm = [word for word in told.words if word.lower == "company"]
    named = meant(party(firm, told, english), told, english)
    assert [word.lower for word in named.names] == ["tesco", "ireland"]
