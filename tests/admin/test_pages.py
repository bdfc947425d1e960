"""The pages of a document and of a claim show what was found, and run no markup."""

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Claim
from tests import factories

TEXT = "RIA said <b>rain</b> may come, “probably”."


@pytest.fixture
def claim(db: None) -> Claim:
    """A possible claim whose text looks like markup."""
    made = factories.make_claim(
        "<b>rain</b> may come",
        document=factories.make_document(TEXT, title="Rain"),
        hedge_level="possible",
        likelihood_low=0.2,
        likelihood_high=0.6,
    )
    factories.make_attribution(
        claim=made, text="RIA", start=0, end=3, cue_start=4, cue_end=8, cue_text="said"
    )
    factories.make_hedge_cue("may", claim=made)
    return made


def shown(reader: Client, kind: str, key: object) -> str:
    """The page of a row."""
    answer = reader.get(reverse(f"admin:claims_{kind}_change", args=[key]))
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_highlight_leads_to_its_claim(reader: Client, claim: Claim) -> None:
    page = shown(reader, "document", claim.document_id)
    assert f'class="claim possible" id="claim-{claim.pk}"' in page
    assert f'href="/admin/claims/claim/{claim.pk}/change/"' in page


def test_a_level_is_also_told_in_words(reader: Client, claim: Claim) -> None:
    page = shown(reader, "document", claim.document_id)
    assert "<sup>1 <bdi>possible</bdi> </sup>" in page


@pytest.mark.parametrize("kind", ["document", "claim"])
def test_what_is_only_reported_is_not_called_asserted(
    reader: Client, kind: str
) -> None:
    heard = factories.make_claim(hedge_level="asserted", evidentiality="reported")
    page = shown(reader, kind, heard.document_id if kind == "document" else heard.pk)
    assert "reported, not asserted" in page


def test_the_register_does_not_call_it_asserted_either(
    reader: Client, db: None
) -> None:
    factories.make_claim(hedge_level="asserted", evidentiality="reported")
    page = reader.get(reverse("admin:claims_claim_changelist")).content.decode()
    assert "reported, not asserted" in page


def test_where_it_was_seen_keeps_its_direction(reader: Client, claim: Claim) -> None:
    factories.make_appearance(document=claim.document, url="https://rain.example/")
    page = shown(reader, "document", claim.document_id)
    seen = page.split('<p class="meta">')[1].split("</p>", maxsplit=1)[0]
    assert seen.startswith('<bdi dir="ltr"><bdi>')
    assert '<bdi class="address">https://rain.example/</bdi>' in seen


def test_sources_and_cues_are_marked(reader: Client, claim: Claim) -> None:
    page = shown(reader, "document", claim.document_id)
    assert '<span class="source">RIA</span>' in page
    assert '<span class="cue">said</span>' in page
    assert '<span class="hedge">may</span>' in page


@pytest.mark.parametrize("kind", ["document", "claim"])
def test_what_a_text_says_is_never_markup(
    kind: str, reader: Client, claim: Claim
) -> None:
    page = shown(reader, kind, claim.document_id if kind == "document" else claim.pk)
    assert "<b>rain" not in page
    assert "&lt;b&gt;rain" in page


@pytest.mark.parametrize("kind", ["document", "claim"])
def test_nothing_is_inline(kind: str, reader: Client, claim: Claim) -> None:
    page = shown(reader, kind, claim.document_id if kind == "document" else claim.pk)
    assert " style=" not in page
    assert "<style" not in page
    assert " onclick=" not in page


def test_a_claim_shows_its_chain_and_its_band(reader: Client, claim: Claim) -> None:
    page = shown(reader, "claim", claim.pk)
    pictures = [f'class="picture {kind}"' in page for kind in ("chain", "scale")]
    assert pictures == [True, True]
    assert "possible: readers hear 0.20 to 0.60" in page


def test_the_same_words_twice_are_both_reached(reader: Client, claim: Claim) -> None:
    twin = factories.make_claim(claim.text, document=claim.document)
    page = shown(reader, "document", claim.document_id)
    assert f'class="number" href="/admin/claims/claim/{claim.pk}/change/"' in page
    assert f'id="claim-{twin.pk}"' in page


def test_a_document_without_claims_says_so(reader: Client) -> None:
    page = shown(reader, "document", factories.make_document().pk)
    assert "No claim was found" in page


@pytest.mark.parametrize("key", ["99", "none", "٣", "9" * 5000])
def test_an_unknown_key_is_not_found(key: str, reader: Client) -> None:
    answer = reader.get(f"/admin/claims/document/{key}/change/")
    assert answer.status_code == 404


def test_who_may_not_look_is_refused(client: Client, claim: Claim) -> None:
    client.force_login(factories.make_user(is_staff=True))
    answer = client.get(f"/admin/claims/claim/{claim.pk}/change/")
    assert answer.status_code == 403
