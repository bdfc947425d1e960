"""Lets an address be told of changes, shows what came of it, and lets it be."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.shortcuts import get_object_or_404
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.requests.repeats import once
from claims.api.requests.strict import StrictForm, sent
from claims.api.resources import Resource
from claims.api.rows import Rows as Asked
from claims.models import Attempt, Webhook
from claims.review.feeds import add_webhook, stop_webhook
from claims.vocabulary import FeedChange, FeedSubject, KeyScope

TOPICS = {
    f"{subject.value}.{change.value}": (subject, change)
    for subject in FeedSubject
    for change in FeedChange
}


class WebhookSent(StrictForm):
    """An address of the public web, and the kinds of change of which to tell it."""

    url = serializers.URLField(max_length=2000)
    topics = serializers.ListField(
        child=serializers.ChoiceField(list(TOPICS)), allow_empty=False
    )


class WebhookForm(serializers.Serializer[object]):
    """An address that is told of changes until it is stopped."""

    id = serializers.IntegerField()
    url = serializers.CharField()
    topics = serializers.ListField(child=serializers.ChoiceField(list(TOPICS)))
    made_at = serializers.DateTimeField()
    stopped_at = serializers.DateTimeField(allow_null=True)


class WebhookMade(WebhookForm):
    """The same, with the secret that signs: it is shown this once."""

    secret = serializers.CharField()


class AttemptForm(serializers.Serializer[object]):
    """One try of a delivery: the status that was answered, or why none was."""

    delivery = serializers.IntegerField()
    subject = serializers.CharField()
    id = serializers.IntegerField()
    change = serializers.CharField()
    at = serializers.DateTimeField()
    answered = serializers.IntegerField(allow_null=True)
    error = serializers.CharField(allow_blank=True)


class Webhooks(Resource):
    """The addresses that whoever asks has added."""

    queryset = Webhook.objects.all()
    serializer_class = WebhookForm
    filter_backends = []
    paged = ("list", "log")
    scopes: Mapping[str, tuple[KeyScope, ...]] = {
        "create": (KeyScope.ADMIN,),
        "stop": (KeyScope.ADMIN,),
    }

    def get_queryset(self) -> Asked:
        """Their own alone."""
        own: Asked = Webhook.objects.filter(owner=self.request.user.pk)
        return own.prefetch_related("topics")

    def list(self, request: Request) -> Response:
        """Send one page, the newest first."""
        rows = self.paginate_queryset(self.get_queryset()) or ()
        return self.get_paginated_response([_told(row) for row in rows])

    @extend_schema(request=WebhookSent, responses={201: WebhookMade})
    @once
    def create(self, request: Request) -> Response:
        """Tell an address of what changes from now on."""
        wanted = sent(request, WebhookSent)
        user: Any = request.user
        made = add_webhook(
            owner=user,
            url=wanted["url"],
            topics=[TOPICS[one] for one in wanted["topics"]],
            at=timezone.now(),
        )
        return Response(_told(made) | {"secret": made.secret}, HTTPStatus.CREATED)

    @extend_schema(request=None, responses=WebhookForm)
    @once
    def stop(self, request: Request, pk: int) -> Response:
        """Tell an address nothing more."""
        user: Any = request.user
        hook = get_object_or_404(self.get_queryset(), pk=pk)
        return Response(
            _told(stop_webhook(webhook=hook, owner=user, at=timezone.now()))
        )

    @extend_schema(responses=AttemptForm(many=True))
    def log(self, request: Request, pk: int) -> Response:
        """Send one page of the attempts to deliver there, the latest first."""
        hook = get_object_or_404(self.get_queryset(), pk=pk)
        tried = Attempt.objects.filter(delivery__webhook=hook)
        rows = self.paginate_queryset(tried.select_related("delivery")) or ()
        return self.get_paginated_response([_tried(row) for row in rows])


def _told(hook: Webhook) -> dict[str, Any]:
    return {
        "id": hook.pk,
        "url": hook.url,
        "topics": [str(topic) for topic in hook.topics.all()],
        "made_at": hook.made_at,
        "stopped_at": hook.stopped_at,
    }


def _tried(row: Attempt) -> dict[str, Any]:
    change = row.delivery
    return {
        "delivery": change.pk,
        "subject": change.subject,
        "id": change.key,
        "change": change.change,
        "at": row.at,
        "answered": row.answered,
        "error": row.error,
    }
