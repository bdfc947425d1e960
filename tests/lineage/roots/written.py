"""Stores as the scenarios write them, read into values, and answers written likewise.

A document is "id Publisher day", a later version ending in " corrects id"; without a
publisher it is "id ? day". A chain runs "originator < relay": `@` marks an outlet, `?`
nobody named, `+` joins those who speak with one voice.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from claims.lineage.roots import (
    Document,
    Lineage,
    Pair,
    Part,
    Side,
    Step,
    Store,
    Telling,
    lineage,
    root_name,
)
from claims.vocabulary import LinkStatus, Polarity, Scope

START = datetime(2025, 1, 1, tzinfo=UTC)
PARTS = {part: part.value for part in Part} | {Part.SOURCE: ""}


def store_of(written: Mapping[str, Any]) -> Store:
    """The store that a scenario writes down."""
    return Store(
        documents=tuple(map(_document, written["documents"])),
        tellings=tuple(
            _telling(str(place), one)
            for place, one in enumerate(written["tellings"], start=1)
        ),
        owners=_pairs(written, "owners"),
        speaks_for=_pairs(written, "speaks_for"),
        same_source=_pairs(written, "same_source"),
        copies=_pairs(written, "copies"),
        perhaps_same=_pairs(written, "perhaps_same"),
    )


def answer_of(store: Store) -> dict[str, Any]:
    """The whole answer for a store, in the words of the scenarios."""
    found = lineage(store)
    return {
        **_side(found.balance.affirming, ""),
        **_side(found.balance.denying, "_against"),
        "loops": [list(loop) for loop in found.loops],
        "flips": _flips(found),
    }


def _side(side: Side, name: str) -> dict[str, Any]:
    return {
        f"roots{name}": [root_name(root) for root in side.roots],
        f"independent{name}": side.independent,
        f"groups{name}": sorted(sorted(map(root_name, g.roots)) for g in side.groups),
        f"unknown{name}": [side.fewest_unknown, len(side.unknown)],
    }


def _flips(found: Lineage) -> list[str]:
    """What the balance hangs on: names, and documents by "document id"."""
    parts = ((PARTS[prop.part], root_name(prop.key)) for prop in found.flips)
    return sorted(f"{part} {name}".strip() for part, name in parts)


def _document(written: str) -> Document:
    words, _, corrected = written.partition(" corrects ")
    name, publisher, day = words.split()
    published = None if day == "?" else START + timedelta(days=float(day))
    return Document(name, publisher.replace("?", ""), published, corrected)


def _telling(name: str, written: Mapping[str, Any]) -> Telling:
    chain = tuple(map(_step, filter(None, written.get("chain", "").split(" < "))))
    denies = written.get("denies", False)
    return Telling(
        id=name,
        document=written["in"],
        chain=chain,
        polarity=Polarity.NEGATED if denies else Polarity.AFFIRMED,
        scope=Scope(written.get("scope", "full")),
        status=LinkStatus(written.get("status", "accepted")),
        saw_it=written.get("saw_it", False),
        repeats=tuple(written.get("repeats", ())),
    )


def _step(written: str) -> Step:
    names = () if written == "?" else tuple(written.replace("@", "").split("+"))
    return Step(names, outlet=written.startswith("@"))


def _pairs(written: Mapping[str, Any], name: str) -> tuple[Pair, ...]:
    pairs: Sequence[Sequence[str]] = written.get(name, ())
    return tuple((first, second) for first, second in pairs)
