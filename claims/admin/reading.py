"""A register that is read, never written: rows are made by reading and by review."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from django.contrib import admin
from django.core.paginator import Page, Paginator
from django.db.models import Field, Model, QuerySet
from django.db.models.constants import LOOKUP_SEP
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property

from claims.admin.words import WordsFilter, column_of
from claims.models import Source
from claims.review import hidden_sources

MOST_COUNTED = 10_000  # rows: counting a long table to the end is slow and says little
LONGEST_NUMBER = 6  # digits of a page's number, and more than any page has


class CappedPaginator(Paginator):
    """Pages that stop counting rows after the first ten thousand."""

    most_counted = MOST_COUNTED

    @cached_property
    def count(self) -> int:
        """How many rows there are, or the most that are counted."""
        rows = self.object_list
        if not isinstance(rows, QuerySet):
            return super().count
        return rows.order_by()[: self.most_counted].count()


class BriefPaginator(CappedPaginator):
    """Pages that stop counting after a thousand rows, where each costs a look at it."""

    most_counted = 1_000


class TurnedPaginator(CappedPaginator):
    """Pages that are turned one by one: none is told of but the next."""

    def get_page(self, number: float | str | None) -> Page:
        """The page of this number, or the last; the first where it is no number."""
        told = str(number)
        asked = int(told) if told.isdecimal() and len(told) < LONGEST_NUMBER else 1
        asked = max(asked, 1)
        first = (asked - 1) * self.per_page
        rows = list(self.object_list[first : first + self.per_page + 1])
        if not rows and asked > 1:
            return super().get_page(asked)
        self.count = first + len(rows)
        return Page(rows[: self.per_page], asked, self)


def looks_back(model: type[Model], lookup: str) -> bool:
    """Whether a lookup asks for rows that point at the model's, as no list shows them.

    Such a lookup would tell who may not read assessments which claims have some.
    """
    relations = {relation.name for relation in model._meta.related_objects}
    return lookup.split(LOOKUP_SEP, 1)[0] in relations


def sources_in(model: type[Model]) -> list[str]:
    """The columns by which a row names sources; a source is named by its own row."""
    if model is Source:
        return ["pk"]
    return [one.name for one in model._meta.fields if one.related_model is Source]


def words_in(model: type[Model]) -> dict[str, Field]:
    """The columns that hold words of a closed list, by their names."""
    return {one.name: one for one in model._meta.fields if one.choices}


class ReadOnly(admin.ModelAdmin):
    """Rows can be looked at; nobody adds, changes or deletes them here.

    A list is in the order of an index, the newest first unless its register says
    otherwise: by any other column a million rows would be sorted for one page.
    """

    ordering = ["-pk"]
    sortable_by = []
    paginator = CappedPaginator
    show_full_result_count = False
    list_per_page = 50
    list_max_show_all = 200
    actions: Sequence[Callable[..., HttpResponse | None] | str] | None = None
    show_facets = admin.ShowFacets.NEVER  # each count reads its table

    class Media:
        css = {"all": ["claims/register.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """The rows, without those by which a source would be named to the reader."""
        rows = super().get_queryset(request)
        if not sources_in(self.model):
            return rows
        return self.veil(rows, hidden_sources(request.user))

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """The columns, words of closed lists in the reader's language."""
        worded = words_in(self.model)
        return [
            column_of(worded[name]) if name in worded else name
            for name in super().get_list_display(request)
        ]

    def get_list_filter(self, request: HttpRequest) -> list[Any]:
        """The filters, by words of closed lists in the reader's language."""
        worded = words_in(self.model)
        return [
            (name, WordsFilter) if name in worded else name
            for name in super().get_list_filter(request)
        ]

    def veil(self, rows: QuerySet[Any], hidden: Collection[int]) -> QuerySet[Any]:
        """The rows that name nobody hidden."""
        for name in sources_in(self.model) if hidden else ():
            rows = rows.exclude(**{f"{name}__in": hidden})
        return rows

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """Let an address narrow a list by what its rows hold alone."""
        forward = not looks_back(self.model, lookup)
        return forward and super().lookup_allowed(lookup, value, request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody adds a row by hand."""
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: Model | None = None
    ) -> bool:
        """Nobody changes a row by hand."""
        return False

    def has_delete_permission(
        self, request: HttpRequest, obj: Model | None = None
    ) -> bool:
        """Nobody deletes a row by hand."""
        return False
