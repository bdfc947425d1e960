"""The page of a claim tells what others decided about it, in their words."""

from datetime import date

from django.test import Client
from django.urls import reverse

from tests import factories


def test_the_page_of_a_claim_tells_the_verdicts_of_others(reader: Client) -> None:
    claim = factories.make_claim()
    address = reverse("admin:claims_claim_change", args=[claim.pk])
    assert "What others decided" not in reader.get(address).content.decode()

    named = factories.make_source(name="Fact Desk", kind="organisation")
    kept = factories.make_source(name="Nameless Desk", confidential=True)
    rated = {"value": 2, "worst": 1, "best": 5, "rated_on": date(2015, 1, 21)}
    factories.make_external_verdict(
        claim=claim,
        rater=named,
        label="Полуправда",
        url="https://desk.example",
        **rated,
    )
    factories.make_external_verdict(
        claim=claim, rater=kept, label="False", url="https://kept.example"
    )
    factories.make_external_verdict(claim=claim, label="Spun", url="javascript:x")
    page = reader.get(address).content.decode()
    told = page.split('id="elsewhere"')[1].split("</section>")[0]
    for words in (
        "Полуправда",
        "Fact Desk",
        "2 of 1 (worst) to 5 (best)",
        "2015-01-21",
    ):
        assert words in told
    assert 'href="https://desk.example"' in told
    for words in ("Nameless Desk", "kept.example", "javascript:"):
        assert words not in told
