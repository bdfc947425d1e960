"""Sentences are read from lines; a bad line costs only itself."""

import json

import pytest

from claims.ingest.errors import InputError
from claims.ingest.prose import Checked, check_lines, checked_values
from claims.text.lexicon import LanguageWithoutDataError

GOOD = {"id": 1, "sentence": "Three boats sank.", "evidence": ["Two boats sank."]}


def told(*lines: object) -> list[Checked | InputError]:
    """What comes of some lines."""
    return list(check_lines("\n".join(map(json.dumps, lines)), "en"))


def test_a_line_is_checked() -> None:
    (found,) = told(GOOD)
    assert isinstance(found, Checked)
    values = checked_values(found)
    assert values["id"] == 1
    assert values["findings"] == [
        {
            "kind": "figure",
            "span": [0, 5],
            "why": "No figure of the evidence bears out “Three”. It has 2.",
        }
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ([], "is not an object"),
        ({"id": 1, "evidence": []}, '"sentence" is missing or has no words'),
        ({"id": True, "sentence": "It sank."}, '"id" is neither text nor'),
        ({"sentence": "It sank.", "evidence": "It sank."}, '"evidence" is not a list'),
        ({"sentence": "It sank.", "evidence": [1]}, '"evidence" is not a list'),
    ],
)
def test_a_bad_line_is_told_and_costs_only_itself(line: object, reason: str) -> None:
    bad, good = told(line, GOOD)
    assert isinstance(bad, InputError)
    assert reason in str(bad)
    assert isinstance(good, Checked)


def test_a_line_that_is_no_json_is_told() -> None:
    (bad,) = check_lines("\n{no}\n", "en")
    assert "line 2 is not JSON" in str(bad)


def test_searches_bear_out_that_there_is_nothing() -> None:
    line = {"sentence": "No source reports a fire.", "searches": ["Factiva: fire"]}
    (found,) = told(line)
    assert isinstance(found, Checked)
    assert found.findings == ()


def test_a_language_without_rows_is_refused() -> None:
    with pytest.raises(LanguageWithoutDataError):
        list(check_lines(json.dumps(GOOD), "xx"))
