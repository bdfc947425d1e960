"""The description that is committed is the one that is served, and it is whole."""

from pathlib import Path
from typing import Any

import pytest
import schemathesis
import yaml
from django.test import Client
from jsonschema import Draft202012Validator
from jsonschema_rs import ValidationError

from claims.api.examples import EXAMPLES

PATH = Path(__file__).parents[2] / "docs" / "openapi.yaml"
KEPT: dict[str, Any] = yaml.safe_load(PATH.read_text(encoding="utf-8"))
OPERATIONS = {
    operation["operationId"]: operation
    for operations in KEPT["paths"].values()
    for operation in operations.values()
}


def forms_of(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The schemas of what is sent and of what is answered, problems aside."""
    bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
    media = [one for body in bodies for one in body.get("content", {}).values()]
    return [one["schema"] for one in media]


def test_what_is_served_is_what_is_committed(client: Client) -> None:
    served = client.get("/api/v1/schema").json()
    assert served == KEPT, "run manage.py spectacular as docs/openapi.yaml says"


def test_it_is_openapi_3_1() -> None:
    assert KEPT["openapi"].startswith("3.1.")


def test_another_hand_than_the_one_that_wrote_it_finds_it_valid() -> None:
    schemathesis.openapi.from_dict(KEPT).validate()


def test_what_is_not_openapi_is_found_out() -> None:
    broken = KEPT | {"info": {}}
    with pytest.raises(ValidationError, match="title"):
        schemathesis.openapi.from_dict(broken).validate()


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_each_operation_is_described_with_its_problems(
    operation: dict[str, Any],
) -> None:
    assert operation["description"]
    assert {"400", "401", "403", "404", "429", "503"} <= operation["responses"].keys()


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)
def test_each_operation_has_examples_of_what_is_sent_and_answered(
    operation: dict[str, Any],
) -> None:
    named = [
        one["$ref"].rpartition("/")[2] for one in forms_of(operation) if "$ref" in one
    ]
    lists = [name for name in named if name.startswith("Paginated")]
    inside = [name.removeprefix("Paginated").removesuffix("List") for name in lists]
    assert {*named, *inside} - {*lists} <= EXAMPLES.keys()


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_example_is_what_its_form_takes(name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}", "components": KEPT["components"]}
    assert list(Draft202012Validator(schema).iter_errors(EXAMPLES[name])) == []
