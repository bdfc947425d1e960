"""Turns every error of the API into a problem as RFC 9457 describes it."""

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any

from django.db import InterfaceError, OperationalError
from rest_framework.exceptions import APIException
from rest_framework.response import Response
from rest_framework.views import exception_handler

PROBLEM_TYPE = "application/problem+json"


class Away(APIException):
    """The database does not answer; `wait` tells when to ask again, in seconds."""

    status_code = HTTPStatus.SERVICE_UNAVAILABLE
    default_detail = (
        "The database does not answer for the moment: ask again in a few seconds."
    )
    wait = 5


def as_problem(error: Exception, context: dict[str, Any]) -> Response | None:
    """Answer an error that is known here; leave any other to the server."""
    away = isinstance(error, OperationalError | InterfaceError)
    response = exception_handler(Away() if away else error, context)
    if response is None:
        return None
    response.data = _problem(response.status_code, response.data)
    response.content_type = PROBLEM_TYPE
    return response


def _problem(status: int, data: object) -> dict[str, object]:
    problem: dict[str, object] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
    }
    match data:
        case {"detail": detail, **others} if not others:
            return problem | {"detail": str(detail)}
        case _:
            errors = list(_errors(data, ""))
            return problem | {"detail": _sentence(errors), "errors": errors}


def _errors(data: object, name: str) -> Iterator[dict[str, str]]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _errors(value, f"{name}.{key}" if name else str(key))
    elif isinstance(data, list):
        for value in data:
            yield from _errors(value, name)
    else:
        yield {"parameter": name, "detail": str(data)}


def _sentence(errors: list[dict[str, str]]) -> str:
    return " ".join(f"{error['parameter']}: {error['detail']}" for error in errors)
