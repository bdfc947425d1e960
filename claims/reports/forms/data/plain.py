"""Writes JSON the same way each time."""

from typing import Any

import orjson

from claims.reports.value import Edition, dump


def written(value: Any) -> bytes:
    """Indented, its keys in the order in which they are given, a line end last."""
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps(value, option=options)


def as_json(edition: Edition) -> bytes:
    """The value of the report itself, as it was frozen."""
    return dump(edition).encode()
