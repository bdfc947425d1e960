"""Tellings with a default for everything, to say only what matters in a test."""

from claims.lineage.drift import Teller, Telling, Words
from claims.vocabulary import SourceKind


def words(text: str, start: int = 0) -> Words:
    """Words that stand somewhere."""
    return Words(text, start, start + len(text))


def person(name: str, **parts: object) -> Teller:
    """A named person as a step of a chain."""
    return Teller(name, SourceKind.PERSON, words(name), **parts)  # type: ignore[arg-type]


def body(name: str, kind: SourceKind = SourceKind.GOVERNMENT) -> Teller:
    """A body as a step of a chain."""
    return Teller(name, kind, words(name))


def somebody(name: str, **parts: object) -> Teller:
    """Somebody who is only described."""
    return Teller(name, SourceKind.ANONYMOUS, words(name), **parts)  # type: ignore[arg-type]


def told(claim: str = "the dam will hold", *chain: Teller, **parts: object) -> Telling:
    """A telling of a claim by a chain."""
    return Telling(words(claim), chain=chain, **parts)  # type: ignore[arg-type]
