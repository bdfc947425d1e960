"""Serves whole lists, narrowed as their pages are: as JSON Lines, or as a table."""

from typing import Any

from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request

from claims.api.filters import ClaimFilter, DocumentFilter, SourceFilter
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
    columns: Columns = {}

    @extend_schema(filters=True, responses={(200, JSON_LINES): OpenApiTypes.STR})
    def lines(self, request: Request) -> StreamingHttpResponse:
        """Send a line of JSON a row, each as its page has it."""
        return _streamed(lines(self._narrowed().values("json")), JSON_LINES)

    @extend_schema(filters=True, responses={(200, CSV): OpenApiTypes.STR})
    def table(self, request: Request) -> StreamingHttpResponse:
        """Send a row of CSV a row; what a spreadsheet would run begins with '."""
        plain = self._narrowed().values_list(*self.columns.values())
        return _streamed(table(plain, self.columns), f"{CSV}; charset=utf-8")

    def _narrowed(self) -> Any:
        return self.filter_queryset(self.get_queryset()).order_by("-id")


class ClaimStream(Stream):
    """All claims that are asked for."""

    queryset = claim_rows()
    filterset_class = ClaimFilter
    columns = CLAIM


class DocumentStream(Stream):
    """All documents that are asked for, without their texts."""

    queryset = document_rows()
    filterset_class = DocumentFilter
    columns = DOCUMENT


class SourceStream(Stream):
    """All sources that are asked for."""

    queryset = source_rows()
    filterset_class = SourceFilter
    columns = SOURCE


def _streamed(pieces: Any, media_type: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(pieces, content_type=media_type)
