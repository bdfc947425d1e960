"""What texts tell of names: which are those in full, and who speaks for whom."""

import re
from collections.abc import Collection, Iterable

from claims.ingest.lexicons import load_lexicon
from claims.ingest.stores.bodies import body_of
from claims.ingest.stores.statements import FALLBACK, Statement
from claims.review.tracing import matching_lexicon

Pair = tuple[str, str]


def spoken_for(statements: Iterable[Statement]) -> list[Pair]:
    """Each person who speaks for a body, with that body."""
    found = {
        (step.party.name or "", body_of(statement, step))
        for statement in statements
        for step in statement.found.chain
    }
    return sorted(pair for pair in found if all(pair))


def in_full(names: Collection[str], texts: Iterable[str]) -> list[str]:
    """The full names that some texts have for those who are quoted by one word."""
    longer = {name.rsplit(maxsplit=1)[-1] for name in names if " " in name}
    lone = {name for name in names if name.isalpha() and name.istitle()} - longer
    if not lone:
        return []
    words = "|".join(map(re.escape, sorted(lone)))
    full = re.compile(rf"\b([A-Z]\w+) (?:{words})\b")
    empty = load_lexicon(FALLBACK).naming.titles | matching_lexicon().words["empty"]
    found = {
        each[0]
        for text in texts
        for each in full.finditer(text)
        if each[1].lower() not in empty
    }
    return sorted(found)
