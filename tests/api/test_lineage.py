"""Who really says a claim is served as values, as a picture, and as an annotation."""

import json
from typing import Any

import pytest
from django.test import Client

from claims.api.claims.annotating import ANNOTATION
from claims.models import Claim
from tests import factories as f
from tests.review.tracing.scene import confirms, outlet, tells

pytestmark = pytest.mark.django_db


def get(client: Client, address: str) -> Any:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 200, response.content
    return json.loads(response.content)


def circular() -> Claim:
    alpha, beta = outlet("Alpha"), outlet("Beta")
    claim: Claim = tells(alpha, beta)
    confirms(claim, tells(beta, alpha))
    return claim


def test_circular_reporting_is_told(signed_in: Client) -> None:
    told = get(signed_in, f"claims/{circular().pk}/lineage")
    names = {one["name"] for one in told["loops"][0]["members"]}
    assert names == {"Alpha", "Beta"}


def test_roots_and_flips_are_told_with_the_drift(signed_in: Client) -> None:
    told = get(signed_in, f"claims/{circular().pk}/lineage")
    assert {"affirming", "denying", "flips", "drift", "credibility"} <= set(told)


def test_the_picture_is_svg(signed_in: Client) -> None:
    response = signed_in.get(f"/api/v1/claims/{circular().pk}/lineage.svg")
    assert response["Content-Type"] == "image/svg+xml"
    assert b"<svg" in response.content


def test_an_annotation_finds_the_words_in_either_way(signed_in: Client) -> None:
    text = "\ufeffПривет 😀 “سلام” said Ada."
    claim = f.make_claim("“سلام”", document=f.make_document(text))
    told = get(signed_in, f"claims/{claim.pk}/annotation")
    quote, position = told["target"]["selector"]
    assert text[position["start"] : position["end"]] == quote["exact"] == claim.text
    assert quote["prefix"] + quote["exact"] + quote["suffix"] == text


def test_an_annotation_names_the_text_by_its_digest(signed_in: Client) -> None:
    claim = f.make_claim()
    told = get(signed_in, f"claims/{claim.pk}/annotation")
    assert told["target"]["state"]["cached"].endswith(claim.document.text_sha256)


def test_an_annotation_is_asked_for_by_its_profile(signed_in: Client) -> None:
    address = f"/api/v1/claims/{f.make_claim().pk}/annotation"
    assert signed_in.get(address, HTTP_ACCEPT=ANNOTATION).status_code == 200


def test_what_surrounds_a_confidential_source_is_left_out(signed_in: Client) -> None:
    step = f.make_attribution(source=f.make_source(confidential=True))
    told = get(signed_in, f"claims/{step.claim_id}/annotation")
    assert set(told["target"]["selector"][0]) == {"type", "exact"}


def test_what_rests_on_a_source_is_told(signed_in: Client) -> None:
    step = f.make_attribution(source=f.make_source())
    told = get(signed_in, f"sources/{step.source_id}/impact")
    assert [one["claim"] for one in told["claims"]] == [step.claim_id]


def test_what_rests_on_a_document_is_told(signed_in: Client) -> None:
    claim = f.make_claim()
    told = get(signed_in, f"documents/{claim.document_id}/impact")
    assert [one["rests"] for one in told["claims"]] == ["directly"]


@pytest.mark.parametrize(
    "address",
    [
        "claims/0/lineage",
        "claims/0/lineage.svg",
        "claims/0/annotation",
        "sources/0/impact",
        "documents/0/impact",
    ],
)
def test_what_is_not_there_is_a_problem(signed_in: Client, address: str) -> None:
    response = signed_in.get(f"/api/v1/{address}")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("accept", [ANNOTATION, "application/ld+json"])
def test_a_claim_asked_for_as_an_annotation_is_that_very_one(
    signed_in: Client, accept: str
) -> None:
    address = f"/api/v1/claims/{f.make_claim().pk}"
    response = signed_in.get(address, headers={"Accept": accept})
    assert response["Content-Type"] == ANNOTATION
    assert "Accept" in response["Vary"]
    assert response.json() == get(signed_in, f"{address[8:]}/annotation")


def test_a_claim_is_plain_json_unless_an_annotation_is_asked_for(
    signed_in: Client,
) -> None:
    address = f"/api/v1/claims/{f.make_claim().pk}"
    for accept in ("*/*", "application/json"):
        response = signed_in.get(address, headers={"Accept": accept})
        assert response["Content-Type"] == "application/json"
    listed = signed_in.get("/api/v1/claims", headers={"Accept": ANNOTATION})
    assert listed.status_code == 406
