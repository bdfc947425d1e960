"""Each pair of claims that is written down makes the link beside it, or none."""

from collections import Counter
from typing import Any

import pytest

from claims.lineage.suggesting import LinkLexicon, Prepared, suggest_all
from claims.lineage.suggesting.pairs import suggested
from claims.vocabulary import Scope
from tests.lineage.suggesting.conftest import TABLES
from tests.lineage.suggesting.written import PAIRS, pair_of

EXPECTED = [pair["expect"] for pair in PAIRS if "expect" in pair]
RULES = [row["name"] for row in TABLES["rule"]]


def told(pair: dict[str, Any], english: LinkLexicon) -> dict[str, Any] | None:
    """The one link of a pair as it is written down."""
    first, second = pair_of(pair)
    made = list(suggest_all((first, second), english))
    assert len(made) <= 1
    if not made:
        return None
    one = made[0]
    link = {"relation": one.relation.value, "scope": one.scope.value}
    return {"claim": one.claim, **link, "rule": one.rule}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda one: str(one["name"]))
def test_the_link_is_the_one_that_is_written(
    pair: dict[str, Any], english: LinkLexicon
) -> None:
    assert told(pair, english) == pair.get("expect")


@pytest.mark.parametrize("pair", PAIRS, ids=lambda one: str(one["name"]))
def test_it_does_not_matter_which_is_given_first(
    pair: dict[str, Any], english: LinkLexicon
) -> None:
    first, second = (Prepared(claim, english) for claim in pair_of(pair))
    assert suggested(first, second) == suggested(second, first)


def test_there_are_many_and_some_make_no_link() -> None:
    assert len(PAIRS) >= 60
    assert len(PAIRS) - len(EXPECTED) >= 15


def test_every_rule_and_every_scope_is_among_them() -> None:
    assert {one["rule"] for one in EXPECTED} == set(RULES)
    assert {one["scope"] for one in EXPECTED} == {scope.value for scope in Scope}
    assert min(Counter(one["relation"] for one in EXPECTED).values()) >= 2
