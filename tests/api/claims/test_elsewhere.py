"""What others decided about a claim is told, but for raters who must not be named."""

from typing import Any

import pytest
from django.test import Client

from claims.api.claims.elsewhere import ExternalVerdictShown
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db
TOLD = ("rater", "rater_name", "value", "url", "rated_on")


def told(client: Client, claim: int) -> list[dict[str, Any]]:
    path = f"/api/v1/claims/{claim}/external_verdicts"
    return list(client.get(path).json()["results"])


def test_others_are_told_with_their_words_and_scale(signed_in: Client) -> None:
    desk, address = f.make_source(name="Fact Desk"), "https://facts.example/1"
    scale = {"value": 2, "worst": 1, "best": 5, "rated_on": f.NOON.date()}
    verdict = f.make_external_verdict(rater=desk, url=address, **scale)
    f.make_external_verdict()
    (found,) = told(signed_in, verdict.claim_id)
    assert set(found) == set(ExternalVerdictShown().fields)
    wanted = [desk.pk, "Fact Desk", 2, address, "2015-01-20"]
    assert [found[name] for name in TOLD] == wanted


def test_no_address_leads_off_the_web(signed_in: Client) -> None:
    verdict = f.make_external_verdict(url="javascript:1")
    (found,) = told(signed_in, verdict.claim_id)
    assert found["url"] == ""


def test_a_confidential_rater_is_named_to_those_alone_who_keep_the_register(
    signed_in: Client, keyed: Keyed
) -> None:
    kept = f.make_source(name="The insider", confidential=True)
    verdict = f.make_external_verdict(rater=kept, url="https://insider.example")
    (veiled,) = told(signed_in, verdict.claim_id)
    (known,) = told(keyed(make_person(Role.STEWARD)), verdict.claim_id)
    nobody = [None, "a confidential source", None, "", None]
    assert [veiled[name] for name in TOLD] == nobody
    insider = [kept.pk, "The insider", None, "https://insider.example", None]
    assert [known[name] for name in TOLD] == insider
