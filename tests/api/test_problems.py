"""Every error of the API is a problem, and says what to do about it."""

from http import HTTPStatus
from typing import Any

import pytest
from django.db import InterfaceError, OperationalError
from django.http import Http404
from rest_framework.exceptions import MethodNotAllowed, NotFound, ValidationError

from claims.api.problems import as_problem


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
    assert (found["status"], found["title"]) == (status, status.phrase)


def test_a_problem_says_what_is_wrong() -> None:
    assert problem_of(NotFound("No such page."))["detail"] == "No such page."


def test_each_wrong_parameter_is_named() -> None:
    found = problem_of(ValidationError({"state": ["Not a state."], "x": {"y": ["?"]}}))
    assert found["errors"] == [
        {"parameter": "state", "detail": "Not a state."},
        {"parameter": "x.y", "detail": "?"},
    ]


def test_an_error_that_nobody_foresaw_is_left_to_the_server() -> None:
    assert as_problem(RuntimeError(), {}) is None
