"""Who does what to whom is read clause by clause."""

from claims.lineage.prose import ProseLexicon
from claims.lineage.prose.acts import apposed, deeds_of
from tests.lineage.prose.conftest import Read


def subjects(text: str, read: Read, english: ProseLexicon) -> list[list[str]]:
    """The words before each verb of a text, from left to right."""
    found = deeds_of(read(text), english)
    return [sorted(word.lower for word in deed.subject) for deed in found]


def test_an_and_parts_two_clauses(read: Read, english: ProseLexicon) -> None:
    text = "The firm paid a fine and the manager resigned."
    assert subjects(text, read, english) == [["firm"], ["manager"]]


def test_two_may_do_one_deed(read: Read, english: ProseLexicon) -> None:
    assert subjects("Rey and Lam resigned.", read, english) == [["lam", "rey"]]


def test_who_is_told_to_be_a_thing_still_acts(
    read: Read, english: ProseLexicon
) -> None:
    text = "The dancer, a pilot, escaped."
    assert subjects(text, read, english) == [["dancer", "pilot"]]
    assert [(a.lower, b.lower) for a, b in apposed(read(text))] == [("dancer", "pilot")]


def test_what_is_done_by_somebody_has_its_subject_before_it(
    read: Read, english: ProseLexicon
) -> None:
    (deed,) = deeds_of(read("The talks led by Qatar."), english)
    assert deed.passive
    assert [word.lower for word in deed.agents] == ["qatar"]
