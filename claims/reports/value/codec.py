"""Writes the value of a report as canonical JSON, and reads it back strictly.

The JSON Schema is made of the same types, so that no two of the three can differ.
"""

from dataclasses import is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import orjson

from claims.reports.value.edition import Edition
from claims.reports.value.statement import Finding

DRAFT = "https://json-schema.org/draft/2020-12/schema"
LATEST = 3  # goes up whenever the value gains a field
# The form since which there is each field that the first had not.
_SINCE: dict[type, dict[str, int]] = {
    Edition: {"prose": 2, "signings": 3},
    Finding: {"label": 3},
}
_PLAIN: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    NoneType: "null",
}


class UnreadableError(ValueError):
    """A value that is no report, with the place where it is not."""


def dump(edition: Edition) -> str:
    """The value as JSON with its keys in order, and the fields of its form alone."""
    told = _told(edition, edition.form)
    return orjson.dumps(told, option=orjson.OPT_SORT_KEYS).decode()


def load(frozen: str) -> Edition:
    """The value that was dumped; UnreadableError tells what in it is none.

    What its form had not yet is empty.
    """
    try:
        read = orjson.loads(frozen)
    except orjson.JSONDecodeError as error:
        raise UnreadableError(f"it is no JSON: {error}") from None
    form = read.get("form") if isinstance(read, dict) else None
    found = _read(Edition, read, "report", form if type(form) is int else LATEST)
    assert isinstance(found, Edition)
    return found


def _names(kind: type, form: int) -> tuple[str, ...]:
    """The fields that a type had in a form."""
    since = _SINCE.get(kind, {})
    return tuple(name for name in _hints(kind) if since.get(name, 1) <= form)


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of the fields of a type."""
    return get_type_hints(kind)


def _told(value: Any, form: int) -> Any:
    """A value as JSON has it."""
    if isinstance(value, tuple):
        return [_told(one, form) for one in value]
    if not is_dataclass(value):
        return value
    names = _names(type(value), form)
    return {name: _told(getattr(value, name), form) for name in names}


def schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return {"$schema": DRAFT, "title": "Report", **_schema(Edition)}


def _read(kind: Any, value: Any, place: str, form: int) -> Any:
    """The value as the type says, or UnreadableError."""
    if is_dataclass(kind):
        return _read_object(kind, value, place, form)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise UnreadableError(f"{place} is no list")
        inner, all_of = get_args(kind)[0], enumerate(value)
        return tuple(_read(inner, one, f"{place}[{n}]", form) for n, one in all_of)
    if isinstance(kind, UnionType):
        if value is None:
            return None
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
        return _read(kind, value, place, form)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise UnreadableError(f"{place} is no {_PLAIN[kind]}")
    return value


def _read_object(kind: Any, value: Any, place: str, form: int) -> Any:
    hints, names = _hints(kind), _names(kind, form)
    given = set(value) if isinstance(value, dict) else set()
    if not isinstance(value, dict) or given != set(names):
        wrong = ", ".join(sorted(given.symmetric_difference(names)))
        raise UnreadableError(f"{place} lacks or does not know: {wrong}")
    told = {n: _read(hints[n], value[n], f"{place}.{n}", form) for n in names}
    return kind(**told)


def _schema(kind: Any) -> dict[str, Any]:
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return {
            "type": "object",
            "properties": {name: _schema(hint) for name, hint in hints.items()},
            "required": list(_names(kind, form=1)),
            "additionalProperties": False,
        }
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0])}
    if isinstance(kind, UnionType):
        return {"anyOf": [_schema(one) for one in get_args(kind)]}
    return {"type": _PLAIN[kind]}
