"""Turns every error into the answer that tells of it."""

from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from rest_framework.exceptions import NotAuthenticated, ValidationError
from rest_framework.response import Response
from rest_framework.views import exception_handler

from claims.api.problems.errors import Invalid, Problem
from claims.api.problems.kinds import KINDS, PLAIN, PROBLEM_TYPE, Kind
from claims.review import Forbidden, Impossible, Refused, Stale

# The first that fits tells: what is stale or forbidden is refused, too.
_FROM_BELOW: dict[type[Exception], str] = {
    Stale: "stale",
    Forbidden: "forbidden",
    Impossible: "impossible",
    Refused: "refused",
    RequestDataTooBig: "too-large",
    SuspiciousOperation: "invalid",
    OperationalError: "away",
    InterfaceError: "away",
}
_AGAIN = 5  # seconds after which to ask a database again that does not answer


def as_problem(error: Exception, context: dict[str, Any]) -> Response | None:
    """Answer an error that is known here; leave any other to the server."""
    known = _known(error)
    response = exception_handler(known, context)
    if response is None:
        return None
    kind = _kind_of(known, response.status_code)
    response.data = _told(kind, known)
    response.content_type = PROBLEM_TYPE
    return response


def _known(error: Exception) -> Exception:
    """The problem that an error from below is, else the error itself."""
    if isinstance(error, ValidationError):
        wrong = error.detail
        return Invalid("query", wrong if isinstance(wrong, dict) else {"": wrong})
    for below, kind in _FROM_BELOW.items():
        if isinstance(error, below):
            told = str(error) if isinstance(error, Refused) else KINDS[kind].title
            return Problem(kind, told, wait=_AGAIN if kind == "away" else None)
    return error


def _kind_of(error: Exception, status: int) -> Kind:
    if isinstance(error, Problem):
        return error.kind
    if isinstance(error, NotAuthenticated):
        return KINDS["unauthenticated"]
    return PLAIN.get(HTTPStatus(status), KINDS["invalid"])


def _told(kind: Kind, error: Exception) -> dict[str, object]:
    problem: dict[str, object] = {
        "type": kind.address,
        "title": kind.title,
        "status": kind.status.value,
        "detail": str(getattr(error, "detail", None) or kind.title),
        "remedy": kind.remedy,
    }
    errors = getattr(error, "errors", None)
    return problem | {"errors": errors} if errors else problem
