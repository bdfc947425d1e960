"""Each row of the table decides its example and leaves the other to another row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.lineage.credibility import RULES, Rule
from claims.lineage.credibility.rules import Count

COUNTS = st.builds(Count, st.integers(0, 9), st.integers(0, 9))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.because)
def test_a_rule_decides_what_it_says(rule: Rule) -> None:
    assert rule.decides(rule.fires)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.because)
def test_a_rule_leaves_what_is_not_its_own(rule: Rule) -> None:
    assert not rule.decides(rule.leaves)


@given(COUNTS)
def test_one_rule_decides_every_count(count: Count) -> None:
    assert sum(rule.decides(count) for rule in RULES) == 1
