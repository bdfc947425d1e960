"""Describes a bag's payload as an RO-Crate 1.1, so that archives know what is in it.

Source: https://www.researchobject.org/ro-crate/specification/1.1/ (a crate in a bag
has its root in `data/`).
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from claims.reports.forms import FORMS
from claims.reports.outline import said
from claims.reports.outline.wording import plain
from claims.reports.value import Edition
from claims.vocabulary import Phrase

CRATE = "ro-crate-metadata.json"
ROOT = "data/"
VERSION = "https://w3id.org/ro/crate/1.1"
NAMED = "Fact-check of claim %(claim)s, edition %(edition)s"
_EVENTS = ("The events of the claim, a line each", "application/jsonl")
_TEXT = ("A cited text, named by its SHA-256", "text/plain")
_ORIGINAL = ("The bytes that a cited text was read from", "application/octet-stream")


def crate(edition: Edition, payload: Mapping[str, bytes]) -> bytes:
    """The metadata of the payload's files, as JSON-LD; the same for the same value."""
    files = [_file(name, payload[name]) for name in sorted(payload)]
    graph = [
        {
            "@id": CRATE,
            "@type": "CreativeWork",
            "conformsTo": {"@id": VERSION},
            "about": {"@id": "./"},
        },
        _root(edition, [one["@id"] for one in files]),
        {
            "@id": edition.house.url,
            "@type": "Organization",
            "name": edition.house.name,
            "url": edition.house.url,
        },
        {"@id": edition.house.licence, "@type": "CreativeWork", "name": "Licence"},
        *files,
    ]
    whole = {"@context": f"{VERSION}/context", "@graph": graph}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _root(edition: Edition, names: list[str]) -> dict[str, Any]:
    told = {"claim": edition.claim, "edition": edition.edition}
    verdict = Phrase("Verdict: %(verdict)s.", verdict=plain(edition.verdict()))
    return {
        "@id": "./",
        "@type": "Dataset",
        "identifier": edition.name,
        "name": said(edition, Phrase(NAMED, **told)),
        "description": f"{edition.statement.proposition} {said(edition, verdict)}",
        "datePublished": edition.published_at,
        "inLanguage": edition.language,
        "license": {"@id": edition.house.licence},
        "publisher": {"@id": edition.house.url},
        "url": edition.url,
        "hasPart": [{"@id": name} for name in names],
    }


def _file(name: str, octets: bytes) -> dict[str, Any]:
    told, media_type = _described(name)
    return {
        "@id": name.removeprefix(ROOT),
        "@type": "File",
        "name": told,
        "encodingFormat": media_type,
        "contentSize": str(len(octets)),
        "sha256": sha256(octets).hexdigest(),
    }


def _described(name: str) -> tuple[str, str]:
    """What a file is, and its media type."""
    if name.startswith(f"{ROOT}texts/"):
        return _TEXT
    if name.startswith(f"{ROOT}originals/"):
        return _ORIGINAL
    for form in FORMS.values():
        if name == f"{ROOT}report{form.ending}":
            return f"The report as {form.name}", form.media_type
    return _EVENTS
