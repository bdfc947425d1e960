"""Lists, makes and revokes the keys of programs; a key is shown when it is made."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from django.http import Http404
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from orjson import Fragment, loads
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.requests.described import REPEATED
from claims.api.requests.repeats import ShownOnce, once
from claims.api.requests.strict import StrictForm, sent
from claims.api.resources import Resource
from claims.api.rows import Rows, written
from claims.models import ApiKey
from claims.review.access import LONGEST, make_key, revoke_key, visible_keys
from claims.vocabulary import KeyScope

USUAL = timedelta(days=90)


class NewKeyForm(StrictForm):
    """What will use the key, what for, and for how many days."""

    name = serializers.CharField(max_length=60)
    scopes = serializers.ListField(
        child=serializers.ChoiceField(list(KeyScope)), allow_empty=False
    )
    days = serializers.IntegerField(
        min_value=1,
        max_value=LONGEST.days,
        required=False,
        help_text=f"Left out, {USUAL.days}, or what is left to the key that asks.",
    )


class KeyForm(serializers.Serializer[object]):
    """A key without its words: nobody can see them again."""

    id = serializers.IntegerField()
    user = serializers.CharField()
    name = serializers.CharField()
    prefix = serializers.CharField(help_text="The first letters, to tell keys apart.")
    maker = serializers.IntegerField(
        allow_null=True, help_text="The key that made it: it is revoked with that one."
    )
    scopes = serializers.ListField(child=serializers.ChoiceField(list(KeyScope)))
    made_at = serializers.DateTimeField()
    expires_at = serializers.DateTimeField()
    revoked_at = serializers.DateTimeField(allow_null=True)
    last_used_at = serializers.DateTimeField(allow_null=True)


class KeyMade(KeyForm):
    """The same, with its words: they are shown this once."""

    key = serializers.CharField(
        allow_null=True, help_text="Null where the request is a repetition."
    )


class Keys(Resource):
    """The keys of whoever asks; an Administrator sees and revokes everybody's."""

    queryset = ApiKey.objects.none()
    serializer_class = KeyForm
    scopes: Mapping[str, tuple[KeyScope, ...]] = dict.fromkeys(
        ("list", "create", "revoke"), (KeyScope.ADMIN,)
    )

    def list(self, request: Request) -> Response:
        """Send one page, the newest first."""
        return self.page_of(_rows(self._user()))

    @extend_schema(request=NewKeyForm, responses={201: KeyMade}, parameters=[REPEATED])
    @once
    def create(self, request: Request) -> Response:
        """Make a key of your own; by a key, one that does no more and ends no later."""
        given, at = sent(request, NewKeyForm), timezone.now()
        maker = request.auth if isinstance(request.auth, ApiKey) else None
        made, words = make_key(
            user=self._user(),
            name=given["name"],
            scopes=[KeyScope(one) for one in given["scopes"]],
            valid=_valid(given, maker, at),
            at=at,
            maker=maker,
        )
        told = loads(_row(made)["json"])
        kept = told | {"key": None}
        return ShownOnce(told | {"key": words}, HTTPStatus.CREATED, kept=kept)

    @extend_schema(request=None, responses=KeyForm, parameters=[REPEATED])
    @action(detail=True, methods=["post"])
    @once
    def revoke(self, request: Request, pk: int) -> Response:
        """Take a key back, for good, and all that were made by it."""
        user = self._user()
        key = visible_keys(user).filter(pk=pk).first()
        if key is None:
            raise Http404
        revoked = revoke_key(key=key, by=user, at=timezone.now())
        return Response(Fragment(_row(revoked)["json"]))

    def _user(self) -> Any:
        return self.request.user


def _valid(given: dict[str, Any], maker: ApiKey | None, at: datetime) -> timedelta:
    """For how long the key is wanted; what is not said is as long as it may be."""
    if "days" in given:
        return timedelta(days=given["days"])
    return USUAL if maker is None else min(USUAL, maker.expires_at - at)


def _rows(user: Any) -> Rows:
    named = ("id", "name", "prefix", "scopes", "made_at", "expires_at")
    fields = {name: name for name in (*named, "revoked_at", "last_used_at")}
    ends = {"user": "user__username", "maker": "maker_id"}
    return written(visible_keys(user), **fields, **ends)


def _row(key: ApiKey) -> Any:
    return _rows(key.user).get(pk=key.pk)
