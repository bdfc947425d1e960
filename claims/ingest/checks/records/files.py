"""Reads files of JSON a piece at a time: JSON Lines by line, anything else whole."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from claims.ingest.checks.records.pages import linked_data

_LINES = (".jsonl", ".ndjson", ".jsonlines")
_PAGES = (".html", ".htm")
LONGEST_LINE = 50_000_000  # bytes
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some JSON of a file: which line, its bytes, and how far the file is read.

    `value` is None where `reason` says why it cannot be read.
    """

    line: int
    octets: bytes
    value: Any
    done: int
    reason: str = ""


def pieces(path: Path) -> Iterator[Piece]:
    """The pieces of a file; OSError where it cannot be opened."""
    with path.open("rb") as file:
        if path.suffix.lower() in _PAGES:
            page = file.read()
            for octets in linked_data(page):
                yield _piece(1, octets, len(page))
        elif path.suffix.lower() in _LINES or _looks_like_lines(file):
            yield from _lines(file)
        else:
            octets = file.read()
            yield _piece(1, octets, len(octets))


def _looks_like_lines(file: IO[bytes]) -> bool:
    """Whether the first line is a value of its own and another follows it."""
    first, second = file.readline(LONGEST_LINE), file.readline(LONGEST_LINE)
    file.seek(0)
    begins = b"{" in first[:4] and second.lstrip().startswith(b"{")
    return begins or (bool(second.strip()) and not _piece(1, first, 0).reason)


def _lines(file: IO[bytes]) -> Iterator[Piece]:
    done = 0
    for number, line in enumerate(iter(lambda: file.readline(LONGEST_LINE), b""), 1):
        done += len(line)
        if line.strip():
            yield _piece(number, line, done)


def _piece(number: int, octets: bytes, done: int) -> Piece:
    octets = octets.strip()
    try:
        value = json.loads(octets.decode().removeprefix(_MARK), strict=False)
    except UnicodeDecodeError as error:
        reason = f"is not UTF-8 (byte {error.start + 1:,})"
    except json.JSONDecodeError as error:
        reason = f"is no JSON ({error.msg}, column {error.colno})"
    except (ValueError, RecursionError):
        reason = "is no JSON that can be read: a number or its nesting has no end"
    else:
        return Piece(number, octets, value, done)
    return Piece(number, octets, None, done, reason)
