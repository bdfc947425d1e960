"""The keys under which names stand in an index: names that are alike share one."""

from collections.abc import Iterator

from claims.lineage.matching.names.kinds import DESCRIBED
from claims.lineage.matching.names.known import KnownNames
from claims.lineage.matching.names.likeness import (
    Name,
    acronym,
    bones_of,
    initials,
)
from claims.lineage.matching.names.resemblance import LONG_ENOUGH, Called, tells
from claims.vocabulary import SourceKind

LONGEST_KEY = 120  # characters
HALF = LONG_ENOUGH // 2  # letters: one edit leaves the first or the last of them


def keys_of(one: Called, known: KnownNames) -> frozenset[str]:
    """The keys of a source's name.

    Whatever `resemblance` finds alike has a key in common, but for bodies of whose
    one-word names one begins the other.
    """
    if one.kind in DESCRIBED:
        words = " ".join(one.name.words)
        return frozenset({f"unnamed {words}"[:LONGEST_KEY]} if tells(one.name) else ())
    keys: set[str] = set()
    if one.name.words and one.kind in {SourceKind.PERSON, SourceKind.UNKNOWN}:
        keys.update(f"person {key}" for key in _person(one.name))
    if one.name.words and one.kind is not SourceKind.PERSON:
        keys.update(f"body {key}" for key in _body(one.name))
    if outlet := known.outlet(one.name, one.kind):
        keys.add(f"outlet {outlet}")
    return frozenset(key[:LONGEST_KEY] for key in keys)


def bones(word: str) -> str:
    """What is left of a word whatever script it went through; the word, if nothing."""
    return bones_of(word) or word


def _person(name: Name) -> Iterator[str]:
    """By the whole name, by the last word, and by the first with half of the last."""
    yield _whole(name)
    yield bones(name.words[-1])
    *given, last = name.letters
    if given and len(last) >= LONG_ENOUGH:
        yield from (f"{given[0]} {half}" for half in _halves(last))


def _body(name: Name) -> Iterator[str]:
    """By the whole name, by each word, and by the initials."""
    yield _whole(name)
    yield from (bones(word) for word in name.words)
    yield f"={acronym(name) or initials(name)}"
    if len(name.letters) == 1 and len(name.letters[0]) >= LONG_ENOUGH:
        yield from _halves(name.letters[0])


def _halves(word: str) -> tuple[str, str]:
    return f"{word[:HALF]}-", f"-{word[-HALF:]}"


def _whole(name: Name) -> str:
    return " ".join(sorted(bones(word) for word in name.words))
