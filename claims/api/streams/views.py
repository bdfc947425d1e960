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
from claims.api.reads.searching import order_of
from claims.api.rendering import FastJSON
from claims.api.resources import Resource
from claims.api.rows import claim_rows, document_rows, source_rows
from claims.api.streams.columns import CLAIM, DOCUMENT, SOURCE, Columns
from claims.api.streams.copying import lines, table

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
    columns: Columns = {}

    @extend_schema(responses={(200, JSON_LINES): OpenApiTypes.STR})
    def lines(self, request: Request) -> StreamingHttpResponse:
        """Send a line of JSON a row, each as its page has it."""
        rows = self.chosen(self._narrowed())
        return _streamed(lines(rows.values("json")), JSON_LINES)

    @extend_schema(responses={(200, CSV): OpenApiTypes.STR})
    def table(self, request: Request) -> StreamingHttpResponse:
        """Send a row of CSV a row; what a spreadsheet would run begins with '."""
        choice = choice_of(request.query_params, self.columns)
        kept = {name: self.columns[name] for name in self.columns if choice.has(name)}
        plain = self._narrowed().values_list(*kept.values())
        return _streamed(table(plain, kept), f"{CSV}; charset=utf-8")

    def expandable(self) -> Collection[str]:
        """In a table nothing is: a cell holds one value."""
        return () if self.action == "table" else self.briefs

    def _narrowed(self) -> Any:
        rows = self.filter_queryset(self.get_queryset())
        return rows.order_by(order_of(rows))


class ClaimStream(Stream):
    """All claims that are asked for."""

    queryset = claim_rows()
    serializer_class = ClaimForm
    filterset_class = ClaimFilter
    briefs = {"document": document()}
    columns = CLAIM


class DocumentStream(Stream):
    """All documents that are asked for, without their texts."""

    queryset = document_rows()
    serializer_class = DocumentForm
    filterset_class = DocumentFilter
    columns = DOCUMENT


class SourceStream(Stream):
    """All sources that are asked for."""

    queryset = source_rows()
    serializer_class = SourceForm
    filterset_class = SourceFilter
    columns = SOURCE


def _streamed(pieces: Any, media_type: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(pieces, content_type=media_type)
