"""Reads NAME.meta.json: what is known of the article in the file beside it."""

from collections.abc import Mapping
from pathlib import Path

import orjson

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.readers.stated import stated_facts

_SUFFIX = ".meta.json"
_REMEDY = "mend it or take it away"
_LARGEST = 1_000_000


def sidecar_facts(article: Path) -> Facts:
    """The facts of the file's sidecar; none where it has no sidecar."""
    path = article.with_name(article.stem + _SUFFIX)
    if not path.is_file():
        return Facts()
    if path.stat().st_size > _LARGEST:
        raise InputError(f"{path.name} beside it is too large", _REMEDY)
    try:
        values = orjson.loads(path.read_bytes())
    except orjson.JSONDecodeError as error:
        raise InputError(f"{path.name} beside it is not JSON", _REMEDY) from error
    if not isinstance(values, Mapping):
        raise InputError(f"{path.name} beside it is not an object", _REMEDY)
    try:
        return stated_facts(values)
    except InputError as error:
        raise InputError(f"{path.name} beside it: {error.reason}", _REMEDY) from error
