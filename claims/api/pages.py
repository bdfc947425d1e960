"""Walks long lists by key: the last page costs what the first one does."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError as NotANumber
from rest_framework.exceptions import ValidationError
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request

LARGEST_PAGE = 100
LIMIT = forms.IntegerField(min_value=1, max_value=LARGEST_PAGE)


class NewestFirst(CursorPagination):
    """Pages by descending id; `limit` sets how many rows a page holds."""

    ordering = "-id"
    page_size = LARGEST_PAGE
    page_size_query_param = "limit"
    page_size_query_description = f"Rows a page, 1 to {LARGEST_PAGE}."

    def get_page_size(self, request: Request) -> int:
        """Take the limit that is asked for, or refuse it: none is put in its place."""
        asked = request.query_params.get("limit")
        if asked is None:
            return LARGEST_PAGE
        try:
            return int(LIMIT.clean(asked))
        except NotANumber as error:
            raise ValidationError({"limit": error.messages}) from error

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        """Describe the bounds of the limit, too."""
        parameters = super().get_schema_operation_parameters(view)
        for parameter in parameters:
            if parameter["name"] == self.page_size_query_param:
                parameter["schema"] |= {"minimum": 1, "maximum": LARGEST_PAGE}
        return parameters
