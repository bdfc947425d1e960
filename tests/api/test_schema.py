"""Whatever is asked within the description is answered as described."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.contrib.auth.models import User
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.specs.openapi.checks import unsupported_method

from provenance.wsgi import application
from tests import factories as f

FEW = settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

# A session's other methods meet the check against forgery first: see test_views.
ELSEWHERE = [unsupported_method]


def described() -> schemathesis.schemas.BaseSchema:
    """The description without its locks: that they hold is tested by hand."""
    raw = Client(SERVER_NAME="localhost").get("/api/v1/schema").json()
    del raw["components"]["securitySchemes"]
    for operations in raw["paths"].values():
        for operation in operations.values():
            del operation["security"]
    found = schemathesis.openapi.from_dict(raw)
    found.app = application
    return found


schema = described()
MANY = settings(FEW, max_examples=500)


@pytest.fixture
def one_connection() -> Iterator[None]:
    """Keep the connection that holds the test's rows open from request to request."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.fixture
def cookies(reader: User, one_connection: None) -> dict[str, str]:
    """The session of a reader, and something to read."""
    f.make_member(attribution=f.make_attribution(source=f.make_source()))
    f.make_hedge_cue()
    f.make_appearance(publisher=f.make_source())
    client = Client()
    client.force_login(reader)
    return {name: morsel.value for name, morsel in client.cookies.items()}


@schema.parametrize()
@FEW
def test_a_few_requests_are_answered_as_described(
    case: Case[Any], cookies: dict[str, str]
) -> None:
    case.call_and_validate(cookies=cookies, excluded_checks=ELSEWHERE)


@pytest.mark.deep
@schema.parametrize()
@MANY
def test_many_requests_are_answered_as_described(
    case: Case[Any], cookies: dict[str, str]
) -> None:
    case.call_and_validate(cookies=cookies, excluded_checks=ELSEWHERE)
