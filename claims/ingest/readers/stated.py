"""Reads the facts that a JSON object states about an article."""

import re
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.moments import moment

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


def stated_facts(values: Mapping[str, object]) -> Facts:
    """The facts under their keys; other keys are left out.

    Raises InputError where a key is there and its value cannot be one.
    """
    return Facts(
        title=_words(values, "title"),
        publisher=_words(values, "publisher"),
        url=_address(values),
        published_at=_published(values),
        language=_language(values),
    )


def language_code(words: str) -> str:
    """The language of a tag such as "en-GB", without its region; else empty."""
    tag = words.strip()
    if not _LANGUAGE.fullmatch(tag):
        return ""
    return re.split("[-_]", tag)[0].lower()


def is_address(words: str) -> bool:
    """Whether the words are the address of a page."""
    if re.fullmatch(r"https?://[^\s/]\S*", words, re.IGNORECASE) is None:
        return False
    try:
        parts = urlsplit(words)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets without an address in them, a port beyond the last
        return False


def _words(values: Mapping[str, object], key: str) -> str:
    value = values.get(key)
    if value is None:
        return ""
    if not isinstance(value, str) or "\x00" in value:
        raise InputError(f'"{key}" is not text', "mend it or leave it out")
    return " ".join(value.split())


def _address(values: Mapping[str, object]) -> str:
    words = _words(values, "url")
    if words and not is_address(words):
        raise InputError('"url" is not a web address', "mend it or leave it out")
    return words


def _published(values: Mapping[str, object]) -> datetime | None:
    words = _words(values, "published_at")
    found = moment(words)
    if words and found is None:
        raise InputError(
            '"published_at" is not a date such as 2016-02-17T09:30:00Z',
            "mend it or leave it out",
        )
    return found


def _language(values: Mapping[str, object]) -> str:
    words = _words(values, "language")
    if words and not language_code(words):
        raise InputError(
            '"language" is not a code such as en', "mend it or leave it out"
        )
    return language_code(words)
