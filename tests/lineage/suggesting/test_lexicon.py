"""Each row of what stands in the way fires on its example, and not on the other."""

from typing import Any

import pytest

from claims.lineage.suggesting import LinkLexicon, suggest_all
from tests.lineage.suggesting.conftest import TABLES
from tests.lineage.suggesting.written import claim_of


def rules_of(claim: str, other: str, english: LinkLexicon) -> list[str]:
    """The rules by which two sentences of two people are linked."""
    first = claim_of(1, {"words": claim, "by": "Anna Falk"})
    second = claim_of(2, {"words": other, "by": "Ivo Lund"})
    return [one.rule for one in suggest_all((first, second), english)]


@pytest.mark.parametrize("row", TABLES["undoing"], ids=lambda row: str(row["name"]))
def test_what_stands_in_the_way_qualifies_a_promise(
    row: dict[str, Any], english: LinkLexicon
) -> None:
    assert rules_of(row["claim"], row["fires"], english) == ["undone"]
    assert rules_of(row["claim"], row["spares"], english) == []


@pytest.mark.parametrize("row", TABLES["rule"], ids=lambda row: str(row["name"]))
def test_a_rule_is_trusted_by_a_share_and_says_why(row: dict[str, Any]) -> None:
    assert 0 < row["trust"] <= 1
    assert row["why"].format(claim="Anna Falk", evidence="Ivo Lund").endswith(".")
