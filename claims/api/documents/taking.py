"""Takes documents in: small ones are answered with their claims, others with a job."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import orjson
from django.utils import timezone
from orjson import Fragment
from rest_framework.parsers import BaseParser
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.documents.forms import (
    FactsForm,
    NewDocumentForm,
    facts_of,
    handed_of,
)
from claims.api.problems import Invalid, Problem
from claims.api.requests.bodies import most_of, octets_of
from claims.api.requests.strict import sent
from claims.api.rows import claim_rows, document_rows, written
from claims.ingest.errors import InputError
from claims.ingest.handing_in import Handed, hand_in
from claims.ingest.limits import Limits
from claims.ingest.readers.decoding import encoding_name
from claims.models import Document, Job
from claims.review import Sight
from claims.vocabulary import InputKind

SMALL = 50_000  # bytes that are read while their sender waits
MOST_CLAIMS = 500  # that are sent with a new document
KINDS = {
    "text/plain": InputKind.TEXT,
    "text/html": InputKind.HTML,
    "application/pdf": InputKind.PDF,
}
_AGAIN = "1"  # second until one may ask again how far a job has come


class _Raw(BaseParser):
    """The body as it is."""

    def parse(
        self,
        stream: Any,
        media_type: str | None = None,
        parser_context: Mapping[str, Any] | None = None,
    ) -> Any:
        """The bytes of the body, unpacked."""
        context = parser_context or {}
        return octets_of(context["request"], most_of(context["view"]))


class RawText(_Raw):
    """A text in the charset that the content type names, else as it is told."""

    media_type = "text/plain"


class RawPage(_Raw):
    """A page."""

    media_type = "text/html"


class RawPDF(_Raw):
    """A PDF."""

    media_type = "application/pdf"


def handed_over(request: Request) -> Handed:
    """What a request hands in: JSON, or the bytes with the facts in the address."""
    media_type, _, options = (request.content_type or "").partition(";")
    kind = KINDS.get(media_type.strip().lower())
    if kind is None:
        told = ["With JSON, say this in the body."]
        if request.query_params:
            raise Invalid("query", dict.fromkeys(request.query_params, told))
        return handed_of(sent(request, NewDocumentForm))
    form = FactsForm(data=request.query_params.dict())
    if not form.is_valid():
        raise Invalid("query", form.errors)
    octets: object = request.data  # nothing that was sent is parsed as no bytes
    if not isinstance(octets, bytes):
        octets = b""
    return Handed(kind, octets, _charset(options), facts_of(form.validated_data))


def answered(request: Request, handed: Handed, sight: Sight) -> Response:
    """The document with its claims; a job, where it is large or not wanted at once.

    What reads is loaded with the first that is read at once.
    """
    later = "respond-async" in request.headers.get("Prefer", "").lower()
    large = len(handed.octets) > SMALL or handed.kind is InputKind.URL
    now = timezone.now()
    if later or large:
        user: Any = request.user
        return _put_off(hand_in(handed, user, now))
    from claims.ingest.handing_in.taking import take_in

    try:
        document, new = take_in(handed, Limits(), now)
    except InputError as error:
        raise Problem("unreadable", f"The document {error.reason}.") from error
    return _read(document, sight, HTTPStatus.CREATED if new else HTTPStatus.OK)


def job_rows() -> Any:
    """Jobs, without what was handed in."""
    named = ("id", "state", "kind", "handed_in_at", "ended_at", "problem")
    fields = {name: name for name in named}
    return written(Job.objects.all(), **fields, document="document_id")


def _put_off(job: Job) -> Response:
    row = job_rows().get(pk=job.pk)
    headers = {
        "Location": f"/api/v1/jobs/{job.pk}",
        "Retry-After": _AGAIN,
    }
    return Response(Fragment(row["json"]), HTTPStatus.ACCEPTED, headers=headers)


def _read(document: Document, sight: Sight, status: HTTPStatus) -> Response:
    row = document_rows(sight).get(pk=document.pk)
    claims = claim_rows(sight).filter(document=document).order_by("start", "end", "id")
    found = [Fragment(one["json"]) for one in claims[: MOST_CLAIMS + 1]]
    more = len(found) > MOST_CLAIMS
    told = {
        **orjson.loads(row["json"]),
        "claims": found[:MOST_CLAIMS],
        "more_claims": f"/api/v1/claims?document={document.pk}" if more else None,
    }
    headers = {"Location": f"/api/v1/documents/{document.pk}"}
    return Response(told, status, headers=headers)


def _charset(options: str) -> str:
    for option in options.split(";"):
        name, _, value = option.partition("=")
        if name.strip().lower() == "charset":
            return _known_charset(value.strip().strip('"')[:40])
    return ""


def _known_charset(name: str) -> str:
    try:
        return encoding_name(name)
    except ValueError as error:
        told = f"No text is read here in the charset {name}."
        raise Problem("media-type", told) from error
