"""Every error of the API is a problem, and says what to do about it."""

from http import HTTPStatus
from typing import Any

import pytest
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.db import InterfaceError, OperationalError
from django.http import Http404
from django.test import Client
from rest_framework.exceptions import MethodNotAllowed, NotFound, ValidationError

from claims.api.problems import KINDS, Kind
from claims.api.problems.answers import as_problem
from claims.review import Forbidden, Refused, Stale


def problem_of(error: Exception) -> dict[str, Any]:
    response = as_problem(error, {})
    assert response is not None
    return dict(response.data)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NotFound(), HTTPStatus.NOT_FOUND),
        (Http404(), HTTPStatus.NOT_FOUND),
        (MethodNotAllowed("PUT"), HTTPStatus.METHOD_NOT_ALLOWED),
        (ValidationError({"state": ["No."]}), HTTPStatus.BAD_REQUEST),
        (ValidationError(["No."]), HTTPStatus.BAD_REQUEST),
        (OperationalError("gone"), HTTPStatus.SERVICE_UNAVAILABLE),
        (InterfaceError("closed"), HTTPStatus.SERVICE_UNAVAILABLE),
    ],
)
def test_a_problem_names_its_status(error: Exception, status: HTTPStatus) -> None:
    found = problem_of(error)
    assert found["status"] == status


def test_a_problem_says_what_is_wrong() -> None:
    assert problem_of(NotFound("No such page."))["detail"] == "No such page."


def test_each_wrong_parameter_is_named() -> None:
    found = problem_of(ValidationError({"state": ["Not a state."], "x": {"y": ["?"]}}))
    assert found["errors"] == [
        {"in": "query", "field": "state", "detail": "Not a state."},
        {"in": "query", "field": "x.y", "detail": "?"},
    ]


def test_an_error_that_nobody_foresaw_is_left_to_the_server() -> None:
    assert as_problem(RuntimeError(), {}) is None


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (Stale("It moved on."), "stale"),
        (Forbidden("It takes a role."), "forbidden"),
        (Refused("Not now."), "refused"),
        (RequestDataTooBig("Too much."), "too-large"),
        (TooManyFieldsSent("Too many."), "invalid"),
    ],
)
def test_what_is_refused_below_is_a_problem_of_its_own_kind(
    error: Exception, name: str
) -> None:
    assert problem_of(error)["type"] == f"/api/v1/problems/{name}"


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_each_kind_is_explained_at_its_address(client: Client, kind: Kind) -> None:
    told = client.get(kind.address).json()
    assert (told["title"], told["remedy"]) == (kind.title, kind.remedy)


def test_no_other_kind_is_explained(client: Client) -> None:
    assert client.get("/api/v1/problems/none").status_code == 404
