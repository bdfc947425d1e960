"""All that the API can be asked to read, by its description, so that none is forgotten.

Each operation is asked with none of its parameters and with each of them alone, in
every value that is listed for it, or in one of its kind.
"""

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import yaml

from claims.models import Source
from claims.reports import FORMS
from tests.blindness.routes import LISTED, keys

PATH = Path(__file__).parents[2] / "docs" / "openapi.yaml"
OPAQUE = ("cursor",)  # what only an answer before it tells
Operation = Mapping[str, Any]


def operations() -> dict[str, Operation]:
    """What can be read, by its path."""
    described = yaml.load(PATH.read_text(encoding="utf-8"), yaml.CSafeLoader)
    paths = described["paths"].items()
    return {path: methods["get"] for path, methods in paths if "get" in methods}


def questions() -> list[str]:
    """The addresses with their parameters."""
    return [
        f"{place}{query}"
        for path, operation in operations().items()
        for place in _places(path)
        for query in _queries(operation)
    ]


def _places(path: str) -> Iterator[str]:
    """Where a path leads; KeyError names what it holds and for which we have none."""
    parts = path.split("/")
    choices = [
        _values(part, before) if part.startswith("{") else [part]
        for before, part in zip(["", *parts], parts, strict=False)
    ]
    yield from ("/".join(chosen) for chosen in product(*choices))


def _values(part: str, before: str) -> list[str]:
    if part == "{form}":
        return list(FORMS)
    return [str(key) for key in keys(LISTED[before])[:1]]


def _queries(operation: Operation) -> Iterator[str]:
    yield ""
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "query" and parameter["name"] not in OPAQUE:
            for value in _asked(parameter["name"], parameter["schema"]):
                yield "?" + urlencode({parameter["name"]: value})


def _asked(name: str, schema: Mapping[str, Any]) -> list[object]:
    """The values of a parameter that are listed, or one of its kind."""
    if "enum" in schema:
        return list(schema["enum"])
    if schema["type"] == "array":
        return list(schema["items"].get("enum", ["id"]))[:1]
    if schema.get("format") == "int64":
        model = LISTED.get(f"{name}s", Source)
        return keys(model)[:1]
    if schema.get("format") == "date-time":
        return ["2015-01-21T00:00:00Z"]
    return NUMBERS.get(schema["type"]) or WORDS[name]


NUMBERS: Mapping[str, list[object]] = {"integer": [1, 30], "number": [0.1, 0.9]}
WORDS: Mapping[str, list[object]] = {
    "after": ["0"],
    "language": ["en"],
    "q": ["minutes", "forgery"],
}
