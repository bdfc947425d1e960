"""What somebody is told of claims, and that they have seen it."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.requests.described import REPEATED
from claims.api.requests.repeats import once
from claims.api.resources import Resource
from claims.api.rows import written
from claims.models import Notice
from claims.review.desk import read_notices
from claims.vocabulary import KeyScope, NoticeKind


class NoticeForm(serializers.Serializer[object]):
    """That something became of a claim; unread while `read_at` is null."""

    id = serializers.IntegerField()
    kind = serializers.ChoiceField(list(NoticeKind))
    claim = serializers.IntegerField()
    actor = serializers.CharField(allow_null=True)
    at = serializers.DateTimeField()
    why = serializers.CharField(allow_blank=True)
    read_at = serializers.DateTimeField(allow_null=True)


class Notices(Resource):
    """The notices of whoever asks."""

    queryset = Notice.objects.none()
    serializer_class = NoticeForm
    scopes = {"read": (KeyScope.REVIEW,)}

    def list(self, request: Request) -> Response:
        """Send one page of your own, the newest first."""
        named = ("id", "kind", "at", "why", "read_at")
        fields = {name: name for name in named} | {"claim": "claim_id"}
        own = Notice.objects.filter(recipient=request.user.pk)
        return self.page_of(written(own, **fields, actor="actor__username"))

    @extend_schema(
        request=None,
        responses=NoticeForm(many=True),
        parameters=[REPEATED],
        operation_id="notices_read",
    )
    @once
    def read(self, request: Request) -> Response:
        """Put away what has come so far; one page of your notices is sent back."""
        act = self.act()
        read_notices(recipient=act.actor, at=act.at)
        return self.list(request)
