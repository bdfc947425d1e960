"""Texts, the bytes that they came from, and where they were seen."""

from hashlib import sha256

from claims import models
from tests.factories.people import NOON, NUMBERS

TEXT = "RIA quoted Leonid Ivashov as saying: “Probably we will deliver them.”"


def make_original(octets: bytes = b"") -> models.Original:
    """Some bytes, kept once."""
    octets = octets or f"bytes {next(NUMBERS)}".encode()
    digest = sha256(octets).hexdigest()
    return models.Original.objects.get_or_create(
        sha256=digest, defaults={"octets": octets, "media_type": "text/plain"}
    )[0]


def make_document(text: str = "", **given: object) -> models.Document:
    """A text of its own, unless told otherwise."""
    text = text or f"{TEXT} ({next(NUMBERS)})"
    fields = {
        "text": text,
        "length": len(text),
        "text_sha256": sha256(text.encode()).hexdigest(),
        "language": "en",
        "media_type": "text/plain",
    } | given
    if "original" not in fields:
        fields["original"] = make_original(text.encode())
    return models.Document.objects.create(**fields)


def make_appearance(**given: object) -> models.Appearance:
    """A sighting of a document."""
    fields = {"retrieved_at": NOON} | given
    fields.setdefault("document", make_document())
    fields.setdefault("original", make_original())
    return models.Appearance.objects.create(**fields)


def make_snapshot(**given: object) -> models.Snapshot:
    """A page outside, as it was."""
    fields = {"url": "https://a.example/page", "taken_at": NOON} | given
    fields.setdefault("original", make_original())
    return models.Snapshot.objects.create(**fields)
