"""Resolves the names of several documents to their bearers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from claims.lineage.matching.names.likeness import Name, likeness
from claims.vocabulary import Likeness


@dataclass(frozen=True, slots=True)
class SameName:
    """A suggestion that two names are one bearer's, with its reason."""

    first: str
    second: str
    why: Likeness


def suggest_same(
    names: Sequence[Name], apart: frozenset[str] = frozenset()
) -> tuple[SameName, ...]:
    """Which names may be one bearer's.

    A short form that fits several bearers is suggested for none, and two names of
    `apart` are one only where they are spelt alike.
    """
    alike, short = list[SameName](), list[tuple[Name, Name]]()
    for first, second in combinations(names, 2):
        why = likeness(first, second)
        if why is Likeness.SHORT_FORM:
            if not {first.written, second.written} <= apart:
                short.append((first, second))
        elif why is not None:
            alike.append(SameName(first.written, second.written, why))
    return (*alike, *_unambiguous(short, alike))


def _unambiguous(
    short: Iterable[tuple[Name, Name]], alike: Iterable[SameName]
) -> list[SameName]:
    """The short forms that fit one bearer, however that bearer is spelt."""
    known = {frozenset((one.first, one.second)) for one in alike}
    longer: dict[str, list[str]] = {}
    for pair in short:
        low, high = sorted(pair, key=lambda one: len(one.words))
        longer.setdefault(low.written, []).append(high.written)
    every = {*known, *(frozenset(pair) for pair in _nested(short))}
    return [
        SameName(name, full, Likeness.SHORT_FORM)
        for name, fulls in longer.items()
        if all(frozenset(two) in every for two in combinations(fulls, 2))
        for full in fulls
    ]


def _nested(short: Iterable[tuple[Name, Name]]) -> list[tuple[str, str]]:
    return [(first.written, second.written) for first, second in short]


def display_names(
    bearers: Mapping[str, str], first: Iterable[str]
) -> Mapping[str, str]:
    """By which name each bearer is called: one of the first, else the fullest.

    `bearers` has the bearer's key for each name; of equally full names the one that
    stands first is taken.
    """
    chosen: dict[str, str] = {}
    for name in (*first, *sorted(bearers, key=_fullness, reverse=True)):
        chosen.setdefault(bearers[name], name)
    return chosen


def _fullness(name: str) -> tuple[bool, bool, int]:
    """What orders names from the barest to the fullest, Latin letters last."""
    return (name.isascii(), name[:1].isupper(), len(name.split()))
