"""Tells what an address answered with: an article of some kind, or a feed."""

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from claims.ingest.errors import InputError
from claims.ingest.readers.kinds import SUFFIXES, Kind
from claims.ingest.web.fetch import Fetched

_MEDIA_TYPES = {
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    "text/plain": Kind.TEXT,
    "application/pdf": Kind.PDF,
    "application/jsonl": Kind.JSONL,
    "application/x-ndjson": Kind.JSONL,
    "application/x-jsonlines": Kind.JSONL,
}
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream")
_PAGE = re.compile(rb"(?is)\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)")


def kind_of(fetched: Fetched) -> Kind:
    """The kind by what the server says; else by the address, else by the bytes."""
    said = _MEDIA_TYPES.get(fetched.media_type)
    if said is not None:
        return said
    if fetched.media_type not in _UNTOLD:
        raise InputError(
            f"is {fetched.media_type}, which is not read",
            "give a page, a text, a PDF or a feed",
        )
    path = PurePosixPath(urlsplit(fetched.url).path)
    return SUFFIXES.get(path.suffix.lower()) or _by_bytes(fetched.data)


def _by_bytes(data: bytes) -> Kind:
    if data.startswith(b"%PDF-"):
        return Kind.PDF
    return Kind.HTML if _PAGE.match(data[:2048]) else Kind.TEXT
