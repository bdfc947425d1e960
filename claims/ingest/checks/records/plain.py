"""Reads words, numbers and addresses out of whatever a record has in their place."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from html import unescape
from math import isfinite
from typing import Any

from claims.ingest.output.labels import one_line
from claims.ingest.readers.stated import is_address

LONGEST_ADDRESS = 1500  # bytes, for an index must hold it with a title
LARGEST = 1_000_000  # nobody rates by larger numbers
_PREFIXES = ("http://schema.org/", "https://schema.org/", "schema:")
# Under which names objects hold the words that they stand for, the surest first.
_WORDS = ("@value", "name", "alternateName", "text", "headline", "description")
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|cite|code|del|div|em|font|h[1-6]|i|img|li|mark|ol|p"
    r"|q|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[-+]?\d{1,9}(?:[.,]\d{1,9})?")


def words(value: Any) -> str:
    """What a value says, on one line; empty where it says nothing."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return _first(map(words, value))
    if isinstance(value, Mapping):
        found = properties(value)
        named = [found[name] for name in _WORDS if name in found]
        others = (one for name, one in found.items() if not name.startswith("@"))
        plain = [one for one in others if isinstance(one, str)] if not named else []
        return _first(map(words, [*named, *plain]))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:g}" if isfinite(value) else ""
    return ""


def clean(text: str) -> str:
    """Text without markup, entities, control characters and halves of letters."""
    plain = unescape(unescape(text))
    whole = plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return one_line(unicodedata.normalize("NFC", _TAG.sub(" ", whole)))


def number(value: Any) -> float | None:
    """The number that a value is or says; None where it is none, or is absurd."""
    if isinstance(value, list | Mapping):
        value = words(value)
    if isinstance(value, str):
        said = _NUMBER.fullmatch(value.strip())
        value = float(said[0].replace(",", ".")) if said else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if -LARGEST <= value <= LARGEST else None


def address(value: Any) -> str:
    """The web address that a value is, or has; empty where there is none."""
    if isinstance(value, Mapping):
        found = properties(value)
        named = (found.get(name) for name in ("url", "@id", "sameAs", "@value"))
        return _first(map(address, named))
    if isinstance(value, list):
        return _first(map(address, value))
    said = clean(value) if isinstance(value, str) else ""
    known = (
        len(said.encode()) <= LONGEST_ADDRESS and " " not in said and is_address(said)
    )
    return said if known else ""


def properties(value: Mapping[str, Any]) -> dict[str, Any]:
    """What an object has, by bare names, with what is nested under `properties`."""
    found = {bare(name): one for name, one in value.items() if name != "properties"}
    nested = value.get("properties")
    return found | properties(nested) if isinstance(nested, Mapping) else found


def bare(name: str) -> str:
    """A name without the address of the vocabulary."""
    for prefix in _PREFIXES:
        if name.startswith(prefix):
            return name.removeprefix(prefix)
    return name


def _first(found: Iterable[str]) -> str:
    return next(filter(None, found), "")
