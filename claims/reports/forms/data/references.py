"""Writes the texts of a report as references: BibTeX and CSL-JSON."""

import re
from collections.abc import Iterator
from typing import Any

from claims.reports.value import Edition, TextNote

_SPECIAL = re.compile(r"[\\{}$&#%_^~]")
_ESCAPED = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}


def bibtex(edition: Edition) -> bytes:
    """An @misc entry a place of a text; what is not known is left out."""
    return "\n".join(map(_entry, _numbered(edition))).encode()


def csl(edition: Edition) -> list[dict[str, Any]]:
    """The same as items of CSL."""
    return [dict(_item(key, text)) for key, text in _numbered(edition)]


def _numbered(edition: Edition) -> Iterator[tuple[str, TextNote]]:
    for number, text in enumerate(edition.texts, 1):
        yield f"text-{text.document}-{number}", text


def _entry(numbered: tuple[str, TextNote]) -> str:
    key, text = numbered
    fields = {
        "title": text.title,
        "publisher": text.publisher,
        "date": text.published_at[:10],
        "url": text.url,
        "urldate": text.retrieved_at[:10],
        "langid": text.language,
        "note": f"SHA-256 of the text: {text.sha256}",
    }
    known = (
        f"  {name} = {{{_escaped(value)}}}" for name, value in fields.items() if value
    )
    body = ",\n".join(known)
    return f"@misc{{{key},\n{body}\n}}\n"


def _escaped(words: str) -> str:
    line = " ".join(words.split())
    return _SPECIAL.sub(lambda one: _ESCAPED.get(one[0], f"\\{one[0]}"), line)


def _item(key: str, text: TextNote) -> Iterator[tuple[str, Any]]:
    yield from (("id", key), ("type", "document"), ("language", text.language))
    for name, value in (
        ("title", text.title),
        ("publisher", text.publisher),
        ("URL", text.url),
    ):
        if value:
            yield name, value
    for name, time in (("issued", text.published_at), ("accessed", text.retrieved_at)):
        if time:
            yield name, {"date-parts": [[int(one) for one in time[:10].split("-")]]}
    yield "note", f"SHA-256 of the text: {text.sha256}"
