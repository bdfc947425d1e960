"""The schema that is published is the one that the value has now."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from claims.reports.value import dump, schema
from tests.reports.seed import EDITION

PUBLISHED = Path(__file__).parents[3] / "docs" / "report.schema.json"


def test_the_published_schema_is_up_to_date() -> None:
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == schema()


def test_a_report_is_what_its_schema_says() -> None:
    Draft202012Validator.check_schema(schema())
    Draft202012Validator(schema()).validate(json.loads(dump(EDITION)))
