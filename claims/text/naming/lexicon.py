"""The words around names in one language, as sets."""

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True)
class NamingLexicon:
    """What tells a title from a name, an outlet from a person, a man from a woman.

    `titles` are no part of a name; `offices` tells which nouns say what somebody is.
    """

    titles: Words
    offices: Mapping[str, Words]
    outlets: Mapping[str, Words]
    kinds: Mapping[str, Words]
    words: Mapping[str, Words]
    clauses: Mapping[str, Words]
    boilerplate: Mapping[str, tuple[str, ...]]


def parse_naming(table: Mapping[str, object]) -> NamingLexicon:
    """Parse the table; raises KeyError or ValueError where a part is malformed."""
    return NamingLexicon(
        titles=_sets(table, "titles")["words"],
        offices=_sets(table, "offices"),
        outlets=_sets(table, "outlets"),
        kinds=_sets(table, "kinds"),
        words=_sets(table, "words"),
        clauses=_sets(table, "clauses"),
        boilerplate=_lists(table, "boilerplate"),
    )


def _sets(table: Mapping[str, object], name: str) -> Mapping[str, Words]:
    return {key: frozenset(values) for key, values in _lists(table, name).items()}


def _lists(table: Mapping[str, object], name: str) -> dict[str, tuple[str, ...]]:
    part = table[name]
    if not isinstance(part, Mapping):
        raise ValueError(f"not a table: {part!r}")  # noqa: TRY004  data, not a type
    return {str(key): tuple(map(str, values)) for key, values in part.items()}
