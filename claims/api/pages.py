"""Walks long lists by key: the last page costs what the first one does."""

from rest_framework.pagination import CursorPagination


class NewestFirst(CursorPagination):
    """Pages by descending id; `limit` sets how many rows a page holds."""

    ordering = "-id"
    page_size = 100
    page_size_query_param = "limit"
    max_page_size = 100
