"""The word lists by which statements are compared, parsed from their tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claims.lineage.matching.stems import Suffixes, stem

Phrase = tuple[str, ...]


class MatchingTableError(ValueError):
    """A table of word lists that contradicts itself."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word stands for; a `sign` of -1 says the contrary of its name."""

    name: str
    sign: int = 1
    happens: bool = False


@dataclass(frozen=True, slots=True)
class MatchingLexicon:
    """What makes two statements of a language say the same.

    `phrases` gives the meaning of words, by how they are written or, one word alone,
    by their stem; `weaker` and `falsity` have phrases as they are written.
    """

    words: Mapping[str, frozenset[str]]
    numbers: Mapping[str, float]
    multiples: Mapping[str, float]
    suffixes: Suffixes
    phrases: Mapping[Phrase, Meaning]
    weaker: frozenset[Phrase]
    falsity: frozenset[Phrase]


def parse_matching(tables: Mapping[str, Any]) -> MatchingLexicon:
    """The word lists of one language.

    Raises MatchingTableError where a word would have two meanings.
    """
    suffixes = Suffixes(
        tuple(tables["suffixes"]["endings"]), tuple(tables["suffixes"]["last"])
    )
    return MatchingLexicon(
        words={name: frozenset(words) for name, words in tables["words"].items()},
        numbers=tables["numbers"],
        multiples=tables["multiples"],
        suffixes=suffixes,
        phrases=_phrases(tables, suffixes),
        weaker=_listed(tables["weaker"]),
        falsity=_listed(tables["falsity"]),
    )


def _listed(rows: list[Mapping[str, Any]]) -> frozenset[Phrase]:
    return frozenset(tuple(words.split()) for row in rows for words in row["words"])


def _phrases(tables: Mapping[str, Any], suffixes: Suffixes) -> dict[Phrase, Meaning]:
    """The meaning of each phrase, opposites turned towards what they oppose."""
    turned = {row["name"]: row["to"] for row in tables["opposite"]}
    things = {row["name"] for row in tables["thing"]}
    found: dict[Phrase, Meaning] = {}
    for row in (*tables["same"], *tables["thing"], *tables["opposite"]):
        name = row["name"]
        sign = -1 if name in turned else 1
        meaning = Meaning(turned.get(name, name), sign, happens=name not in things)
        for words in row["words"]:
            phrase = tuple(words.split())
            if found.setdefault(phrase, meaning) != meaning:
                raise MatchingTableError(f"{words!r} has two meanings")
    stems: dict[Phrase, Meaning] = {}
    for phrase, meaning in found.items():
        if len(phrase) == 1:
            stems.setdefault((stem(phrase[0], suffixes),), meaning)
    return stems | found
