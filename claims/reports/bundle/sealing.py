"""Packs a report as a bag (BagIt, RFC 8493) in a zip: the same bytes each time."""

from collections.abc import Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from claims.models import Document, Event
from claims.reports.bundle.crate import CRATE, crate
from claims.reports.bundle.signing import public_key, signature
from claims.reports.forms import FORMS, render
from claims.reports.forms.data.plain import written
from claims.reports.outline import glossary, said
from claims.reports.value import Edition
from claims.review.digests import EVENT_COLUMNS, canonical
from claims.vocabulary import Phrase

VERIFIER = Path(__file__).with_name("verify.py")
TAGS = "tagmanifest-sha256.txt"
SIGNATURE = f"{TAGS}.sig"
WORDS = "words.json"
README = """\
%(name)s: a fact-check by %(house)s, with what it rests on.

data/report.html   the report; the same in the other forms beside it
data/texts/        the texts that it cites, each named by its SHA-256
data/originals/    the bytes that they were read from
data/events.jsonl  what was done about the claim, each event bound to the last

To check all of it, with Python and without a network:

    python verify.py

Where there is a file %(signature)s, the house signed the bundle. Its public key
and the key's fingerprint are at %(key)s
To check the signature too, with that key:

    python verify.py --key KEY

Published %(day)s at %(url)s
Licence: %(licence)s
"""
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can name
_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def seal(edition: Edition) -> bytes:
    """Every form, the cited texts and bytes, the events, and what checks them.

    Of a text that came from a confidential source there is the digest alone, in the
    report.
    """
    payload = {
        f"data/report{row.ending}": render(edition, row.name) for row in FORMS.values()
    }
    payload |= _texts(edition) | {"data/events.jsonl": _events(edition)}
    payload[f"data/{CRATE}"] = crate(edition, payload)
    tags = {
        "bagit.txt": _DECLARATION,
        "bag-info.txt": _info(edition, payload),
        "manifest-sha256.txt": _manifest(payload),
        "README.txt": _readme(edition),
        "verify.py": VERIFIER.read_bytes(),
        **_words(edition),
    }
    tags[TAGS] = _manifest(tags)
    return _zipped(edition.name, payload | tags | _signed(tags[TAGS]))


def _signed(tags: bytes) -> dict[str, bytes]:
    """The signature of the last manifest, which holds the digests of all the others."""
    made, key = signature(tags), public_key()
    if made is None:
        return {}
    return {SIGNATURE: f"ed25519\npublic {key}\nsignature {made}\n".encode()}


def _texts(edition: Edition) -> dict[str, bytes]:
    """The texts that may be shown, and the bytes that they were read from."""
    open_ones = {one.document for one in edition.texts if not one.confidential}
    rows = Document.objects.filter(pk__in=open_ones).select_related("original")
    found = {}
    for row in rows.order_by("pk"):
        found[f"data/texts/{row.text_sha256}.txt"] = row.text.encode()
        found[f"data/originals/{row.original_id}"] = bytes(row.original.octets)
    return found


def _events(edition: Edition) -> bytes:
    """The events up to the edition, each as the JSON that its digest is of."""
    events = Event.objects.filter(digest__in=edition.events).in_order()
    return b"".join(canonical(one) + b"\n" for one in events.values(*EVENT_COLUMNS))


def _info(edition: Edition, payload: Mapping[str, bytes]) -> bytes:
    size = sum(map(len, payload.values()))
    return (
        f"Source-Organization: {edition.house.name}\n"
        f"External-Identifier: {edition.name}\n"
        f"Bagging-Date: {edition.published_at[:10]}\n"
        f"Payload-Oxum: {size}.{len(payload)}\n"
    ).encode()


def _words(edition: Edition) -> dict[str, bytes]:
    """By what `verify.py` knows the sentences of a page that is not in English."""
    words = glossary(edition)
    return {WORDS: written(words)} if words else {}


def _readme(edition: Edition) -> bytes:
    """What lies here, how to check it, and where the key is to check it with."""
    told = Phrase(
        README,
        name=edition.name,
        house=edition.house.name,
        signature=SIGNATURE,
        key=edition.key_url,
        day=edition.published_at[:10],
        url=edition.url,
        licence=edition.house.licence,
    )
    return said(edition, told).encode()


def _manifest(files: Mapping[str, bytes]) -> bytes:
    lines = (f"{sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    return "".join(lines).encode()


def _zipped(folder: str, files: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name in sorted(files):
            info = ZipInfo(f"{folder}/{name}", _EPOCH)
            info.compress_type = ZIP_DEFLATED
            made.writestr(info, files[name])
    return out.getvalue()
