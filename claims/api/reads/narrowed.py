"""Narrows lists, and takes no time over it where nothing is asked."""

from typing import Any

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.request import Request

Rows = QuerySet[Any, Any]


class WhereAsked(DjangoFilterBackend):
    """Makes the form of what narrows a list only where one of its fields is filled."""

    def filter_queryset(self, request: Request, queryset: Rows, view: Any) -> Rows:
        """The rows that are left: all, where nothing narrows them."""
        fields = getattr(view.filterset_class, "base_filters", {})
        if fields.keys().isdisjoint(request.query_params):
            return queryset
        left: Rows = super().filter_queryset(request, queryset, view)
        return left
