"""Walks long lists by key: the last page costs what the first one does."""

from typing import Any

from django.core.exceptions import ValidationError as NotANumber
from django.db.models import QuerySet
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request

from claims.api.parameters import WholeField
from claims.api.reads.searching import order_of, page_near

LARGEST_PAGE, USUAL_PAGE = 500, 100
LARGEST_KEY = 2**63 - 1
SEARCH = "q"
LIMIT = WholeField(min_value=1, max_value=LARGEST_PAGE)


class NewestFirst(CursorPagination):
    """Pages by descending id; `limit` sets how many rows a page holds."""

    ordering = "-id"
    page_size = USUAL_PAGE
    page_size_query_param = "limit"
    page_size_query_description = f"Rows a page, 1 to {LARGEST_PAGE}."

    def get_ordering(
        self, request: Request, queryset: QuerySet[Any, Any], view: Any
    ) -> tuple[str, ...]:
        """By the key, or by the place that rows were given."""
        return (order_of(queryset),)

    def paginate_queryset(  # type: ignore[override]  # of rows alone
        self, queryset: QuerySet[Any, Any], request: Request, view: Any = None
    ) -> list[Any] | None:
        """One page; what is found by words, in the cheaper of two ways."""
        if SEARCH in request.query_params and order_of(queryset) == self.ordering:
            cursor, most = self.decode_cursor(request), self.get_page_size(request) + 1
            queryset = page_near(queryset, cursor, most)
        return super().paginate_queryset(queryset, request, view)

    def get_page_size(self, request: Request) -> int:
        """Take the limit that is asked for, or refuse it: none is put in its place."""
        asked = request.query_params.get("limit")
        if asked is None:
            return USUAL_PAGE
        try:
            return int(LIMIT.clean(asked))
        except NotANumber as error:
            raise ValidationError({"limit": error.messages}) from error

    def decode_cursor(self, request: Request) -> Cursor | None:
        """Take the cursor of a page that was given, or refuse what none can be."""
        told = "No page has this cursor: take it from `next` or `previous` of one."
        try:
            cursor = super().decode_cursor(request)
        except NotFound as error:
            raise NotFound(told) from error
        if cursor is not None and not _is_given(cursor):
            raise NotFound(told)
        return cursor

    def get_schema_operation_parameters(self, view: Any) -> list[dict[str, Any]]:
        """Describe the bounds of the limit, too."""
        parameters = super().get_schema_operation_parameters(view)
        for parameter in parameters:
            if parameter["name"] == self.page_size_query_param:
                parameter["schema"] |= {
                    "minimum": 1,
                    "maximum": LARGEST_PAGE,
                    "default": USUAL_PAGE,
                }
        return parameters


def _is_given(cursor: Cursor) -> bool:
    """Whether a page may have given the cursor: it stands at a key, and skips none."""
    at = "" if cursor.position is None else str(cursor.position)
    is_key = at.isascii() and at.isdecimal() and int(at) <= LARGEST_KEY
    return is_key and not cursor.offset
