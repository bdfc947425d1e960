"""One name may be written in many ways."""

import pytest

from claims.lineage.drift.changes.who.spelling import abbreviates, alike, skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dehqan", "Dehghan"),
        ("Mohammed", "Muhammad"),
        ("Zelensky", "Zelenskyy"),
        ("Petrović", "Petrovic"),
        ("official", "officials"),
    ],
)
def test_two_words_are_one_name(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(("one", "other"), [("Orlov", "Ivanov"), ("Ann", "Ian")])
def test_two_words_are_two_names(one: str, other: str) -> None:
    assert not alike(one, other)


def test_a_first_vowel_is_kept() -> None:
    assert skeleton("Orlov") != skeleton("Arlov")


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("WHO", "World Health Organization"),
        ("the UN", "the United Nations"),
        ("U.S.", "United States"),
        ("AFP", "Agence France-Presse"),
    ],
)
def test_initials_are_of_a_name(short: str, long: str) -> None:
    assert abbreviates(short, long)
    assert not abbreviates(long, short)
