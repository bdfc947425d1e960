"""Reads words, numbers and addresses out of whatever a record has in their place."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from html import unescape
from math import isfinite
from typing import Any

from claims.ingest.output.labels import one_line
from claims.ingest.readers.stated import is_address

LONGEST_ADDRESS = 2000
LARGEST = 1_000_000  # nobody rates by larger numbers
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
        named = [value[name] for name in _WORDS if name in value]
        others = (one for name, one in value.items() if not name.startswith("@"))
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
        named = (value.get(name) for name in ("url", "@id", "sameAs", "@value"))
        return _first(map(address, named))
    if isinstance(value, list):
        return _first(map(address, value))
    found = clean(value) if isinstance(value, str) else ""
    if len(found) > LONGEST_ADDRESS or " " in found or not is_address(found):
        return ""
    return found


def _first(found: Iterable[str]) -> str:
    return next(filter(None, found), "")
