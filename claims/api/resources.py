"""What all of the API's views share: who may ask, and how answers are marked."""

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.functional import cached_property
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from claims.api.access.rates import tell_rate
from claims.api.parameters import refuse_unknown
from claims.api.reads.briefs import Brief
from claims.api.reads.choosing import EXPAND, FIELDS, chosen
from claims.api.requests.bodies import LARGEST, check_length_is_said
from claims.api.requests.preconditions import is_known, tag_of
from claims.review import Act, Sight, sight_of
from claims.review.access import Count
from claims.vocabulary import KeyScope

SAFE = ("GET", "HEAD")
NARROWED = ("list", "lines", "table")


class Resource(GenericViewSet[Any]):
    """One kind of thing; `scopes` names for each action what a key must be for.

    An action that is not named there takes a key with the scope read. Of the reads
    `sparse` names those of which a part may be asked for, `briefs` what may stand in
    them in place of its key, `paged` those that send a page at a time, and `reads` the
    parameters that some take besides.
    """

    lookup_value_converter = "int"
    scopes: Mapping[str, tuple[KeyScope, ...]] = {}
    largest_body = LARGEST
    filterset_class: Any = None  # by what its lists are narrowed; by nothing
    asked: Count | None = None
    sparse: Collection[str] = ()
    briefs: Mapping[str, Brief] = {}
    reads: Mapping[str, tuple[str, ...]] = {}
    paged: Collection[str] = ("list",)

    @cached_property
    def sight(self) -> Sight:
        """Whom whoever asks may know by name."""
        return sight_of(self.request.user)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse what nobody may do before asking who wants to."""
        if request.method not in self.allowed_methods:
            self.http_method_not_allowed(request)
        super().initial(request, *args, **kwargs)
        check_length_is_said(request)
        if request.method in SAFE:
            refuse_unknown(request, list(self.parameters()))

    def parameters(self) -> Iterable[str]:
        """What the query of a read may hold, by name."""
        yield from self.reads.get(self.action, ())
        if self.action in NARROWED:
            yield from getattr(self.filterset_class, "base_filters", ())
        if self.action in self.sparse:
            yield FIELDS
        if self.action in self.sparse and self.expandable():
            yield EXPAND
        if self.action in self.paged and self.paginator is not None:
            paging: Any = type(self.paginator)
            yield paging.page_size_query_param
            yield paging.cursor_query_param

    def expandable(self) -> Collection[str]:
        """What may be spelt out in what is read now."""
        return self.briefs

    def form_read(self) -> Any:
        """The form of a row as it is read now."""
        return self.serializer_class

    def chosen(self, rows: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
        """Rows with the fields that are asked for."""
        if not {FIELDS, EXPAND} & set(self.request.query_params):
            return rows
        return chosen(rows, self.request.query_params, self.briefs)

    def finalize_response(
        self, request: Request, response: Any, *args: Any, **kwargs: Any
    ) -> Any:
        """Mark the answer with its tag, and with what is left of the key's minute."""
        done: Any = super().finalize_response(request, response, *args, **kwargs)
        tell_rate(done, self.asked)
        patch_vary_headers(done, ["Authorization", "Cookie"])
        done.headers.setdefault("Cache-Control", "private, no-cache")
        read = request.method in {"GET", "HEAD"} and done.status_code == HTTPStatus.OK
        if read and isinstance(done, Response):
            done.add_post_render_callback(partial(_marked, request))
        return done

    def page_of(self, rows: QuerySet[Any, Any]) -> Response:
        """One page of rows that the database wrote, the newest first."""
        page = self.paginate_queryset(self.chosen(self.filter_queryset(rows))) or ()
        return self.get_paginated_response([Fragment(row["json"]) for row in page])

    def act(self, reason: str = "", seen: int | None = None) -> Act:
        """What whoever asks does now."""
        user: Any = self.request.user
        return Act(user, timezone.now(), reason, seen)


def _marked(request: Request, response: Response) -> HttpResponse:
    """The answer with its tag; that nothing is new, to whoever has it already."""
    response.headers.setdefault("ETag", tag_of(response.content))
    if not is_known(request, response["ETag"]):
        return response
    same = HttpResponseNotModified()
    for name, value in response.items():
        if name not in {"Content-Type", "Content-Length"}:
            same[name] = value
    return same
