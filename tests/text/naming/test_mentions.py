"""One mention by itself: whose name is in it, and of what kind its bearer is."""

import pytest

from claims.text.lexicon import Lexicon
from claims.text.naming.mentions import read_mention
from claims.text.segmentation import take_apart

NAMED = [
    ("the World Organisation for Animal Health", "organisation"),
    ("the Federal Bureau of Prisons", "government"),
    ("the Commission on Presidential Debates", "government"),
    ("the Center for Media and Public Affairs", "organisation"),
    ("the Coalition for the Homeless", "organisation"),
    ("the Marshall Islands", "government"),
    ("the White House", "government"),
    ("РИА Новости", "agency"),
    ("Canal 4", "organisation"),
    ("Iria Lund", "person"),
]
WITHIN = [
    ("Local broadcaster Canal 4", ("Canal 4", "", "outlet")),
    (
        "Commander Iria Lund of the coast guard",
        ("Iria Lund", "Commander", "person"),
    ),
    (
        "rescue service head Luca Ferri",
        ("Luca Ferri", "rescue service head", "person"),
    ),
    (
        "Fars news agency director Jan Borg",
        ("Jan Borg", "Fars news agency director", "person"),
    ),
    ("Geologist Anna Kell", ("Anna Kell", "Geologist", "person")),
    ("Ana Lucero, 54", ("Ana Lucero", "", "person")),
    (
        "An article published by Atlantic Newsline",
        ("Atlantic Newsline", "", "outlet"),
    ),
    (
        "the study's lead author, Dr. Miriam Berg of the University of Halden",
        ("Miriam Berg", "study's lead author, Dr.", "person"),
    ),
    ("the Telegram channel Rybar", ("Rybar", "", "social_account")),
    ("the channel Rybar", ("Rybar", "", "outlet")),
    (
        "A witness, the builder Kamal Haddad",
        ("Kamal Haddad", "witness, builder", "person"),
    ),
]
DESCRIBED = [
    ("a study", "anonymous"),
    ("an auditor's report", "anonymous"),
    ("a leaked report", "leaked_document"),
    ("an internal memo", "leaked_document"),
    ("the geological survey", "government"),
    ("the coast guard", "government"),
    ("a prison guard", "anonymous"),
    ("a joint statement", "press_release"),
    ("a press release", "press_release"),
    ("a post on X by the ministry", "social_account"),
    ("a tweet", "social_account"),
]


@pytest.mark.parametrize(("words", "kind"), NAMED)
def test_a_name_is_whole(words: str, kind: str, english: Lexicon) -> None:
    read = read_mention(take_apart(words).tokens, english.naming)
    assert (read.name, read.kind.value) == (words.removeprefix("the "), kind)


@pytest.mark.parametrize(("words", "expected"), WITHIN)
def test_a_name_is_parted_from_what_is_around_it(
    words: str, expected: tuple[str, str, str], english: Lexicon
) -> None:
    read = read_mention(take_apart(words).tokens, english.naming)
    assert (read.name, read.title, read.kind.value) == expected


@pytest.mark.parametrize(("words", "kind"), DESCRIBED)
def test_a_description_has_a_kind_and_no_name(
    words: str, kind: str, english: Lexicon
) -> None:
    read = read_mention(take_apart(words).tokens, english.naming)
    assert (read.name, read.kind.value) == ("", kind)
