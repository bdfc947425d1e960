"""The rules by which links are suggested, parsed from their tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claims.lineage.matching import MatchingLexicon
from claims.lineage.matching.stems import stem
from claims.vocabulary import Relation


@dataclass(frozen=True, slots=True)
class Rule:
    """Why a link is suggested, and how far that is trusted (0..1).

    `least` is the share of the words of both claims that agree at least.
    `why` is a sentence about `{claim}` and `{evidence}`, which stand for their sources.
    """

    name: str
    relation: Relation
    trust: float
    least: float
    why: str


@dataclass(frozen=True, slots=True)
class Undoing:
    """What stands in the way of what is to come, both by the names of meanings."""

    to_come: frozenset[str]
    undone: frozenset[str]


@dataclass(frozen=True, slots=True)
class LinkLexicon:
    """All that suggesting knows of one language."""

    matching: MatchingLexicon
    rules: Mapping[str, Rule]
    undoings: tuple[Undoing, ...]
    to_come: frozenset[str]
    was: frozenset[str]
    asking: frozenset[str]
    stating: frozenset[str]
    ordinary: frozenset[str]  # meanings that tell no matter from another


def parse_links(tables: Mapping[str, Any], matching: MatchingLexicon) -> LinkLexicon:
    """The rules of one language, by the word lists that tell what its words mean."""
    rules = (
        Rule(**{**row, "relation": Relation(row["relation"])}) for row in tables["rule"]
    )
    return LinkLexicon(
        matching=matching,
        rules={rule.name: rule for rule in rules},
        undoings=tuple(
            Undoing(
                _meanings(row["to_come"], matching), _meanings(row["undone"], matching)
            )
            for row in tables["undoing"]
        ),
        to_come=frozenset(tables["times"]["to_come"]),
        was=frozenset(tables["times"]["was"]),
        asking=frozenset(tables["asking"]["words"]),
        stating=frozenset(tables["stating"]["words"]),
        ordinary=frozenset(meaning.name for meaning in matching.phrases.values()),
    )


def _meanings(words: list[str], matching: MatchingLexicon) -> frozenset[str]:
    """The names of what some words mean."""
    return frozenset(_meaning(word, matching) for word in words)


def _meaning(word: str, matching: MatchingLexicon) -> str:
    known = matching.phrases.get((word,))
    cut = stem(word, matching.suffixes)
    found = known or matching.phrases.get((cut,))
    return found.name if found else cut
