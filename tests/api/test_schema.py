"""Whatever is asked within the description is answered as described."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, Phase
from hypothesis import settings as many
from hypothesis import strategies as st
from schemathesis import Case
from schemathesis.specs.openapi.checks import (
    positive_data_acceptance,
    unsupported_method,
)

from claims.review.access import make_key
from claims.vocabulary import KeyScope, Role
from provenance.wsgi import application
from tests import factories as f
from tests.review.stage import make_person

# What is drawn; the examples of the description are sent besides where many are.
FEW = many(
    max_examples=20,
    phases=[Phase.reuse, Phase.generate, Phase.shrink],
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

# What is well written may still be refused by the rules of review, as it should be.
READ = [unsupported_method]
WRITTEN = [unsupported_method, positive_data_acceptance]


def described() -> schemathesis.schemas.BaseSchema:
    """The description without its locks: that they hold is tested by hand."""
    raw = Client(SERVER_NAME="localhost").get("/api/v1/schema").json()
    del raw["components"]["securitySchemes"]
    for operations in raw["paths"].values():
        for operation in operations.values():
            del operation["security"]
    found = schemathesis.openapi.from_dict(raw)
    found.app = application
    # A body that is too large is refused before anybody looks at what is in it.
    rejection = found.config.checks.negative_data_rejection
    rejection.expected_statuses = [*rejection.expected_statuses, "413"]
    return found


# The bodies of documents that are no JSON: short ones, for claims are read in each.
TEXTS = st.text(max_size=80).map(str.encode)
schemathesis.openapi.media_type("text/plain", TEXTS)
schemathesis.openapi.media_type("text/html", TEXTS.map(b"<p>%b</p>".__mod__))
schemathesis.openapi.media_type("application/pdf", TEXTS.map(b"%%PDF-1.7\n%b".__mod__))

schema = described()
MANY = many(FEW, phases=[Phase.explicit, *FEW.phases])
A_SHARE = many(FEW, max_examples=25)  # to each of eight roles: 200 in all


@pytest.fixture
def one_connection() -> Iterator[None]:
    """Keep the connection that holds the test's rows open from request to request."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


Bearing = Callable[..., dict[str, str]]


@pytest.fixture
def bearing(one_connection: None, db: None, settings: Any) -> Bearing:
    """The header of a key of somebody who plays these parts on a desk with work."""
    settings.API_RATE = 1_000_000
    f.make_member(attribution=f.make_attribution(source=f.make_source()))
    f.make_hedge_cue()
    f.make_appearance(publisher=f.make_source())

    def header(*roles: Role) -> dict[str, str]:
        _, words = make_key(
            user=make_person(*roles),
            name="schemathesis",
            scopes=list(KeyScope),
            valid=timedelta(days=1),
            at=timezone.now(),
        )
        return {"Authorization": f"Bearer {words}"}

    return header


@pytest.fixture
def headers(bearing: Bearing) -> dict[str, str]:
    """A key of somebody who plays every part."""
    return bearing(*Role)


def check(case: Case[Any], headers: dict[str, str]) -> None:
    excluded = READ if case.method == "GET" else WRITTEN
    case.call_and_validate(headers=headers, excluded_checks=excluded)


@schema.parametrize()
@FEW
def test_a_few_requests_are_answered_as_described(
    case: Case[Any], headers: dict[str, str]
) -> None:
    check(case, headers)


@pytest.mark.deep
@schema.parametrize()
@MANY
def test_many_requests_are_answered_as_described(
    case: Case[Any], headers: dict[str, str]
) -> None:
    check(case, headers)


@pytest.mark.deep
@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
@schema.parametrize()
@A_SHARE
def test_each_role_is_answered_as_described(
    case: Case[Any], role: Role, bearing: Bearing
) -> None:
    check(case, bearing(role))
