"""Holds a key to what it was made for; people who are signed in have no such bounds."""

from typing import Any

from rest_framework.permissions import BasePermission
from rest_framework.request import Request

from claims.api.problems import Problem
from claims.models import ApiKey
from claims.vocabulary import KeyScope


class WithinScope(BasePermission):
    """Lets a key do what one of the scopes of the operation allows, and no more."""

    def has_permission(self, request: Request, view: Any) -> bool:
        """Refuse, and name the scope that is missing."""
        key = request.auth
        if not isinstance(key, ApiKey):
            return True
        wanted = scopes_of(view)
        if any(scope.value in key.scopes for scope in wanted):
            return True
        names = " or ".join(scope.value for scope in wanted)
        raise Problem("scope", f"This takes a key with the scope {names}.")


def scopes_of(view: Any) -> tuple[KeyScope, ...]:
    """The scopes of which a key needs one for what is asked of a view."""
    scopes: dict[str, tuple[KeyScope, ...]] = getattr(view, "scopes", {})
    return scopes.get(str(getattr(view, "action", None)), (KeyScope.READ,))
