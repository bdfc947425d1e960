"""Claims are narrowed by their roots and their drift, as their lineage tells them."""

import json
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim, Confirmation, Source
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person
from tests.review.tracing.scene import confirms, outlet, person, tells, unnamed

pytestmark = pytest.mark.django_db
LIKELY: dict[str, Any] = {
    "hedge_level": "likely",
    "likelihood_low": 0.55,
    "likelihood_high": 0.8,
}


def found(client: Client, **asked: Any) -> set[int]:
    response = client.get("/api/v1/claims", asked)
    assert response.status_code == 200, response.content
    return {row["id"] for row in response.json()["results"]}


@pytest.fixture
def store(db: None) -> None:
    """Claims of no root, of one and of two, some of which drifted; a hidden source."""
    falk, hidden = person("Falk"), f.make_source(name="Falk", kind="organisation")
    Source.objects.filter(pk=hidden.pk).update(confidential=True)
    tells(outlet("Alpha"), unnamed())
    confirms(tells(outlet("Beta"), falk, **LIKELY), tells(outlet("Gamma"), falk))
    confirms(tells(outlet("Delta"), falk), tells(outlet("Epsilon"), person("Ortiz")))
    confirms(tells(outlet("Zeta"), falk), tells(outlet("Eta"), hidden))


@pytest.mark.parametrize("role", [Role.ANALYST, Role.STEWARD])
def test_claims_are_found_by_what_their_lineage_tells_whoever_asks(
    store: None, keyed: Keyed, role: Role
) -> None:
    client = keyed(make_person(role))
    told = {
        claim.pk: client.get(f"/api/v1/claims/{claim.pk}/lineage").json()
        for claim in Claim.objects.all()
    }
    roots = {claim: one["affirming"]["independent"] for claim, one in told.items()}
    drifted = {claim for claim, one in told.items() if one["drift"]}
    assert set(roots.values()) == {0, 1, 2}
    assert drifted
    for number in range(4):
        exactly = {claim for claim, count in roots.items() if count == number}
        assert found(client, roots_from=number, roots_to=number) == exactly
    assert found(client, has_drift="true") == drifted
    assert found(client, has_drift="false") == set(roots) - drifted


def test_a_hidden_source_is_found_by_its_name_by_nobody_who_may_not_know_it(
    store: None, keyed: Keyed
) -> None:
    analyst, steward = (keyed(make_person(one)) for one in (Role.ANALYST, Role.STEWARD))
    claim = Confirmation.objects.latest("pk").claim_id
    assert claim in found(analyst, roots_from=2)
    assert claim not in found(steward, roots_from=2)


def test_what_has_changed_is_seen_at_once(store: None, signed_in: Client) -> None:
    before = found(signed_in, roots_from=2)
    Confirmation.objects.update(status="rejected")
    assert before
    assert found(signed_in, roots_from=2) == set()


def test_a_stream_is_narrowed_as_its_pages_are(store: None, signed_in: Client) -> None:
    sent = signed_in.get("/api/v1/claims.jsonl?roots_to=0&fields=id").getvalue()
    lines = {json.loads(line)["id"] for line in sent.splitlines()}
    assert lines == found(signed_in, roots_to=0)
    assert 0 < len(lines) < Claim.objects.count()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("has_drift", "perhaps"),
        ("roots_from", "-1"),
        ("roots_from", "two"),
        ("roots_to", "1.5"),
        ("roots_to", "99999999999999999999"),
    ],
)
def test_what_no_weight_can_be_is_refused(
    signed_in: Client, name: str, value: str
) -> None:
    refused = signed_in.get("/api/v1/claims", {name: value})
    assert refused.status_code == 400
    assert [one["field"] for one in refused.json()["errors"]] == [name]
