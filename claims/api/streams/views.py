"""Serves whole lists, narrowed as their pages are: as JSON Lines, or as a table."""

from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from claims.api.claims.narrowing import ClaimFilter
from claims.api.filters import DocumentFilter, SourceFilter
from claims.api.forms import ClaimForm, DocumentForm, SourceForm
from claims.api.reads.briefs import document
from claims.api.reads.choosing import choice_of
from claims.api.reads.searching import order_of
from claims.api.rendering import FastJSON
from claims.api.resources import Resource
from claims.api.rows import claim_rows, document_rows, source_rows
from claims.api.streams.columns import DOCUMENT, SOURCE, Columns, claim_columns
from claims.api.streams.copying import lines, table
from claims.models import Claim, Document, Source
from claims.review import Sight

JSON_LINES, CSV = "application/jsonl", "text/csv"


class Lines(FastJSON):
    """Lets JSON Lines be asked for; the stream itself is written by the database."""

    media_type = JSON_LINES


class Table(FastJSON):
    """Lets a table be asked for; the stream itself is written by the database."""

    media_type = CSV


class Stream(Resource):
    """The whole of a list, however long, the newest first: one snapshot of it."""

    renderer_classes = [Lines, Table, FastJSON]
    pagination_class = None
    sparse = ("lines", "table")
    plain: Columns = {}

    def columns(self, sight: Sight) -> Columns:
        """The columns of its table: the same for all, unless they name sources."""
        return self.plain

    @extend_schema(filters=True, responses={(200, JSON_LINES): OpenApiTypes.STR})
    def lines(self, request: Request) -> StreamingHttpResponse:
        """Send a line of JSON a row, each as its page has it."""
        rows = self.chosen(self._narrowed())
        return _streamed(lines(rows.values("json")), JSON_LINES)

    @extend_schema(filters=True, responses={(200, CSV): OpenApiTypes.STR})
    def table(self, request: Request) -> StreamingHttpResponse:
        """Send a row of CSV a row; what a spreadsheet would run begins with '."""
        columns = self.columns(self.sight)
        choice = choice_of(request.query_params, columns)
        kept = {name: columns[name] for name in columns if choice.has(name)}
        rows = self._narrowed().values_list(*kept.values())
        return _streamed(table(rows, kept), f"{CSV}; charset=utf-8")

    def expandable(self) -> Collection[str]:
        """In a table nothing is: a cell holds one value."""
        return () if self.action == "table" else self.briefs

    def _narrowed(self) -> Any:
        rows = self.filter_queryset(self.get_queryset())
        return rows.order_by(order_of(rows))


class ClaimStream(Stream):
    """All claims that are asked for."""

    queryset = Claim.objects.none()
    serializer_class = ClaimForm
    filterset_class = ClaimFilter
    briefs = {"document": document()}

    def get_queryset(self) -> QuerySet[Any]:
        """As their pages have them."""
        return claim_rows(self.sight)

    def columns(self, sight: Sight) -> Columns:
        """Their columns; nobody is named whom whoever asks may not know."""
        return claim_columns(sight)


class DocumentStream(Stream):
    """All documents that are asked for, without their texts."""

    queryset = Document.objects.none()
    serializer_class = DocumentForm
    filterset_class = DocumentFilter
    plain = DOCUMENT

    def get_queryset(self) -> QuerySet[Any]:
        """As their pages have them."""
        return document_rows(self.sight)


class SourceStream(Stream):
    """All sources that are asked for, and that whoever asks may know."""

    queryset = Source.objects.none()
    serializer_class = SourceForm
    filterset_class = SourceFilter
    plain = SOURCE

    def get_queryset(self) -> QuerySet[Any]:
        """As their pages have them."""
        return source_rows(self.sight)


def _streamed(pieces: Any, media_type: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(pieces, content_type=media_type)
