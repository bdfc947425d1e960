"""Reads JSON Lines: one article a line, so that one bad line costs only itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import orjson

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.readers.stated import stated_facts


@dataclass(frozen=True, slots=True)
class Line:
    """One article as a line states it; `id` is None where the line gives none."""

    id: str | int | None
    text: str
    facts: Facts
    original: bytes


def read_lines(text: str) -> Iterator[tuple[int, Line | InputError]]:
    """Each line with its number, counted from 1; blank lines are passed over."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, _line(number, line)


def _line(number: int, line: str) -> Line | InputError:
    original = line.strip().encode()
    try:
        values = orjson.loads(original)
        return _article(values, original)
    except orjson.JSONDecodeError as error:
        reason = f"line {number} is not JSON ({error.msg}, column {error.colno})"
    except InputError as error:
        reason = f"line {number}: {error.reason}"
    return InputError(reason, "mend that line")


def _article(values: object, original: bytes) -> Line:
    if not isinstance(values, Mapping):
        raise InputError("is not an object", "mend it")
    text, name = values.get("text"), values.get("id")
    if not isinstance(text, str):
        raise InputError('"text" is missing or is not text', "mend it")
    if isinstance(name, bool) or not isinstance(name, str | int | None):
        raise InputError('"id" is neither text nor a whole number', "mend it")
    return Line(name, text, stated_facts(values), original)
