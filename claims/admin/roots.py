"""Narrows the register of claims by how many independent roots stand for each."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from claims.review import sight_of

# The last is of as many or more: what is widely borne out is told apart no further.
NUMBERS: dict[str, str | Promise] = {"0": "0", "1": "1", "2": "2", "3": _("3 or more")}
_MOST = "3"


class RootsFilter(admin.SimpleListFilter):
    """The claims that have so many, as the reader may find them; as weighed last."""

    title = _("independent roots")
    parameter_name = "roots"

    def lookups(self, request: HttpRequest, model_admin: object) -> list[Any]:
        """The numbers that are told apart."""
        return list(NUMBERS.items())

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[Any]
    ) -> QuerySet[Any] | None:
        """The claims of one number; all, where none that we know is asked for."""
        number = self.value()
        if number not in NUMBERS:
            return queryset
        column = sight_of(request.user).weighed("roots")
        way = "gte" if number == _MOST else "exact"
        return queryset.filter(**{f"{column}__{way}": int(number)})
