"""Whether two offices may be one person's at one time: what tells homonyms apart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claims.lineage.matching.names.likeness import Name, skeleton


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """Words of titles that tell no office by themselves.

    `vague` are ranks and what anybody may be called, `beside` what stands in any title,
    `joining` the small words between the rest.
    """

    vague: frozenset[str]
    beside: frozenset[str]
    joining: frozenset[str]


def parse_offices(table: Mapping[str, Sequence[Any]]) -> OfficeWords:
    """The words of a table."""
    return OfficeWords(
        frozenset(table["vague"]),
        frozenset(table["beside"]),
        frozenset(table["joining"]),
    )


def offices_fit(some: Iterable[str], others: Iterable[str], words: OfficeWords) -> bool:
    """Whether titles may be one person's: alike, or nothing told on one side.

    "Former minister of defence" and "Defense Minister" fit; so do "General" and any
    office. "Defence Minister" and "Foreign Minister" do not.
    """
    mine, theirs = (_told(titles, words) for titles in (some, others))
    alike = any(one <= other or other <= one for one in mine for other in theirs)
    return alike or not mine or not theirs


def _told(titles: Iterable[str], words: OfficeWords) -> list[frozenset[str]]:
    """The sounds of the words of each office that some titles tell."""
    parts = (part for title in titles for part in title.split(","))
    found = (_office(part, words) for part in parts)
    return [office for office in found if office]


def _office(title: str, words: OfficeWords) -> frozenset[str]:
    """The sounds of what a title tells; "Russian leader" tells whose, not what."""
    found = Name.of(title).words
    dull = words.vague | words.beside | words.joining
    told = [word for word in found if word not in dull]
    whose = len(told) == 1 and found[-1] in words.vague and title.strip()[:1].isupper()
    return frozenset() if whose else frozenset(skeleton(word) or word for word in told)
