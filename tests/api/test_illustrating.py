"""Each operation shows what it is sent and answers, and the examples are true."""

import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.test import Client

from claims.api.bare_examples import ANSWERS, KINDS
from claims.api.examples import EXAMPLES
from claims.api.streams.columns import (
    Columns,
    claim_columns,
    document_columns,
    source_columns,
)
from claims.review import Sight
from claims.vocabulary import Role
from tests.api.conftest import Keyed
from tests.api.test_description import KEPT, OPERATIONS
from tests.review.stage import make_person
from tests.review.tracing.scene import confirms, outlet, tells
from tests.shapes import differences

WRITTEN = KEPT["components"]["examples"]
EVERYBODY = Sight(everybody=True)


def media_of(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """What is sent, and what is answered where all goes well."""
    answers = operation["responses"].items()
    well = [answer for status, answer in answers if status.startswith("2")]
    bodies = [operation.get("requestBody", {}), *well]
    return [media for body in bodies for media in body.get("content", {}).values()]


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_each_operation_shows_what_is_sent_and_answered(
    operation: dict[str, Any],
) -> None:
    shown = [list(media["examples"].values()) for media in media_of(operation)]
    names = [one["$ref"].rpartition("/")[2] for each in shown for one in each]
    assert names
    assert set(names) <= WRITTEN.keys()


def test_nothing_is_written_that_no_operation_shows() -> None:
    media = [one for each in OPERATIONS.values() for one in media_of(each)]
    assert {name for one in media for name in one["examples"]} == WRITTEN.keys()


@pytest.mark.parametrize(
    ("kind", "columns"),
    [
        ("claims", claim_columns(EVERYBODY)),
        ("documents", document_columns(EVERYBODY)),
        ("sources", source_columns(EVERYBODY)),
    ],
)
def test_a_table_shows_its_columns_and_as_many_values(
    kind: str, columns: Columns
) -> None:
    head, row = (
        line.split(",") for line in ANSWERS[f"{kind}.csv_retrieve"].splitlines()
    )
    assert (head, len(row)) == (list(columns), len(columns))


@pytest.mark.parametrize("kind", ["claim", "document", "source"])
def test_a_line_is_what_a_page_has(kind: str) -> None:
    line = ANSWERS[f"{kind}s.jsonl_retrieve"]
    assert json.loads(line) == EXAMPLES[f"{kind.title()}Form"]


def test_a_picture_is_svg() -> None:
    drawn = ET.fromstring(ANSWERS["claims_lineage.svg_retrieve"])  # noqa: S314 - ours
    assert drawn.tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.django_db
def test_what_has_no_form_is_shown_in_the_shape_in_which_it_is_answered(
    keyed: Keyed,
) -> None:
    client: Client = keyed(make_person(*Role))
    alpha, beta = outlet("Alpha"), outlet("Beta")
    claim = tells(alpha, beta)
    confirms(claim, tells(beta, alpha))
    addresses = {
        f"claims/{claim.pk}/lineage": ANSWERS["claims_lineage_retrieve"],
        f"claims/{claim.pk}/annotation": KINDS["application/ld+json"],
        f"sources/{alpha.pk}/impact": ANSWERS["sources_impact_retrieve"],
        f"documents/{claim.document_id}/impact": ANSWERS["documents_impact_retrieve"],
    }
    for address, shown in addresses.items():
        given = json.loads(client.get(f"/api/v1/{address}").content)
        assert differences(shown, given) == []
        assert shown.keys() == given.keys()
    figures = json.loads(client.get("/api/v1/statistics").content)
    assert figures.keys() == ANSWERS["statistics_retrieve"].keys()
