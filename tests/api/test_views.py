"""Documents, sources and claims are served whole, narrowed, paged and to readers."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from claims.api.forms import (
    AppearanceForm,
    ClaimForm,
    DocumentForm,
    DocumentWithTextForm,
    HedgeCueForm,
    MemberForm,
    SourceForm,
    StepForm,
)
from claims.models import Claim, SourceName
from tests import factories as f

pytestmark = pytest.mark.django_db

# The session, its user, and the page: however many rows there are.
QUERIES = 3


def get(client: Client, address: str) -> Any:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 200, response.content
    return response.json()


def ids(client: Client, address: str) -> list[int]:
    return [row["id"] for row in get(client, address)["results"]]


def a_claim_with_everything() -> Claim:
    claim = f.make_claim(
        "Probably we will deliver them",
        document=f.make_document(f.TEXT),
        hedge_level="likely",
        likelihood_low=0.55,
        likelihood_high=0.80,
    )
    f.make_hedge_cue(claim=claim, likelihood_low=0.55, likelihood_high=0.80)
    speaker = f.make_source(name="Leonid Ivashov")
    f.make_attribution(claim=claim, position=1, role="relay", source=f.make_source())
    step = f.make_attribution(
        claim=claim, source=speaker, text="Leonid Ivashov", start=11, end=25
    )
    f.make_member(attribution=step)
    return claim


def test_a_claim_tells_its_fields_in_the_order_of_its_form(signed_in: Client) -> None:
    claim = a_claim_with_everything()
    row = get(signed_in, f"claims/{claim.pk}")
    assert list(row) == list(ClaimForm().fields)
    assert list(row["chain"][0]) == list(StepForm().fields)


@pytest.mark.parametrize("address", ["documents", "sources", "claims", "claims/1"])
def test_reading_needs_an_account(client: Client, address: str) -> None:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 401
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("address", ["reports", "claims"])
def test_no_list_is_written_to(signed_in: Client, address: str) -> None:
    assert signed_in.post(f"/api/v1/{address}").status_code == 405


def test_a_browser_that_would_write_is_told_that_nobody_can(reader: User) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(reader)
    assert browser.post("/api/v1/claims").status_code == 405


@pytest.mark.parametrize(("name", "value"), [("hedge", "likely"), ("format", "json")])
def test_an_unknown_parameter_is_named_beside_those_that_are_known(
    signed_in: Client, name: str, value: str
) -> None:
    response = signed_in.get("/api/v1/claims", {name: value})
    (wrong,) = response.json()["errors"]
    assert response.status_code == 400
    assert wrong["field"] == name
    assert "q, order, fields, expand, limit, cursor." in wrong["detail"]


def test_a_claim_has_the_fields_that_are_described(signed_in: Client) -> None:
    claim = get(signed_in, f"claims/{a_claim_with_everything().pk}")
    assert set(claim) == set(ClaimForm().fields)
    assert set(claim["chain"][0]) == set(StepForm().fields)
    assert set(claim["chain"][0]["members"][0]) == set(MemberForm().fields)
    assert set(claim["hedge_cues"][0]) == set(HedgeCueForm().fields)


def test_a_document_has_the_fields_that_are_described(signed_in: Client) -> None:
    seen = f.make_appearance(publisher=f.make_source())
    document = get(signed_in, f"documents/{seen.document_id}")
    assert set(document) == set(DocumentWithTextForm().fields)
    assert set(document["appearances"][0]) == set(AppearanceForm().fields)


def test_a_listed_document_leaves_its_text_out(signed_in: Client) -> None:
    f.make_document()
    listed = get(signed_in, "documents")["results"][0]
    assert set(listed) == set(DocumentForm().fields)


def test_a_source_has_the_fields_that_are_described(signed_in: Client) -> None:
    source = f.make_source()
    SourceName.objects.create(source=source, name="РИА")
    shown = get(signed_in, f"sources/{source.pk}")
    assert set(shown) == set(SourceForm().fields)
    assert shown["aliases"] == ["РИА"]


def test_a_chain_begins_with_its_originator(signed_in: Client) -> None:
    claim = get(signed_in, f"claims/{a_claim_with_everything().pk}")
    assert [step["position"] for step in claim["chain"]] == [0, 1]
    assert claim["chain"][0]["name"] == "Leonid Ivashov"


def test_a_claim_without_a_chain_has_an_empty_one(signed_in: Client) -> None:
    assert get(signed_in, f"claims/{f.make_claim().pk}")["chain"] == []


def test_a_step_may_have_no_source(signed_in: Client) -> None:
    claim = f.make_attribution().claim
    step = get(signed_in, f"claims/{claim.pk}")["chain"][0]
    assert (step["source"], step["name"], step["kind"]) == (None, None, None)


def test_a_span_counts_code_points_of_the_text_that_is_served(
    signed_in: Client,
) -> None:
    text = "\ufeffПривет 😀\r\n“سلام”\u00a0— said Ada.\t"
    claim = f.make_claim("“سلام”", document=f.make_document(text))
    shown = get(signed_in, f"claims/{claim.pk}")
    served = get(signed_in, f"documents/{claim.document_id}")["text"]
    assert served == text
    assert served[shown["start"] : shown["end"]] == shown["text"]


@pytest.mark.parametrize("rows", [1, 12])
@pytest.mark.parametrize("address", ["documents", "sources", "claims"])
def test_a_list_takes_the_same_queries_however_long(
    signed_in: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
    address: str,
    rows: int,
) -> None:
    for _ in range(rows):
        f.make_attribution(source=f.make_source())
        f.make_appearance(publisher=f.make_source())
    with django_assert_num_queries(QUERIES):
        assert len(ids(signed_in, address)) >= rows


@pytest.mark.parametrize("address", ["documents", "claims"])
def test_one_row_takes_as_many(
    signed_in: Client,
    django_assert_num_queries: DjangoAssertNumQueries,
    address: str,
) -> None:
    claim = a_claim_with_everything()
    key = {"documents": claim.document_id, "claims": claim.pk}[address]
    with django_assert_num_queries(QUERIES):
        get(signed_in, f"{address}/{key}")


def test_pages_walk_from_the_newest_to_the_oldest(signed_in: Client) -> None:
    made = [f.make_source().pk for _ in range(5)]
    first = get(signed_in, "sources?limit=3")
    rest = signed_in.get(first["next"]).json()
    walked = [row["id"] for page in (first, rest) for row in page["results"]]
    assert walked == made[::-1]
    assert rest["next"] is None


def test_a_page_leads_back(signed_in: Client) -> None:
    made = [f.make_source().pk for _ in range(4)]
    second = signed_in.get(get(signed_in, "sources?limit=2")["next"]).json()
    first = signed_in.get(second["previous"]).json()
    assert [row["id"] for row in first["results"]] == made[:1:-1]


def test_claims_are_narrowed_to_a_document(signed_in: Client) -> None:
    claim, _ = f.make_claim(), f.make_claim()
    assert ids(signed_in, f"claims?document={claim.document_id}") == [claim.pk]


@pytest.mark.parametrize(
    ("parameter", "wanted"), [("source", [0, 1]), ("originator", [0])]
)
def test_claims_are_narrowed_to_a_source(
    signed_in: Client, parameter: str, wanted: list[int]
) -> None:
    source = f.make_source()
    first = f.make_attribution(source=source).claim
    relayed = f.make_attribution(source=source, position=1, role="relay").claim
    f.make_attribution(source=f.make_source())
    found = ids(signed_in, f"claims?{parameter}={source.pk}")
    assert sorted(found) == [[first.pk, relayed.pk][at] for at in wanted]


@pytest.mark.parametrize(("membership", "found"), [("member", 1), ("candidate", 0)])
def test_who_speaks_jointly_is_a_source_and_who_may_be_meant_is_not(
    signed_in: Client, membership: str, found: int
) -> None:
    member = f.make_member(membership=membership)
    assert len(ids(signed_in, f"claims?source={member.source_id}")) == found


def test_claims_are_narrowed_to_a_hedge_level(signed_in: Client) -> None:
    hedged, _ = a_claim_with_everything(), f.make_claim()
    assert ids(signed_in, "claims?hedge_level=likely") == [hedged.pk]


def test_claims_are_narrowed_to_a_state(signed_in: Client) -> None:
    parked, _ = f.make_claim(state="parked"), f.make_claim()
    assert ids(signed_in, "claims?state=parked") == [parked.pk]


def test_documents_are_narrowed_to_a_publisher(signed_in: Client) -> None:
    seen = f.make_appearance(publisher=f.make_source())
    f.make_appearance(publisher=f.make_source())
    found = ids(signed_in, f"documents?publisher={seen.publisher_id}")
    assert found == [seen.document_id]


def test_documents_are_narrowed_to_a_language(signed_in: Client) -> None:
    persian, _ = f.make_document(language="fa"), f.make_document()
    assert ids(signed_in, "documents?language=fa") == [persian.pk]


def test_sources_are_narrowed_to_a_kind(signed_in: Client) -> None:
    agency, _ = f.make_source(kind="agency"), f.make_source()
    assert ids(signed_in, "sources?kind=agency") == [agency.pk]


@pytest.mark.parametrize(
    ("address", "parameter"),
    [
        ("claims?state=unheard_of", "state"),
        ("claims?hedge_level=sure", "hedge_level"),
        ("claims?state=", "state"),
        ("claims?limit=0", "limit"),
        ("claims?limit=501", "limit"),
        ("claims?limit=3.0", "limit"),
        ("statistics?days=٣", "days"),
        ("claims?document=none", "document"),
        ("claims?document=99999999999999999999", "document"),
        ("claims?source=-1", "source"),
        ("claims?source=7.0", "source"),
        ("claims?source=٧", "source"),
        ("sources?kind=%00", "kind"),
        ("documents?language=%00", "language"),
    ],
)
def test_a_wrong_parameter_is_named(
    signed_in: Client, address: str, parameter: str
) -> None:
    response = signed_in.get(f"/api/v1/{address}")
    assert response.status_code == 400
    assert response.json()["errors"][0]["field"] == parameter


@pytest.mark.parametrize(
    "address",
    [
        "claims/0",
        "claims/99999999999999999999",
        "claims/x",
        "cat",
        "claims?cursor=x",
        "claims?cursor=cD0tMQ==",  # p=-1
        "claims?cursor=cD05OTk5OTk5OTk5OTk5OTk5OTk5OQ==",  # p=99999999999999999999
        "claims?cursor=bz0xMDAw",  # o=1000
        "documents?cursor=cD0tMQ==",
        "sources?cursor=cD0tMQ==",
        "confirmations?cursor=cD0tMQ==",
        "reports?cursor=cD0tMQ==",
        "claims?cursor=",  # whoever lost their place does not begin anew unawares
        "claims?cursor=cj0x",  # r=1
    ],
)
def test_what_is_not_there_is_a_problem(signed_in: Client, address: str) -> None:
    response = signed_in.get(f"/api/v1/{address}")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_quotation_marks_and_backslashes_arrive_as_they_are(signed_in: Client) -> None:
    claim = f.make_claim('"b" \\ c', document=f.make_document('A "b" \\ c'))
    assert get(signed_in, f"claims/{claim.pk}")["text"] == '"b" \\ c'
