"""Reads send the fields that are asked for, spell out some, and refuse what is none."""

import csv
import json
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from claims.vocabulary import Role
from tests import factories as f
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


@pytest.fixture
def reader(db: None) -> User:
    """An auditor: events, too, are read."""
    return make_person(Role.AUDITOR)


def get(client: Client, address: str) -> Any:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 200, response.content
    return response.json()


def errors(client: Client, address: str) -> list[dict[str, str]]:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 400, response.content
    return list(response.json()["errors"])


def streamed(client: Client, address: str) -> str:
    response = client.get(f"/api/v1/{address}")
    return b"".join(response.streaming_content).decode()  # type: ignore[attr-defined]


def brief(link: str, **known: object) -> dict[str, object]:
    return known | {"link": link}


def test_a_list_sends_the_fields_that_are_asked_for_and_the_key(
    signed_in: Client,
) -> None:
    claim = f.make_claim()
    (row,) = get(signed_in, "claims?fields=text,state")["results"]
    assert row == {"id": claim.pk, "text": claim.text, "state": claim.state}


@pytest.mark.parametrize("kind", ["claims", "documents", "sources"])
def test_one_row_sends_them_too(signed_in: Client, kind: str) -> None:
    claim = f.make_claim(originator=f.make_source())
    keys = {"claims": claim.pk, "documents": claim.document_id}
    key = keys.get(kind, claim.originator_id)
    row = get(signed_in, f"{kind}/{key}?fields=recorded_at")
    assert row.keys() == {"id", "recorded_at"}


def test_who_reads_a_part_leaves_the_whole_to_the_next(signed_in: Client) -> None:
    f.make_claim()
    whole = get(signed_in, "claims")
    assert [*get(signed_in, "claims?fields=text")["results"][0]] == ["id", "text"]
    assert get(signed_in, "claims") == whole


def test_a_document_alone_has_its_text_to_choose(signed_in: Client) -> None:
    document = f.make_document()
    row = get(signed_in, f"documents/{document.pk}?fields=text")
    assert row == {"id": document.pk, "text": document.text}
    assert errors(signed_in, "documents?fields=text")[0]["field"] == "fields"


def test_a_claim_read_in_part_is_still_changed_by_its_tag(signed_in: Client) -> None:
    key = f.make_claim().pk
    address = f"/api/v1/claims/{key}"
    part, whole = signed_in.get(f"{address}?fields=text"), signed_in.get(address)
    assert part["ETag"] != whole["ETag"]
    assert part["ETag"].startswith(f'"claim-{key}-0-')


def test_lines_and_tables_send_them_too(signed_in: Client) -> None:
    claim = f.make_claim()
    line = streamed(signed_in, "claims.jsonl?fields=text,chain")
    assert json.loads(line) == {"id": claim.pk, "text": claim.text, "chain": []}
    table = streamed(signed_in, "claims.csv?fields=originator_name,text")
    (row,) = csv.DictReader(StringIO(table))
    assert list(row) == ["id", "text", "originator_name"]


def test_a_document_is_spelt_out_in_place_of_its_key(signed_in: Client) -> None:
    claim = f.make_claim()
    document = claim.document
    told = brief(
        f"/api/v1/documents/{document.pk}",
        id=document.pk,
        title=document.title,
        language=document.language,
    )
    (listed,) = get(signed_in, "claims?expand=document")["results"]
    alone = get(signed_in, f"claims/{claim.pk}?fields=id&expand=document")
    line = streamed(signed_in, "claims.jsonl?expand=document&fields=text")
    assert listed["document"] == told
    assert alone == {"id": claim.pk, "document": told}
    assert json.loads(line)["document"] == told


def test_a_link_spells_out_both_ends_and_nothing_where_there_is_none(
    signed_in: Client,
) -> None:
    evidence = f.make_claim()
    link = f.make_confirmation(evidence_claim=evidence)
    names = "claim,evidence_claim,evidence_document"
    row = get(signed_in, f"confirmations/{link.pk}?expand={names}")
    assert row["claim"]["link"] == f"/api/v1/claims/{link.claim_id}"
    assert row["evidence_claim"]["text"] == evidence.text
    assert row["evidence_document"] is None


@pytest.mark.parametrize("kind", ["events", "reports"])
def test_what_was_done_and_published_spells_out_its_claim(
    signed_in: Client, kind: str
) -> None:
    made = f.make_event(claim=f.make_claim()) if kind == "events" else f.make_report()
    row = get(signed_in, f"{kind}/{made.pk}?fields=id&expand=claim")
    assert row["claim"]["id"] == made.claim_id


@pytest.mark.parametrize(
    ("address", "field", "there"),
    [
        ("claims?fields=txt", "fields", "proposition"),
        ("claims?fields=", "fields", "proposition"),
        ("claims?fields=text,%00", "fields", "proposition"),
        ("claims.jsonl?fields=originator", "fields", "chain"),
        ("claims.csv?fields=chain", "fields", "originator_name"),
        ("claims?expand=chain", "expand", "document"),
        ("claims.csv?expand=document", "expand", "there are document, language"),
        ("sources?expand=names", "expand", "limit"),
    ],
)
def test_an_unknown_name_is_told_beside_those_there_are(
    signed_in: Client, address: str, field: str, there: str
) -> None:
    (wrong,) = errors(signed_in, address)
    assert wrong["field"] == field
    assert there in wrong["detail"]


def test_single_reads_and_figures_refuse_what_they_do_not_take(
    signed_in: Client,
) -> None:
    key = f.make_claim().pk
    told = "This is not a parameter here; there "
    for address, there in (
        (f"claims/{key}?state=parked", "are fields, expand."),
        (f"claims/{key}/lineage?fields=loops", "is none."),
        (f"claims/{key}/annotation?fields=id", "is none."),
        (f"claims/{key}/comments?order=id", "are fields, limit, cursor."),
        ("statistics?since=2026", "are days."),
        ("changes?before=1", "are after."),
    ):
        assert errors(signed_in, address)[0]["detail"] == told + there
