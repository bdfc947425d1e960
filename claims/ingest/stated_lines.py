"""Reads what a person states line by line as JSON; a bad line costs only itself."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

import orjson

from claims.ingest.errors import InputError

Id = str | int | None
Values = Mapping[str, object]
StatedT = TypeVar("StatedT")


def stated_lines(
    lines: str, state: Callable[[Values], StatedT]
) -> Iterator[StatedT | InputError]:
    """What each line that is not blank states, or why it states nothing.

    `state` raises InputError where an object is not what it must be.
    """
    for number, line in enumerate(lines.split("\n"), start=1):
        if line.strip():
            yield _stated(number, line, state)


def id_of(values: Values) -> Id:
    """The `id` of an object, None where it gives none; InputError where it is no id."""
    name = values.get("id")
    if isinstance(name, bool) or not isinstance(name, str | int | None):
        raise InputError('"id" is neither text nor a whole number', "mend it")
    return name


def _stated(
    number: int, line: str, state: Callable[[Values], StatedT]
) -> StatedT | InputError:
    try:
        return state(_object(orjson.loads(line)))
    except orjson.JSONDecodeError as error:
        reason = f"line {number} is not JSON ({error.msg}, column {error.colno})"
    except InputError as error:
        reason = f"line {number}: {error.reason}"
    return InputError(reason, "mend that line")


def _object(found: object) -> Values:
    if not isinstance(found, Mapping):
        raise InputError("is not an object", "mend it")
    return found
