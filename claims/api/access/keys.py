"""Knows who speaks by the key that a request carries."""

from datetime import timedelta

from django.contrib.auth.models import User
from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from claims.api.problems import Problem
from claims.models import ApiKey
from claims.review import Refused
from claims.review.access import add_to, check_key

SCHEME = "Bearer"
MOST_WRONG, WITHIN = 20, timedelta(minutes=15)  # wrong keys that one address may send


class KeyAuthentication(BaseAuthentication):
    """Takes `Authorization: Bearer KEY`; without that header others may know who asks.

    A valid key is never held up by the wrong keys that others send.
    """

    def authenticate(self, request: Request) -> tuple[User, ApiKey] | None:
        """The user of the key, and the key."""
        scheme, _, words = request.headers.get("Authorization", "").partition(" ")
        if not scheme:
            return None
        if scheme.lower() != SCHEME.lower():
            raise AuthenticationFailed(f"Authorization is not of the kind {SCHEME}.")
        now = timezone.now()
        try:
            key = check_key(words.strip(), now)
        except Refused as refused:
            where = request.META.get("REMOTE_ADDR", "")
            count = add_to(f"wrong keys from {where}", WITHIN, now)
            if count.number > MOST_WRONG:
                told = "Too many wrong keys came from your address."
                raise Problem("too-many-requests", told, wait=count.left) from refused
            raise AuthenticationFailed(str(refused)) from refused
        return key.user, key

    def authenticate_header(self, request: Request) -> str:
        """Say how to be known."""
        return f'{SCHEME} realm="api"'


class KeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """Tells in the description how a key is sent."""

    target_class = KeyAuthentication
    name = "key"

    def get_security_definition(self, auto_schema: object) -> dict[str, str]:
        """A bearer of a key."""
        told = "A key, as it was shown once when it was made."
        return {"type": "http", "scheme": "bearer", "description": told}
