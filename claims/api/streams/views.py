"""Serves whole lists, narrowed as their pages are: as JSON Lines, or as a table."""

from collections.abc import Collection
from typing import Any

from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from claims.api.claims.narrowing import ClaimFilter
from claims.api.filters import DocumentFilter, SourceFilter
from claims.api.forms import ClaimForm, DocumentForm, SourceForm
from claims.api.reads.briefs import document
from claims.api.reads.choosing import choice_of
from claims.api.rendering import FastJSON
from claims.api.resources import Resource
from claims.api.rows import Rows, claim_rows, document_rows, source_rows
from claims.api.streams.columns import (
    claim_columns,
    document_columns,
    source_columns,
)
from claims.api.streams.copying import lines, table
from claims.api.streams.statements import (
    ColumnsOf,
    RowsOf,
    statement,
    whole_lines,
    whole_table,
)
from claims.models import Claim, Document, Source

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
    rows_of: RowsOf
    columns_of: ColumnsOf

    def get_queryset(self) -> Rows:
        """As their pages have them."""
        return self.rows_of(self.sight)

    @extend_schema(filters=True, responses={(200, JSON_LINES): OpenApiTypes.STR})
    def lines(self, request: Request) -> StreamingHttpResponse:
        """Send a line of JSON a row, each as its page has it."""
        if request.query_params:
            rows = self.chosen(self.filter_queryset(self.get_queryset()))
            asked = statement(rows.values("json"))
        else:
            asked = whole_lines(self.rows_of, self.sight)
        return _streamed(lines(asked), JSON_LINES)

    @extend_schema(filters=True, responses={(200, CSV): OpenApiTypes.STR})
    def table(self, request: Request) -> StreamingHttpResponse:
        """Send a row of CSV a row; what a spreadsheet would run begins with '."""
        columns = self.columns_of(self.sight)
        choice = choice_of(request.query_params, columns)
        sent = {name: columns[name] for name in columns if choice.has(name)}
        if request.query_params:
            rows = self.filter_queryset(self.get_queryset())
            asked = statement(rows.values_list(*sent.values()))
        else:
            asked = whole_table(self.rows_of, self.columns_of, self.sight)
        return _streamed(table(asked, sent), f"{CSV}; charset=utf-8")

    def expandable(self) -> Collection[str]:
        """In a table nothing is: a cell holds one value."""
        return () if self.action == "table" else self.briefs


class ClaimStream(Stream):
    """All claims that are asked for."""

    queryset = Claim.objects.none()
    serializer_class = ClaimForm
    filterset_class = ClaimFilter
    briefs = {"document": document()}
    rows_of = staticmethod(claim_rows)
    columns_of = staticmethod(claim_columns)


class DocumentStream(Stream):
    """All documents that are asked for, without their texts."""

    queryset = Document.objects.none()
    serializer_class = DocumentForm
    filterset_class = DocumentFilter
    rows_of = staticmethod(document_rows)
    columns_of = staticmethod(document_columns)


class SourceStream(Stream):
    """All sources that are asked for, and that whoever asks may know."""

    queryset = Source.objects.none()
    serializer_class = SourceForm
    filterset_class = SourceFilter
    rows_of = staticmethod(source_rows)
    columns_of = staticmethod(source_columns)


def _streamed(pieces: Any, media_type: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(pieces, content_type=media_type)
