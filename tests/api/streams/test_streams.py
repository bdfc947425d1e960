"""Whole lists come as JSON Lines and as tables, narrowed and safe to open."""

import csv
import json
from datetime import UTC, datetime
from io import StringIO

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests import factories as f

pytestmark = pytest.mark.django_db


def body(client: Client, address: str) -> str:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 200, response.content
    return b"".join(response.streaming_content).decode()  # type: ignore[attr-defined]


def rows(client: Client, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(body(client, address))))


@pytest.mark.parametrize("kind", ["claims", "documents", "sources"])
def test_a_line_is_what_the_page_has(signed_in: Client, kind: str) -> None:
    f.make_member(attribution=f.make_attribution(source=f.make_source()))
    f.make_appearance(publisher=f.make_source())
    listed = signed_in.get(f"/api/v1/{kind}").json()["results"]
    assert (
        list(map(json.loads, body(signed_in, f"{kind}.jsonl").splitlines())) == listed
    )


def test_what_json_escapes_arrives_as_it_was(signed_in: Client) -> None:
    words = 'A "b" \\ \n\t c, d'
    f.make_claim(words, document=f.make_document(words))
    (line,) = body(signed_in, "claims.jsonl").splitlines()
    assert json.loads(line)["text"] == words


def test_a_table_has_what_csv_escapes_as_it_was(signed_in: Client) -> None:
    words = 'A "b", \\ \n c'
    f.make_claim(words, document=f.make_document(words))
    assert rows(signed_in, "claims.csv")[0]["text"] == words


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@a", "\t=1", "＝1+1", "＠a"])
def test_no_cell_begins_as_a_formula(signed_in: Client, words: str) -> None:
    f.make_claim(words, document=f.make_document(words))
    assert rows(signed_in, "claims.csv")[0]["text"] == f"'{words}"


@pytest.mark.parametrize("words", ["1=1", "a@b", "'=1"])
def test_other_cells_stay_as_they_are(signed_in: Client, words: str) -> None:
    f.make_claim(words, document=f.make_document(words))
    assert rows(signed_in, "claims.csv")[0]["text"] == words


def test_an_originator_is_named_in_the_table(signed_in: Client) -> None:
    source = f.make_source(name="=Ada")
    f.make_claim(originator=source)
    (row,) = rows(signed_in, "claims.csv")
    assert (row["originator"], row["originator_name"]) == (str(source.pk), "'=Ada")


@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_a_stream_is_narrowed_as_its_pages_are(signed_in: Client, ending: str) -> None:
    f.make_claim(state="parked")
    f.make_claim()
    assert body(signed_in, f"claims.{ending}?state=parked").count("parked") == 1


@pytest.mark.parametrize("microsecond", [0, 120_000, 123_456])
def test_a_time_in_a_table_is_written_as_its_page_writes_it(
    signed_in: Client, microsecond: int
) -> None:
    f.make_source(recorded_at=datetime(2026, 1, 2, 3, 4, 5, microsecond, UTC))
    (listed,) = signed_in.get("/api/v1/sources").json()["results"]
    (row,) = rows(signed_in, "sources.csv")
    assert row["recorded_at"] == listed["recorded_at"]


def test_a_list_without_rows_is_a_head_and_no_line(signed_in: Client) -> None:
    assert body(signed_in, "documents.jsonl") == ""
    assert body(signed_in, "documents.csv").startswith("id,title,language")


def test_an_unknown_parameter_is_refused(signed_in: Client) -> None:
    response = signed_in.get("/api/v1/claims.jsonl", {"limit": 3})
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"


def test_a_stream_needs_an_account(client: Client) -> None:
    assert client.get("/api/v1/claims.csv").status_code == 401


@pytest.mark.parametrize("count", [1, 30])
def test_a_stream_takes_the_same_queries_however_long(
    signed_in: Client, django_assert_num_queries: DjangoAssertNumQueries, count: int
) -> None:
    for _ in range(count):
        f.make_source()
    # The session, its user with their roles, and the copy.
    with django_assert_num_queries(3):
        body(signed_in, "sources.jsonl")
