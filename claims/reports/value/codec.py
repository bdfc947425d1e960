"""Writes the value of a report as canonical JSON, and reads it back strictly.

The JSON Schema is made of the same types, so that no two of the three can differ.
"""

from dataclasses import asdict, fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import orjson

from claims.reports.value.edition import Edition

DRAFT = "https://json-schema.org/draft/2020-12/schema"
# The form since which a report has each field that the first had not.
_SINCE = {"prose": 2}
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
    told = asdict(edition)
    for name in _later_than(edition.form):
        del told[name]
    return orjson.dumps(told, option=orjson.OPT_SORT_KEYS).decode()


def load(frozen: str) -> Edition:
    """The value that was dumped; UnreadableError tells what in it is none."""
    try:
        read = orjson.loads(frozen)
    except orjson.JSONDecodeError as error:
        raise UnreadableError(f"it is no JSON: {error}") from None
    found = _read(Edition, _completed(read), "report")
    assert isinstance(found, Edition)
    return found


def _later_than(form: object) -> list[str]:
    """The fields that a report of an earlier form has not."""
    return [
        name for name, since in _SINCE.items() if isinstance(form, int) and form < since
    ]


def _completed(read: Any) -> Any:
    """What was read, with empty fields in the place of those of later forms."""
    if not isinstance(read, dict):
        return read
    missing = set(_later_than(read.get("form")))
    empty = {one.name: one.default for one in fields(Edition) if one.name in missing}
    return {**{name: _plain(value) for name, value in empty.items()}, **read}


def _plain(value: Any) -> Any:
    return orjson.loads(orjson.dumps(value))


def schema() -> dict[str, Any]:
    """The JSON Schema of a report."""
    return {"$schema": DRAFT, "title": "Report", **_schema(Edition)}


def _read(kind: Any, value: Any, place: str) -> Any:
    """The value as the type says, or UnreadableError."""
    if is_dataclass(kind):
        return _read_object(kind, value, place)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise UnreadableError(f"{place} is no list")
        inner = get_args(kind)[0]
        return tuple(_read(inner, one, f"{place}[{n}]") for n, one in enumerate(value))
    if isinstance(kind, UnionType):
        if value is None:
            return None
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
        return _read(kind, value, place)
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise UnreadableError(f"{place} is no {_PLAIN[kind]}")
    return value


def _read_object(kind: Any, value: Any, place: str) -> Any:
    hints = get_type_hints(kind)
    names = {one.name for one in fields(kind)}
    if not isinstance(value, dict) or set(value) != names:
        given = set(value) if isinstance(value, dict) else set()
        wrong = ", ".join(sorted(names ^ given))
        raise UnreadableError(f"{place} lacks or does not know: {wrong}")
    return kind(**{n: _read(hints[n], value[n], f"{place}.{n}") for n in names})


def _schema(kind: Any) -> dict[str, Any]:
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        names = [one.name for one in fields(kind)]
        return {
            "type": "object",
            "properties": {name: _schema(hints[name]) for name in names},
            "required": [name for name in names if name not in _SINCE],
            "additionalProperties": False,
        }
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0])}
    if isinstance(kind, UnionType):
        return {"anyOf": [_schema(one) for one in get_args(kind)]}
    return {"type": _PLAIN[kind]}
