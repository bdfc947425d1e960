"""Serves the change feed: what came, changed and went since somebody last asked."""

from typing import Any

from drf_spectacular.utils import (
    OpenApiParameter,
    extend_schema,
    extend_schema_serializer,
)
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.pages import LARGEST_PAGE
from claims.api.resources import Resource
from claims.models import Change
from claims.review.feeds import BEGINNING, Position, changes_after, position_of
from claims.review.feeds.changes import WRITTEN
from claims.vocabulary import FeedChange, FeedSubject

AFTER = OpenApiParameter(
    "after",
    {"type": "string", "pattern": f"^{WRITTEN.pattern}$"},
    description="the last `next`",
)


class ChangeForm(serializers.Serializer[object]):
    """One thing that came, changed or went; `id` is its key where it is served."""

    subject = serializers.ChoiceField(list(FeedSubject))
    id = serializers.IntegerField()
    change = serializers.ChoiceField(list(FeedChange))
    at = serializers.DateTimeField()


@extend_schema_serializer(many=False)
class ChangesForm(serializers.Serializer[object]):
    """Some changes in their order; `next` is what to ask after, always."""

    results = ChangeForm(many=True)
    next = serializers.CharField()
    more = serializers.BooleanField(help_text="whether to ask again at once")


class Changes(Resource):
    """What changed, transaction by transaction, once and without gaps."""

    filter_backends = []
    pagination_class = None
    reads = {"list": (AFTER.name,)}

    @extend_schema(
        parameters=[AFTER],
        responses=ChangesForm,
    )
    def list(self, request: Request) -> Response:
        """Send what follows a position; without one, from the beginning."""
        after = _asked(request)
        found = list(changes_after(after)[: LARGEST_PAGE + 1])
        sent = found[:LARGEST_PAGE]
        last = position_of(sent[-1]) if sent else after
        return Response(
            {
                "results": [_told(one) for one in sent],
                "next": str(last),
                "more": len(found) > len(sent),
            }
        )


def _asked(request: Request) -> Position:
    words = request.query_params.get("after")
    try:
        return BEGINNING if words is None else Position.read(words)
    except ValueError as error:
        told = "The feed never gave this: take it from `next`, or leave it out."
        raise ValidationError({"after": [told]}) from error


def _told(one: Change) -> dict[str, Any]:
    return {
        "subject": one.subject,
        "id": one.key,
        "change": one.change,
        "at": one.at,
    }
