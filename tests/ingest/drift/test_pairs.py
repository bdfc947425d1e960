"""Pairs are read a line each; a bad line is told and costs only itself."""

import pytest

from claims.ingest.drift import Compared, compare_lines, compared_values
from claims.ingest.errors import InputError

GOOD = (
    '{"id": "a", "earlier": "The dam will fail.", "later": "The dam may fail.", "x": 1}'
)


def results(lines: str) -> list[Compared | InputError]:
    """What comes of some lines."""
    return list(compare_lines(lines, "en"))


def test_a_pair_has_the_form_of_the_exchange() -> None:
    (found,) = results(GOOD)
    assert isinstance(found, Compared)
    assert compared_values(found) == {
        "id": "a",
        "direction": "weaker",
        "level": ["asserted", "possible"],
        "changes": [],
        "why": "weaker: asserted became possible (“may”)",
    }


def test_an_id_may_be_missing() -> None:
    (found,) = results('{"earlier": "It sank.", "later": "It sank."}')
    assert isinstance(found, Compared)
    assert found.id is None


def test_blank_lines_are_passed_over() -> None:
    assert len(results(f"\n{GOOD}\n \n{GOOD}\n")) == 2


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{oops", "line 1 is not JSON"),
        ("[]", "line 1: is not an object"),
        ('{"id": true, "earlier": "a", "later": "b"}', '"id" is neither text'),
        ('{"id": 1.5, "earlier": "a", "later": "b"}', '"id" is neither text'),
        ('{"id": 1, "later": "b"}', '"earlier" is missing or is not text'),
        ('{"id": 1, "earlier": "a", "later": 2}', '"later" is missing or is not text'),
        ('{"id": 1, "earlier": " ", "later": "b"}', '"earlier" has no words'),
        ('{"id": 1, "earlier": "\\ud800", "later": "b"}', "line 1 is not JSON"),
    ],
)
def test_a_bad_line_is_told_and_costs_only_itself(line: str, reason: str) -> None:
    bad, good = results(f"{line}\n{GOOD}")
    assert isinstance(bad, InputError)
    assert reason in str(bad)
    assert isinstance(good, Compared)
