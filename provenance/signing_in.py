"""Lets people sign in by password, and holds up whoever tries many."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.utils import timezone

from claims.review import account
from claims.review.access import add_to, so_far

WITHIN = timedelta(minutes=15)
MOST = 10  # wrong passwords for one name from one address
MOST_OF_ADDRESS = 50  # wrong passwords from one address, whatever the names


class Patient(ModelBackend):
    """Django's own, until too many wrong passwords came: then none is tried.

    The right one is not tried either, so that nobody learns from the answer.
    """

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> User | None:
        """The account of a name and a password, if they are right."""
        address = request.META.get("REMOTE_ADDR", "") if request else ""
        told = (username or "").casefold()[:100]
        limits = {
            f"sign-in as {told} from {address}": MOST,
            f"sign-in from {address}": MOST_OF_ADDRESS,
        }
        now = timezone.now()
        if any(so_far(one, WITHIN, now).number >= most for one, most in limits.items()):
            raise PermissionDenied
        found = super().authenticate(request, username, password, **kwargs)
        if found is None:
            for one in limits:
                add_to(one, WITHIN, now)
        return found

    def get_user(self, user_id: int) -> User | None:
        """The account of somebody who is signed in, and what groups it is in."""
        found = account(user_id)
        return found if found and self.user_can_authenticate(found) else None
