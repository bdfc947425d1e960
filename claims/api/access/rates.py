"""How often a key may ask, and how that is told in every answer."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import BaseThrottle

from claims.models import ApiKey
from claims.review.access import Count, add_to

EVERY = timedelta(minutes=1)


class KeyRate(BaseThrottle):
    """Counts what a key asks, a minute at a time, in all processes together."""

    def allow_request(self, request: Request, view: Any) -> bool:
        """Count the request; refuse it where the minute has had its most."""
        key = request.auth
        if not isinstance(key, ApiKey):
            return True
        self.count = add_to(f"key {key.pk}", EVERY, timezone.now())
        view.asked = self.count
        return self.count.number <= settings.API_RATE

    def wait(self) -> float:
        """Until the next minute begins."""
        return self.count.left


def tell_rate(response: Response, asked: Count | None) -> None:
    """Say how much is left of the minute, in the fields of the IETF's draft."""
    if asked is None:
        return
    most, seconds = settings.API_RATE, int(EVERY.total_seconds())
    left = max(0, most - asked.number)
    response["RateLimit-Policy"] = f'"key";q={most};w={seconds}'
    response["RateLimit"] = f'"key";r={left};t={asked.left}'
