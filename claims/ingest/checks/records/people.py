"""Tells who made a claim and who rated it, by what a record has in their places."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from claims.ingest.checks.check import Speaker, UnreadableError
from claims.ingest.checks.records.dates import DATA
from claims.ingest.checks.records.nodes import Node
from claims.ingest.checks.records.plain import address, properties, words
from claims.vocabulary import SourceKind

NOBODY = Speaker((), SourceKind.ANONYMOUS)
FORMER = "former "
_KINDS = {
    "Person": SourceKind.PERSON,
    "NewsMediaOrganization": SourceKind.OUTLET,
    "GovernmentOrganization": SourceKind.GOVERNMENT,
    "Organization": SourceKind.ORGANISATION,
    "Corporation": SourceKind.ORGANISATION,
    "NGO": SourceKind.ORGANISATION,
    "PoliticalParty": SourceKind.ORGANISATION,
}


@dataclass(frozen=True, slots=True)
class NobodyRow:
    """Words that name nobody, with examples that do not and that do."""

    pattern: re.Pattern[str]
    fires: tuple[str, ...]
    others: tuple[str, ...]


@cache
def nobodies() -> tuple[NobodyRow, ...]:
    """The table of words that name nobody."""
    rows = tomllib.loads((DATA / "nobody.toml").read_text(encoding="utf-8"))["nobody"]
    return tuple(
        NobodyRow(re.compile(row["pattern"]), tuple(row["fires"]), tuple(row["not"]))
        for row in rows
    )


def names_nobody(name: str) -> bool:
    """Whether a name is none."""
    told = name.casefold().strip()
    return not told or any(row.pattern.fullmatch(told) for row in nobodies())


def speaker(items: Iterable[Node]) -> Speaker:
    """Who made the claim: one, several together, or nobody named."""
    authors = [one for item in items for one in item.all("author")]
    named = [(words(one), one) for one in authors if not names_nobody(words(one))]
    names = tuple(dict.fromkeys(name for name, _ in named))
    if not names:
        return NOBODY
    first = named[0][1]
    title = words(properties(first).get("jobTitle")) if isinstance(first, dict) else ""
    alone = len(names) == 1
    return Speaker(
        names=names,
        kind=kind_of(first, SourceKind.UNKNOWN),
        title=title.removeprefix(FORMER) if alone else "",
        former=alone and title.startswith(FORMER),
    )


def rater(review: Node, url: str) -> tuple[str, SourceKind]:
    """Who rated it, else the name of the site; UnreadableError where nobody knows."""
    for place in ("author", "publisher", "sdPublisher", "creator"):
        for one in review.all(place):
            if name := words(one):
                return name, kind_of(one, SourceKind.ORGANISATION)
    site = urlsplit(url).hostname if url else ""
    for one in review.all("author"):
        site = site or urlsplit(address(one)).hostname
    if not site:
        raise UnreadableError("does not say who rated it")
    return site.removeprefix("www."), SourceKind.ORGANISATION


def kind_of(value: Any, otherwise: SourceKind) -> SourceKind:
    """What sort of source an object says that it is."""
    types = Node(value, {}).types if isinstance(value, dict) else ()
    return next((_KINDS[one] for one in sorted(types) if one in _KINDS), otherwise)
