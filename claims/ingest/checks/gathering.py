"""Reads the checks of files one after another; what cannot be read is told."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.ingest.article import Failure
from claims.ingest.checks.check import Check, UnreadableError
from claims.ingest.checks.records import (
    Node,
    Piece,
    is_feed,
    is_own,
    pieces,
    read_own,
    read_review,
    reviews,
)

MEND = "mend it, or leave it out"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands, and how much of its file is read with it."""

    name: str
    done: int
    size: int


Read = tuple[Place, Check | Failure]


def read_checks(names: Sequence[str]) -> Iterator[Read]:
    """Each check with its place, in order; a record that is none costs only itself."""
    for name in names:
        path = Path(name)
        try:
            size = path.stat().st_size
            for piece in pieces(path):
                yield from _read(Place(f"{name}:{piece.line}", piece.done, size), piece)
        except OSError as error:
            why = error.strerror or str(error)
            yield (
                Place(name, 0, 0),
                Failure(name, f"cannot be read ({why})", "check it"),
            )


def _read(place: Place, piece: Piece) -> Iterator[Read]:
    if piece.reason:
        yield place, Failure(place.name, piece.reason, MEND)
        return
    count = 0
    for count, found in enumerate(_all(piece), 1):
        name = place.name if count == 1 else f"{place.name}, record {count}"
        if isinstance(found, Check):
            yield place, found
        else:
            yield place, Failure(name, str(found), MEND)
    if not count and not is_feed(piece.value):
        yield place, Failure(place.name, "holds no ClaimReview", MEND)


def _all(piece: Piece) -> list[Check | UnreadableError]:
    """The same as `_checks`, unless something nests deeper than anybody writes."""
    try:
        return list(_checks(piece))
    except RecursionError:
        return [UnreadableError("nests too deep to be read")]


def _checks(piece: Piece) -> Iterator[Check | UnreadableError]:
    """What each record of a piece is, or why it is none."""
    whole = piece.value if isinstance(piece.value, list) else [piece.value]
    for value in whole:
        if is_own(value):
            yield _own(value, piece)
        elif isinstance(value, dict | list):
            yield from (_review(one, piece) for one in reviews(value))
        else:
            yield UnreadableError("is no object")


def _own(value: dict[str, Any], piece: Piece) -> Check | UnreadableError:
    try:
        return read_own(value, _original(value, piece))
    except UnreadableError as error:
        return error


def _review(review: Node, piece: Piece) -> Check | UnreadableError:
    try:
        return read_review(review, _original(review.source, piece))
    except UnreadableError as error:
        return error


def _original(value: Any, piece: Piece) -> bytes:
    """The record as it came: its very bytes where it is the whole of its piece."""
    return piece.octets if value is piece.value else json.dumps(value).encode()
