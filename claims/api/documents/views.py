"""Takes documents in, gives out their bytes and words, and tells how jobs stand."""

from base64 import b64encode
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import told
from claims.api.claims.forms import WordingForm, wording_of
from claims.api.documents.forms import (
    DocumentReadForm,
    FactsForm,
    JobForm,
    NewDocumentForm,
)
from claims.api.documents.taking import (
    RawPage,
    RawPDF,
    RawText,
    answered,
    handed_over,
    job_rows,
)
from claims.api.filters import DocumentFilter
from claims.api.forms import ClaimForm, DocumentForm, DocumentWithTextForm
from claims.api.register.answers import tagged
from claims.api.requests.bodies import StrictJSON
from claims.api.requests.described import LATER, REPEATED
from claims.api.requests.preconditions import is_known
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.api.rows import document_rows, document_rows_with_text
from claims.models import Document, Job
from claims.review import Sight
from claims.review.actions import add_claim
from claims.vocabulary import KeyScope

LARGEST_DOCUMENT = 20_000_000  # bytes


class Documents(Resource):
    """The texts, and where each was seen."""

    queryset = Document.objects.none()
    serializer_class = DocumentForm
    filterset_class = DocumentFilter
    sparse = ("list", "retrieve")
    parser_classes = [StrictJSON, RawText, RawPage, RawPDF]
    largest_body = LARGEST_DOCUMENT
    scopes = {"create": (KeyScope.INGEST,)}

    def form_read(self) -> Any:
        """One alone has its text."""
        return DocumentForm if self.action == "list" else DocumentWithTextForm

    def get_queryset(self) -> QuerySet[Any]:
        """One with its text, many without."""
        rows = document_rows_with_text if self.action == "retrieve" else document_rows
        return rows(self.sight)

    def list(self, request: Request) -> Response:
        """Send one page, the newest first, without their texts."""
        return self.page_of(self.get_queryset())

    @extend_schema(responses=DocumentWithTextForm)
    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them with its exact text, under the tag that a change takes."""
        return tagged(Document(pk=pk), self.chosen(self.get_queryset()), "documents")

    @extend_schema(
        request={
            "application/json": NewDocumentForm,
            "text/plain": OpenApiTypes.BINARY,
            "text/html": OpenApiTypes.BINARY,
            "application/pdf": OpenApiTypes.BINARY,
        },
        responses={200: DocumentReadForm, 201: DocumentReadForm, 202: JobForm},
        parameters=[FactsForm, LATER, REPEATED],
    )
    @once
    def create(self, request: Request) -> Response:
        """Take in a text, a page, a PDF or an address, and read the claims in it.

        JSON holds a text or an address; of other bodies the bytes are kept as they
        are, and what is known of them is told in the address. What is small is
        answered at once with its claims (201); the same text again with the document
        that is there (200). What is large or must be fetched, or `Prefer:
        respond-async`, is answered with a job to be asked for (202).
        """
        return answered(request, handed_over(request), self.sight)


class DocumentClaims(Resource):
    """The claims of one document."""

    queryset = Document.objects.none()
    serializer_class = ClaimForm
    scopes = {"create": (KeyScope.REVIEW,)}

    @extend_schema(
        request=WordingForm, responses={201: ClaimForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request, pk: int) -> Response:
        """Make a claim of words of the document, by their span in code points."""
        wording = wording_of(sent(request, WordingForm))
        document = document_named(pk)
        made = add_claim(document=document, act=self.act(), wording=wording)
        return told(made.pk, self.sight, HTTPStatus.CREATED)


class Words(Resource):
    """The exact text of a document."""

    queryset = Document.objects.none()

    @extend_schema(responses={(200, "text/plain"): OpenApiTypes.BINARY})
    def retrieve(self, request: Request, pk: int) -> HttpResponse:
        """Send the text alone, in UTF-8; Repr-Digest and ETag are of its bytes."""
        document = document_named(pk)
        octets = document.text.encode()
        return _octets(request, octets, document.text_sha256, "text/plain")


class Octets(Resource):
    """The bytes from which a document was read."""

    queryset = Document.objects.none()

    @extend_schema(responses={(200, "application/octet-stream"): OpenApiTypes.BINARY})
    def retrieve(self, request: Request, pk: int) -> HttpResponse:
        """Send the bytes as they came in; Repr-Digest and ETag are of them."""
        original = document_named(pk).original
        octets = bytes(original.octets)
        return _octets(request, octets, original.sha256, "application/octet-stream")


class Jobs(Resource):
    """What you have handed in and is read in the background."""

    queryset = Job.objects.none()
    serializer_class = JobForm
    scopes = {"retrieve": (KeyScope.INGEST, KeyScope.READ)}

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send how far it has come; whoever did not hand it in does not find it."""
        row = job_rows().filter(pk=pk, owner=request.user).first()
        if row is None:
            raise Http404
        return Response(Fragment(row["json"]))


def document_named(key: int) -> Document:
    """The document; not found where there is none."""
    found = Document.objects.select_related("original").filter(pk=key).first()
    if found is None:
        raise Http404
    return found


def document_told(key: int, sight: Sight) -> Response:
    """One document with its text and its tag."""
    return tagged(Document(pk=key), document_rows_with_text(sight), "documents")


def _octets(request: Request, octets: bytes, sha256: str, kind: str) -> HttpResponse:
    """Bytes to be kept and not to be shown, with their digest."""
    tag = f'"{sha256}"'
    known = is_known(request, tag)
    response = HttpResponse(
        b"" if known else octets,
        status=HTTPStatus.NOT_MODIFIED if known else HTTPStatus.OK,
        content_type=f"{kind}; charset=utf-8" if kind == "text/plain" else kind,
    )
    digest = b64encode(bytes.fromhex(sha256)).decode()
    response["ETag"] = tag
    response["Repr-Digest"] = f"sha-256=:{digest}:"
    response["Content-Disposition"] = "attachment"
    return response
