"""The words of one language that accuse, parsed once, and what takes that away."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.text.hedging.phrases import Words, words_of

Table = Mapping[str, object]
_GAP = r"(?:\S+ ){0,4}"
_SAME = str.maketrans("ёيك’", "еیک'")


@dataclass(frozen=True, slots=True)
class Accusing:
    """One rule; its patterns are of words in lower case with a space after each.

    An `active` one tells of a deed, and accuses who is told to have done it.
    """

    name: str
    words: re.Pattern[str]
    followed: re.Pattern[str] | None
    not_after: frozenset[str]
    unless: frozenset[str]
    not_by: frozenset[str]
    active: bool


@dataclass(frozen=True, slots=True)
class People:
    """By which words somebody is named who could be accused.

    A capital names a person, unless the word is `nobody`; the first word of a sentence
    has one anyway, and must end like a name, or not end like another word.
    """

    telling: frozenset[str]
    nobody: frozenset[str]
    first: Words | None
    first_not: Words


@dataclass(frozen=True, slots=True)
class Denial:
    """The words that take an accusation back, and how many words away they may stand.

    Those of `near` do from two words before, and none where one of `but` comes next:
    "not only".
    """

    words: frozenset[str]
    near: frozenset[str]
    but: frozenset[str]
    before: int
    after: int


@dataclass(frozen=True, repr=False)
class AccusingLexicon:
    """What is known of accusing in one language.

    Nobody is accused of what was done before the year `oldest`, or in an age of `past`.
    """

    rules: tuple[Accusing, ...]
    people: People
    denial: Denial
    past: frozenset[str]
    oldest: int
    passive: frozenset[str]
    by: frozenset[str]
    contexts: Mapping[str, frozenset[str]]


def fold(word: str) -> str:
    """A word as the rows have it, however it is written."""
    return word.casefold().translate(_SAME)


def parse_accusing(tables: Mapping[str, object]) -> AccusingLexicon:
    """Parse one file; KeyError, TypeError or ValueError where it is malformed."""
    age, passive = _table(tables, "age"), _table(tables, "passive")
    contexts, crimes = _table(tables, "contexts"), _list(tables, "crimes")
    rows = tables["accusing"]
    assert isinstance(rows, list)
    return AccusingLexicon(
        rules=tuple(_rule(row, contexts, crimes) for row in rows),
        people=_people(_table(tables, "people")),
        denial=_denial(_table(tables, "denial")),
        past=_set(age, "words"),
        oldest=_number(age, "oldest"),
        passive=_set(passive, "be"),
        by=_set(passive, "by"),
        contexts={name: _set(contexts, name) for name in contexts},
    )


def _rule(row: Table, contexts: Table, crimes: Sequence[str]) -> Accusing:
    unless, not_by = _set(row, "unless"), _set(row, "not_by")
    if unknown := (unless | not_by) - set(contexts):
        raise ValueError(f"no such context: {', '.join(sorted(unknown))}")
    phrases = _list(row, "words")
    if not phrases:
        raise ValueError(f"a rule without words: {row['name']}")
    following = _list(row, "not_before")
    return Accusing(
        name=str(row["name"]),
        words=_pattern(phrases, crimes),
        followed=_pattern(following) if following else None,
        not_after=_set(row, "not_after"),
        unless=unless,
        not_by=not_by,
        active=row.get("active") is True,
    )


def _people(table: Table) -> People:
    names = ("pronouns", "titles", "given")
    first = _list(table, "first")
    return People(
        telling=frozenset().union(*(_set(table, name) for name in names)),
        nobody=_set(table, "nobody"),
        first=words_of(first) if first else None,
        first_not=words_of(_list(table, "first_not")),
    )


def _denial(table: Table) -> Denial:
    return Denial(
        words=_set(table, "words"),
        near=_set(table, "near"),
        but=_set(table, "but"),
        before=_number(table, "before"),
        after=_number(table, "after"),
    )


def _pattern(phrases: Sequence[str], crimes: Sequence[str] = ()) -> re.Pattern[str]:
    """What finds any of the phrases, from the beginning of a word on."""
    written = (one.replace("<crime>", "|".join(crimes)) for one in phrases)
    every = sorted(map(_phrase, written), key=len, reverse=True)
    return re.compile(rf"(?<!\S)(?:{'|'.join(every)})")


def _phrase(written: str) -> str:
    return "".join(
        _GAP if word == "…" else f"(?:{'|'.join(map(_word, word.split('|')))}) "
        for word in written.split()
    )


def _word(written: str) -> str:
    word = re.escape(fold(written.removesuffix("-")))
    return rf"{word}\S*" if written.endswith("-") else word


def _table(tables: Mapping[str, object], name: str) -> Table:
    found = tables[name]
    assert isinstance(found, Mapping)
    return found


def _list(table: Table, name: str) -> list[str]:
    found = table.get(name, [])
    if not isinstance(found, list):
        raise TypeError(f"{name} is no list: {found!r}")
    return [fold(str(one)) for one in found]


def _set(table: Table, name: str) -> frozenset[str]:
    return frozenset(_list(table, name))


def _number(table: Table, name: str) -> int:
    found = table[name]
    if not isinstance(found, int):
        raise TypeError(f"{name} is no number: {found!r}")
    return found
