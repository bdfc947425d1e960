"""What bears on a claim, and on which side, along links."""

import random

from hypothesis import given
from hypothesis import strategies as st

from claims.lineage.reach import Bearing, Tie, bearing_on
from claims.vocabulary import Polarity, Relation, Scope

FOR = Bearing(Polarity.AFFIRMED, Scope.FULL)
AGAINST = Bearing(Polarity.NEGATED, Scope.FULL)


def tie(
    first: str,
    second: str,
    relation: Relation = Relation.CONFIRMS,
    scope: Scope = Scope.FULL,
    back: Scope | None = None,
) -> Tie:
    return Tie(first, second, relation, scope, back or scope)


def ties() -> st.SearchStrategy[list[Tie]]:
    ends = st.sampled_from("abcde")
    scopes = st.sampled_from(Scope)
    made = st.builds(Tie, ends, ends, st.sampled_from(Relation), scopes, scopes)
    return st.lists(made, max_size=8)


def test_a_claim_bears_on_itself() -> None:
    assert bearing_on("a", []) == {"a": FOR}


def test_who_confirms_a_confirmation_confirms() -> None:
    found = bearing_on("a", [tie("a", "b"), tie("b", "c")])
    assert found == {"a": FOR, "b": FOR, "c": FOR}


def test_a_link_leads_both_ways() -> None:
    assert bearing_on("b", [tie("a", "b")])["a"] == FOR


def test_who_confirms_a_contradiction_is_against() -> None:
    found = bearing_on("a", [tie("a", "b", Relation.CONTRADICTS), tie("b", "c")])
    assert found["c"] == AGAINST


def test_what_contradicts_a_contradiction_bears_on_nothing() -> None:
    against = Relation.CONTRADICTS
    found = bearing_on("a", [tie("a", "b", against), tie("b", "c", against)])
    assert "c" not in found


def test_what_qualifies_bears_on_neither_side() -> None:
    assert bearing_on("a", [tie("a", "b", Relation.QUALIFIES)]) == {"a": FOR}


def test_a_way_says_no_more_than_the_least_of_its_links() -> None:
    found = bearing_on("a", [tie("a", "b", scope=Scope.WEAKER), tie("b", "c")])
    assert found["c"] == Bearing(Polarity.AFFIRMED, Scope.WEAKER)


def test_a_longer_way_of_full_scope_beats_a_shorter_of_less() -> None:
    found = bearing_on(
        "a", [tie("a", "c", scope=Scope.PARTIAL), tie("a", "b"), tie("b", "c")]
    )
    assert found["c"] == FOR


def test_who_says_more_than_a_claim_says_all_of_it() -> None:
    found = bearing_on("b", [tie("a", "b", scope=Scope.PARTIAL, back=Scope.FULL)])
    assert found["a"] == FOR


def test_different_matters_do_not_bear_on_each_other() -> None:
    assert bearing_on("a", [tie("a", "b", scope=Scope.DIFFERENT)]) == {"a": FOR}


@given(ties(), st.randoms(use_true_random=False))
def test_the_order_of_links_changes_nothing(
    found: list[Tie], chance: random.Random
) -> None:
    shuffled = [*found]
    chance.shuffle(shuffled)
    assert bearing_on("a", shuffled) == bearing_on("a", found)
