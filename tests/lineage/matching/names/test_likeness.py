"""Names of one bearer in several spellings and scripts, and names of two."""

import pytest

from claims.lineage.matching import Name, likeness
from claims.vocabulary import Likeness


def why(first: str, second: str, *, person: bool = False) -> Likeness | None:
    """Why two names may be one bearer's."""
    return likeness(Name.of(first, person=person), Name.of(second, person=person))


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("the Foreign Ministry", "Foreign Ministry", Likeness.EXACT),
        ("Fars", "Fars News Agency", Likeness.EXACT),
        ("Fars", "خبرگزاری فارس", Likeness.SCRIPT),
        ("Fars", "Фарс", Likeness.SCRIPT),
        ("Фарс", "فارس", Likeness.SCRIPT),
        ("RIA", "РИА Новости", Likeness.SCRIPT),
        ("RIA Novosti", "РИА Новости", Likeness.SCRIPT),
        ("Interfax", "Интерфакс", Likeness.SCRIPT),
        ("WHO", "World Health Organization", Likeness.INITIALS),
        ("U.N.", "United Nations", Likeness.INITIALS),
        ("Ministry of Defence", "Defense Ministry", Likeness.SPELLING),
        ("Morning Star", "Star", Likeness.SHORT_FORM),
        ("Foreign Ministry", "the Russian foreign ministry", Likeness.SHORT_FORM),
    ],
)
def test_a_body_has_several_names(first: str, second: str, reason: Likeness) -> None:
    assert why(first, second) is reason
    assert why(second, first) is reason


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("Dehqan", "Dehghan", Likeness.SPELLING),
        ("Hossein Dehqan", "Хосейн Дехкан", Likeness.SCRIPT),
        ("Hossein Dehqan", "حسین دهقان", Likeness.SCRIPT),
        ("Oleh Marchuk", "Oleg Marchuk", Likeness.SPELLING),
        ("Oleh Marchuk", "Олег Марчук", Likeness.SCRIPT),
        ("Mir-Hossein Mousavi", "Мир-Хосейн Мусави", Likeness.SCRIPT),
        ("O. Marchuk", "Oleh Marchuk", Likeness.SPELLING),
        ("Marchuk", "Oleh Marchuk", Likeness.SHORT_FORM),
    ],
)
def test_a_person_has_several_names(first: str, second: str, reason: Likeness) -> None:
    assert why(first, second, person=True) is reason


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Anna Kell", "Brian Kell"),
        ("Oleh Marchuk", "Oleh Tarasenko"),
        ("Petrov", "Petrova"),
        ("Kell", "Kyle"),
        ("Marchuk Oleh", "Oleh Tarasenko"),
        ("Oleh", "Oleh Marchuk"),
    ],
)
def test_two_persons_stay_apart(first: str, second: str) -> None:
    assert why(first, second, person=True) is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Foreign Ministry", "Defence Ministry"),
        ("Morning Post", "Evening Post"),
        ("TASS", "Фарс"),
        ("TASS", "—"),
        ("", ""),
    ],
)
def test_two_bodies_stay_apart(first: str, second: str) -> None:
    assert why(first, second) is None
