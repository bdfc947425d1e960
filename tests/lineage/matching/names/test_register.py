"""Suggestions that two names are one bearer's, each with its reason."""

from claims.lineage.matching import Name, display_names, suggest_same
from claims.vocabulary import Likeness


def persons(*names: str) -> tuple[Name, ...]:
    """Some people by their names."""
    return tuple(Name.of(name, person=True) for name in names)


def pairs(names: tuple[Name, ...], apart: frozenset[str] = frozenset()) -> set[str]:
    """The suggested pairs."""
    found = suggest_same(names, apart)
    return {" = ".join(sorted((one.first, one.second))) for one in found}


def test_a_suggestion_tells_why() -> None:
    (found,) = suggest_same(persons("Marchuk", "Oleh Marchuk"))
    assert found.why is Likeness.SHORT_FORM


def test_a_surname_of_two_is_suggested_for_neither() -> None:
    assert pairs(persons("Kell", "Anna Kell", "Brian Kell")) == set()


def test_a_surname_of_one_in_two_spellings_is_suggested_for_both() -> None:
    found = pairs(persons("Marchuk", "Oleh Marchuk", "Oleg Marchuk"))
    assert "Marchuk = Oleg Marchuk" in found
    assert "Marchuk = Oleh Marchuk" in found


def test_publishers_are_not_short_for_each_other() -> None:
    names = (Name.of("Herald"), Name.of("Herald Tribune"))
    assert pairs(names, frozenset({"Herald", "Herald Tribune"})) == set()
    assert pairs(names, frozenset({"Herald"})) == {"Herald = Herald Tribune"}


def test_a_bearer_is_called_by_a_publishers_name_else_by_the_fullest() -> None:
    keys = {"RIA": "ria", "РИА Новости": "ria", "Kell": "kell", "Anna Kell": "kell"}
    called = display_names(keys, ["РИА Новости"])
    assert called == {"ria": "РИА Новости", "kell": "Anna Kell"}
