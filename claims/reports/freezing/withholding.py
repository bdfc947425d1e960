"""Keeps texts that came from confidential sources from being told by their digests.

Whoever guesses a text can compute its digest. So a report names such a text by a
digest of the text after a salt: the house can prove later which text it was, to
whomever it hands both, and nobody else can.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from claims.models import Claim, Document
from claims.reports.freezing.shown import is_confidential
from claims.reports.freezing.statements import anchor_of
from claims.reports.value import Anchor, Edition, TextNote


def withheld(edition: Edition, documents: Sequence[Document]) -> Edition:
    """The edition with its confidential texts named by salted digests alone.

    Nothing around their words is told, nor the digest of the bytes they were read from.
    """
    secret = {one.document for one in edition.texts if one.confidential}
    digests = {one.pk: salted(one) for one in documents if one.pk in secret}
    evidence = (
        replace(one, anchor=_anchor(one.anchor, digests)) if one.anchor else one
        for one in edition.evidence
    )
    statement = edition.statement
    return replace(
        edition,
        statement=replace(statement, anchor=_anchor(statement.anchor, digests)),
        evidence=tuple(evidence),
        texts=tuple(_text(one, digests) for one in edition.texts),
    )


def discreet_anchor(claim: Claim) -> Anchor:
    """Where the words of a claim stand, its text withheld if it is confidential."""
    secret = is_confidential(claim)
    digests = {claim.document_id: salted(claim.document)} if secret else {}
    return _anchor(anchor_of(claim), digests)


def salted(document: Document) -> str:
    """The SHA-256, in hexadecimal, of the document's salt and then its text's UTF-8."""
    return sha256(document.salt.bytes + document.text.encode()).hexdigest()


def _anchor(anchor: Anchor, digests: Mapping[int, str]) -> Anchor:
    digest = digests.get(anchor.document)
    return replace(anchor, sha256=digest, prefix="", suffix="") if digest else anchor


def _text(note: TextNote, digests: Mapping[int, str]) -> TextNote:
    digest = digests.get(note.document)
    return replace(note, sha256=digest, original_sha256="") if digest else note
