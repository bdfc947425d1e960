"""Claims are narrowed by all that is known of them, and by nothing that is hidden."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.models import Claim
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
DAY = datetime(2026, 1, 31, 12, tzinfo=UTC)


def found(client: Client, **asked: Any) -> list[int]:
    response = client.get("/api/v1/claims", asked)
    assert response.status_code == 200, response.content
    return [row["id"] for row in response.json()["results"]]


@pytest.fixture
def other() -> Claim:
    """A claim of which none of what is asked for is true."""
    return f.make_claim(document=f.make_document("Another text.", language="fa"))


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ({"polarity": "negated"}, {"polarity": "negated"}),
        ({"evidentiality": "reported"}, {"evidentiality": "reported"}),
        ({"modality": "plan"}, {"modality": "plan"}),
        ({"state": "parked"}, {"state": "parked"}),
        ({"said_at": DAY}, {"said_from": "2026-01-31T12:00:00Z"}),
        ({"said_at": DAY}, {"said_before": "2026-01-31T13:30:00+01:00"}),
    ],
)
def test_claims_are_narrowed_by_what_they_are(
    signed_in: Client, other: Claim, known: Any, asked: Any
) -> None:
    claim = f.make_claim(**known)
    assert found(signed_in, **asked) == [claim.pk]


def test_a_range_of_likelihood_holds_whole_bands(
    signed_in: Client, other: Claim
) -> None:
    claim = f.make_claim(hedge_level="likely", likelihood_low=0.55, likelihood_high=0.8)
    assert found(signed_in, likelihood_from=0.55, likelihood_to=0.8) == [claim.pk]
    assert found(signed_in, likelihood_from=0.56) == []
    assert found(signed_in, likelihood_to=0.79) == []


def test_claims_are_narrowed_by_where_and_when_they_came_out(
    signed_in: Client, other: Claim
) -> None:
    claim = f.make_claim(document=f.make_document("Some text.", language="ru"))
    seen = f.make_appearance(
        document=claim.document, publisher=f.make_source(), published_at=DAY
    )
    at, later = "2026-01-31T12:00:00Z", "2026-01-31T12:00:01Z"
    assert found(signed_in, language="ru", publisher=seen.publisher_id) == [claim.pk]
    assert found(signed_in, published_from=at, published_before=later) == [claim.pk]
    assert found(signed_in, published_before=at) == []
    assert found(signed_in, recorded_before="2001-01-01T00:00:00Z") == []
    assert len(found(signed_in, recorded_from="2001-01-01T00:00:00Z")) == 2


def test_an_alarm_counts_as_long_as_it_is_open(signed_in: Client, other: Claim) -> None:
    circular = f.make_alarm(kind="circular").claim_id
    f.make_alarm(kind="single_root", claim=other)
    assert found(signed_in, has_alarm="true") == [circular]
    assert found(signed_in, alarm="circular") == [circular]
    unalarmed = found(signed_in, has_alarm="false")
    assert other.pk in unalarmed
    assert circular not in unalarmed
    assert found(signed_in, alarm="single_root") == []


def test_narrowings_combine(signed_in: Client, other: Claim) -> None:
    source = f.make_source()
    first, second = f.make_claim(state="parked"), f.make_claim(state="rejected")
    for claim in (first, second):
        f.make_attribution(claim=claim, source=source)
    assert found(signed_in, originator=source.pk, state="rejected") == [second.pk]


def answered(claim: Claim, role: str, verdict: str = "false") -> User:
    answer = f.make_submitted(claim=claim, role=role, verdict=verdict)
    analyst: User = answer.analyst
    return analyst


def test_a_verdict_is_what_two_agree_on_or_an_adjudicator_decides(
    signed_in: Client,
) -> None:
    agreed, open_, decided = (f.make_claim() for _ in range(3))
    for claim, second in ((agreed, "false"), (open_, "true"), (decided, "true")):
        answered(claim, "first")
        answered(claim, "second", second)
    answered(decided, "adjudicator", "mixed")
    assert found(signed_in, verdict="false") == [agreed.pk]
    assert found(signed_in, verdict="mixed") == [decided.pk]
    assert found(signed_in, verdict="true") == []


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.ANALYST, Role.AUDITOR])
def test_one_answer_alone_is_no_verdict_to_anybody(keyed: Keyed, role: Role) -> None:
    claim = f.make_claim(state="assessed")
    answered(claim, "first")
    f.make_assessment(claim=claim, role="second", verdict="false")
    assert found(keyed(make_person(role)), verdict="false") == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("likelihood_from", "1.1"),
        ("likelihood_to", "nan"),
        ("has_alarm", "maybe"),
        ("said_from", "2026-01-31T12:00:00"),
        ("said_before", "2026-02-31T12:00:00Z"),
        ("published_from", "yesterday"),
        ("verdict", "guilty"),
        ("order", "verdict"),
        ("q", ""),
        ("q", "\0"),
        ("originator", "Ivashov"),
    ],
)
def test_what_narrows_nothing_is_refused(
    signed_in: Client, name: str, value: str
) -> None:
    response = signed_in.get("/api/v1/claims", {name: value})
    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == name
