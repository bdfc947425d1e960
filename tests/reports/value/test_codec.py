"""What is no report is refused, and the refusal names the place."""

import json
from typing import Any

import pytest

from claims.reports.value import UnreadableError, dump, load
from tests.reports.seed import EDITION


def changed(**given: object) -> str:
    """The value as JSON with some of its fields changed."""
    value: dict[str, Any] = json.loads(dump(EDITION))
    return json.dumps(value | given)


@pytest.mark.parametrize(
    ("frozen", "why"),
    [
        ("{", "no JSON"),
        ("[]", "report lacks or does not know: claim"),
        (changed(more=1), "does not know: more"),
        (changed(claim="7"), r"report\.claim is no integer"),
        (changed(limits="none"), r"report\.limits is no list"),
        (changed(limits=[1]), r"report\.limits\[0\] is no string"),
        (changed(house={}), r"report\.house lacks"),
    ],
)
def test_what_is_no_report_is_refused(frozen: str, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        load(frozen)


def test_what_is_unknown_may_be_null() -> None:
    assert load(dump(EDITION)).findings[0].likelihood_low is None
