"""The views of the queue that somebody comes back to: kept by name, and forgotten."""

from http import HTTPStatus
from typing import Any

from django.db import transaction
from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.parameters import LANGUAGE
from claims.api.requests.described import REPEATED
from claims.api.requests.repeats import once
from claims.api.requests.strict import StrictForm, sent
from claims.api.resources import Resource
from claims.models import SavedFilter
from claims.review.desk import LANES, drop_filter, parts_of, query_of, save_filter
from claims.vocabulary import HedgeLevel, KeyScope

LONGEST_WORDS = 200  # characters, as many as the queue reads


class NewFilterForm(StrictForm):
    """A view of the queue and its name; what is left out narrows nothing."""

    name = serializers.CharField(max_length=60)
    lane = serializers.ChoiceField(list(LANES), required=False)
    hedge_level = serializers.ChoiceField(list(HedgeLevel), required=False)
    language = serializers.RegexField(LANGUAGE, max_length=16, required=False)
    q = serializers.CharField(
        max_length=LONGEST_WORDS, required=False, help_text="Words of the claim."
    )


class SavedFilterForm(serializers.Serializer[object]):
    """A view that was kept; what narrows nothing is empty."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    lane = serializers.CharField(allow_blank=True)
    hedge_level = serializers.CharField(allow_blank=True)
    language = serializers.CharField(allow_blank=True)
    q = serializers.CharField(allow_blank=True)


class Filters(Resource):
    """The saved filters of whoever asks."""

    queryset = SavedFilter.objects.none()
    serializer_class = SavedFilterForm
    scopes = dict.fromkeys(("create", "destroy"), (KeyScope.REVIEW,))

    def get_queryset(self) -> Any:
        """Their own alone."""
        return SavedFilter.objects.filter(owner=self.request.user.pk)

    def list(self, request: Request) -> Response:
        """Send one page of your own, the newest first."""
        rows = self.paginate_queryset(self.filter_queryset(self.get_queryset())) or ()
        return self.get_paginated_response([_told(row) for row in rows])

    @extend_schema(
        request=NewFilterForm, responses={201: SavedFilterForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request) -> Response:
        """Keep a view of the queue, in place of what of yours had that name."""
        given, owner = sent(request, NewFilterForm), self.act().actor
        view = query_of(given | {"level": given.get("hedge_level", "")})
        kept = save_filter(owner=owner, name=given["name"], query=view)
        return Response(_told(kept), HTTPStatus.CREATED)

    @extend_schema(request=None, responses={200: SavedFilterForm})
    @transaction.atomic
    def destroy(self, request: Request, pk: int) -> Response:
        """Forget one of your own; it is sent back as it was."""
        kept = self.get_queryset().filter(pk=pk).first()
        if kept is None:
            raise Http404
        drop_filter(owner=self.act().actor, name=kept.name)
        return Response(_told(kept))


def _told(kept: SavedFilter) -> dict[str, object]:
    parts = parts_of(kept.query)
    return {
        "id": kept.pk,
        "name": kept.name,
        "lane": parts["lane"],
        "hedge_level": parts["level"],
        "language": parts["language"],
        "q": parts["q"],
    }
