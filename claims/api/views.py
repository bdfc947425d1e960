"""Serves documents, sources and claims: each view picks rows, a form and a filter."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.filters import ClaimFilter, DocumentFilter, SourceFilter
from claims.api.forms import (
    ClaimForm,
    DocumentForm,
    DocumentWithTextForm,
    SourceForm,
)
from claims.api.requests.preconditions import tag_of
from claims.api.resources import Resource
from claims.api.rows import (
    claim_rows,
    document_rows,
    document_rows_with_text,
    revision,
    source_rows,
)


class Rows(Resource):
    """Lists rows and shows one, each as the database wrote it."""

    def list(self, request: Request) -> Response:
        """Send one page, the newest first."""
        page = self.paginate_queryset(self.filter_queryset(self.get_queryset())) or ()
        return self.get_paginated_response([Fragment(row["json"]) for row in page])

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them."""
        return Response(Fragment(self.get_object()["json"]))


class Documents(Rows):
    """The texts, and where each was seen."""

    queryset = document_rows()
    serializer_class = DocumentForm
    filterset_class = DocumentFilter

    @extend_schema(responses=DocumentWithTextForm)
    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them with its exact text."""
        self.queryset = document_rows_with_text()
        return super().retrieve(request, pk)


class Sources(Rows):
    """Who asserts."""

    queryset = source_rows()
    serializer_class = SourceForm
    filterset_class = SourceFilter


class Claims(Rows):
    """What is claimed, by whom through whom, and how surely."""

    queryset = claim_rows()
    serializer_class = ClaimForm
    filterset_class = ClaimFilter

    def get_queryset(self) -> QuerySet[Any]:
        """Tell of one claim how many events it has had, too: its tag begins with it."""
        rows = super().get_queryset()
        return rows.annotate(revision=revision()) if self.detail else rows

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them, under the tag that a change to it takes."""
        row = self.get_object()
        tag = tag_of(row["json"].encode(), row["revision"])
        return Response(Fragment(row["json"]), headers={"ETag": tag})
