"""What all of the API's views share: who may ask, and how answers are marked."""

from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from orjson import Fragment
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from claims.api.access.rates import tell_rate
from claims.api.requests.bodies import LARGEST, check_length_is_said
from claims.api.requests.preconditions import is_known, tag_of
from claims.review import Act
from claims.review.access import Count
from claims.vocabulary import KeyScope


class Resource(GenericViewSet[Any]):
    """One kind of thing; `scopes` names for each action what a key must be for.

    An action that is not named there takes a key with the scope read.
    """

    lookup_value_converter = "int"
    scopes: Mapping[str, tuple[KeyScope, ...]] = {}
    largest_body = LARGEST
    filterset_class: Any = None  # by what its lists are narrowed; by nothing
    asked: Count | None = None

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Refuse what nobody may do before asking who wants to."""
        if request.method not in self.allowed_methods:
            self.http_method_not_allowed(request)
        super().initial(request, *args, **kwargs)
        check_length_is_said(request)

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
        page = self.paginate_queryset(self.filter_queryset(rows)) or ()
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
