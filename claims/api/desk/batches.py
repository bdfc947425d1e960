"""Moves many claims as one over the API: planned, made a part at a time, and undone."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from django.db.models import Count, Q
from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.forms import ReasonForm
from claims.api.problems import Invalid
from claims.api.requests.described import REPEATED
from claims.api.requests.named import LARGEST_KEY
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.api.rows import written
from claims.models import Batch, BatchItem, Claim
from claims.review.actions import TOGETHER, carry_on, plan_batch, undo_batch
from claims.vocabulary import KeyScope, Move

MOST = 10_000  # claims of one request


class NewBatchForm(ReasonForm):
    """Which claims to move, and how."""

    move = serializers.ChoiceField(list(TOGETHER))
    claims = serializers.ListField(
        child=serializers.IntegerField(min_value=0, max_value=LARGEST_KEY),
        allow_empty=False,
        max_length=MOST,
    )


class BatchForm(serializers.Serializer[object]):
    """How far a batch has come; each number counts claims."""

    id = serializers.IntegerField()
    move = serializers.ChoiceField(list(TOGETHER))
    reason = serializers.CharField(allow_blank=True)
    made_at = serializers.DateTimeField()
    waiting = serializers.IntegerField()
    moved = serializers.IntegerField()
    refused = serializers.IntegerField()
    undone = serializers.IntegerField()
    kept = serializers.IntegerField(help_text="Moved, and not to be undone any more.")


class BatchItemForm(serializers.Serializer[object]):
    """What became of one claim: the events, or why there are none."""

    id = serializers.IntegerField()
    claim = serializers.IntegerField()
    moved = serializers.IntegerField(allow_null=True)
    refusal = serializers.CharField(allow_blank=True)
    undone = serializers.IntegerField(allow_null=True)
    kept = serializers.CharField(allow_blank=True)


class Batches(Resource):
    """The batches that whoever asks has planned."""

    queryset = Batch.objects.none()
    serializer_class = BatchForm
    paged = ("list", "items")
    scopes: Mapping[str, tuple[KeyScope, ...]] = dict.fromkeys(
        ("create", "carry_on", "undo"), (KeyScope.REVIEW,)
    )

    def get_queryset(self) -> Any:
        """Their own alone, each with how far it has come."""
        return _counted().filter(made_by=self.request.user.pk)

    def list(self, request: Request) -> Response:
        """Send one page, the newest first."""
        rows = self.paginate_queryset(self.filter_queryset(self.get_queryset())) or ()
        return self.get_paginated_response([_told(row) for row in rows])

    def retrieve(self, request: Request, pk: int) -> Response:
        """Send one of them."""
        return Response(_told(self._own(pk)))

    @extend_schema(
        request=NewBatchForm, responses={201: BatchForm}, parameters=[REPEATED]
    )
    @once
    def create(self, request: Request) -> Response:
        """Plan one move for many claims: none is moved yet, what is refused is told."""
        given = sent(request, NewBatchForm)
        keys = set(given["claims"])
        claims = Claim.objects.filter(pk__in=keys)
        if claims.count() < len(keys):
            raise Invalid("body", {"claims": ["Some are not there."]}, "impossible")
        act = self.act(given["reason"])
        made = plan_batch(claims=claims, move=Move(given["move"]), act=act)
        return Response(_told(_counted().get(pk=made.pk)), HTTPStatus.CREATED)

    @extend_schema(responses=BatchItemForm(many=True))
    @action(detail=True)
    def items(self, request: Request, pk: int) -> Response:
        """Send one page of its claims, and what became of each."""
        rows = BatchItem.objects.filter(batch=self._own(pk))
        ends = {name: f"{name}_id" for name in ("claim", "moved", "undone")}
        return self.page_of(
            written(rows, id="id", refusal="refusal", kept="kept", **ends)
        )

    @extend_schema(request=None, responses=BatchForm, parameters=[REPEATED])
    @action(detail=True, methods=["post"])
    @once
    def carry_on(self, request: Request, pk: int) -> Response:
        """Move the next few hundred of its claims; go on while some wait."""
        return self._done(pk, carry_on)

    @extend_schema(request=None, responses=BatchForm, parameters=[REPEATED])
    @action(detail=True, methods=["post"])
    @once
    def undo(self, request: Request, pk: int) -> Response:
        """Move back the next few hundred that it moved and nobody has touched since."""
        return self._done(pk, undo_batch)

    def _done(self, key: int, do: Callable[..., int]) -> Response:
        batch = self._own(key)
        do(batch=batch, act=self.act())
        return Response(_told(self._own(key)))

    def _own(self, key: int) -> Any:
        found = self.get_queryset().filter(pk=key).first()
        if found is None:
            raise Http404
        return found


def _counted() -> Any:
    waits = Q(items__moved__isnull=True, items__refusal="")
    return Batch.objects.annotate(
        waiting=Count("items", waits),
        moved=Count("items__moved"),
        refused=Count("items", ~Q(items__refusal="") & Q(items__isnull=False)),
        undone=Count("items__undone"),
        kept=Count("items", ~Q(items__kept="") & Q(items__isnull=False)),
    )


def _told(batch: Any) -> dict[str, Any]:
    return {str(name): getattr(batch, str(name)) for name in BatchForm().fields}
