"""Each record of each file is a check, or a line with the reason."""

import json
from pathlib import Path

import pytest

from claims.ingest.article import Failure
from claims.ingest.checks import Check, read_checks
from tests.ingest.checks.records.reviews import CLEAN, without


def told(tmp_path: Path, value: object) -> list[str]:
    """What came of each record: a check, or why it is none."""
    path = tmp_path / "a.json"
    path.write_text(json.dumps(value))
    found = (one for _, one in read_checks([str(path)]))
    return ["check" if isinstance(one, Check) else one.reason for one in found]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (CLEAN, ["check"]),
        (
            [CLEAN, without("reviewRating"), CLEAN],
            ["check", "gives no verdict", "check"],
        ),
        ([CLEAN, 7, None], ["check", "is no object", "is no object"]),
        ({"@type": "Article"}, ["holds no ClaimReview"]),
        ([], ["holds no ClaimReview"]),
        ({"@type": "DataFeed", "dataFeedElement": [{"item": None}]}, []),
    ],
)
def test_every_record_is_told(
    tmp_path: Path, value: object, expected: list[str]
) -> None:
    assert told(tmp_path, value) == expected


def test_what_nests_without_end_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    deep = '{"a":' * 900 + "1" + "}" * 900
    path.write_text(f"{deep}\n{json.dumps(CLEAN)}\n")
    found = [one for _, one in read_checks([str(path)])]
    assert isinstance(found[0], Failure)
    assert isinstance(found[1], Check)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    ((_, found),) = read_checks([str(tmp_path / "none.json")])
    assert isinstance(found, Failure)


def test_the_record_is_kept_as_it_came(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(json.dumps(CLEAN, indent=3).encode())
    ((_, found),) = read_checks([str(path)])
    assert isinstance(found, Check)
    assert found.original == path.read_bytes()
