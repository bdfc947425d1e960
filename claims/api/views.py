"""Serves documents, sources and claims: each view picks rows, a form and a filter."""

from typing import Any

from drf_spectacular.utils import extend_schema
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from claims.api.filters import ClaimFilter, DocumentFilter, SourceFilter
from claims.api.forms import (
    ClaimForm,
    DocumentForm,
    DocumentWithTextForm,
    SourceForm,
)
from claims.api.rows import (
    claim_rows,
    document_rows,
    document_rows_with_text,
    source_rows,
)


class Rows(GenericViewSet[Any]):
    """Lists rows and shows one, each as the database wrote it."""

    lookup_value_converter = "int"

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse what nobody may do before asking who wants to."""
        if request.method not in self.allowed_methods:
            self.http_method_not_allowed(request)
        super().initial(request, *args, **kwargs)

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
