"""Reads the body of a request, no more of it than is allowed."""

import json
import zlib
from collections.abc import Mapping
from typing import Any

import orjson
from django.http import UnreadablePostError
from rest_framework.parsers import BaseParser
from rest_framework.request import Request

from claims.api.problems import Invalid, Problem

LARGEST = 1_000_000  # bytes, unless a view reads more


class StrictJSON(BaseParser):
    """JSON as RFC 8259 has it: no NaN, no half surrogates, no endless nesting.

    No object has a key twice either: readers differ in which of the two they take.
    """

    media_type = "application/json"

    def parse(
        self,
        stream: Any,
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """The value that the body is."""
        context = parser_context or {}
        octets = octets_of(context["request"], most_of(context["view"]))
        if not octets:
            return {}
        try:
            found = orjson.loads(octets)
        except orjson.JSONDecodeError as error:
            where = f"line {error.lineno}, column {error.colno}"
            told = f"The body is not JSON: {error.msg} ({where})."
            raise Problem("malformed", told) from error
        _check_keys(octets)
        return found


def _check_keys(octets: bytes) -> None:
    """Refuse an object that has a key twice; numbers are left as they are written."""
    reader = json.JSONDecoder(
        object_pairs_hook=_once_each, parse_int=str, parse_float=str
    )
    try:
        reader.decode(octets.decode())
    except RecursionError as error:
        raise Problem("malformed", "The body is nested too deeply.") from error


def _once_each(pairs: list[tuple[str, Any]]) -> None:
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            raise Invalid("body", {name: ["This is there twice: send it once."]})
        seen.add(name)


def check_length_is_said(request: Request) -> None:
    """Refuse a body that comes in pieces: to the server it would be no body at all."""
    if "Transfer-Encoding" in request.headers:
        told = "Say how long the body is, by Content-Length: it is not read in pieces."
        raise Problem("malformed", told)


def most_of(view: Any) -> int:
    """How many bytes a view reads at most."""
    return int(getattr(view, "largest_body", LARGEST))


def octets_of(request: Request, most: int) -> bytes:
    """The bytes of the body, unpacked; a problem where there are too many or too few.

    Whose connection broke has sent less than was stated: half a text is none.
    """
    stated = request.META.get("CONTENT_LENGTH") or "0"
    if not stated.isdecimal() or int(stated) > most:
        raise _too_large(most)
    try:
        octets: bytes = request._request.body  # noqa: SLF001 - as DRF documents it
    except UnreadablePostError as error:
        raise Problem("malformed", "The body broke off.") from error
    if len(octets) > most:
        raise _too_large(most)
    if len(octets) < int(stated):
        raise Problem("malformed", "The body broke off.")
    return _unpacked(octets, request.headers.get("Content-Encoding", ""), most)


def _unpacked(octets: bytes, encoding: str, most: int) -> bytes:
    """Unpack no more than is allowed: what would grow past it is left packed."""
    match encoding.strip().lower():
        case "" | "identity":
            return octets
        case "gzip":
            return _ungzipped(octets, most)
    raise Problem("media-type", "Of the content encodings, gzip alone is read.")


def _ungzipped(octets: bytes, most: int) -> bytes:
    unpacking = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        found = unpacking.decompress(octets, most + 1)
    except zlib.error as error:
        raise Problem("malformed", "The body is not gzip.") from error
    if len(found) > most:
        raise _too_large(most)
    if not unpacking.eof or unpacking.unused_data:
        raise Problem("malformed", "The gzip is broken off, or something follows it.")
    return found


def _too_large(most: int) -> Problem:
    return Problem("too-large", f"Here a body has at most {most:,} bytes.")
