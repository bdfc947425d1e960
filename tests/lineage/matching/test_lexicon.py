"""Each row of the rules fires on its example, and not on the other."""

from copy import deepcopy

import pytest

from claims.lineage.matching import (
    Comparison,
    MatchingLexicon,
    MatchingTableError,
    compare,
    content,
    parse_matching,
)
from claims.vocabulary import Scope
from tests.lineage.matching.rows import TABLES, Row, rows


def compared(claim: str, telling: str, english: MatchingLexicon) -> Comparison:
    """What one sentence says of another."""
    return compare(content(claim, english), content(telling, english))


@pytest.mark.parametrize("row", rows("same", "thing"))
def test_words_for_one_thing_tell_the_same(row: Row, english: MatchingLexicon) -> None:
    fired = compared(row["claim"], row["fires"], english)
    assert (fired.scope, fired.contrary) == (Scope.FULL, False)
    assert compared(row["claim"], row["spares"], english).scope is Scope.DIFFERENT


@pytest.mark.parametrize("row", rows("opposite", "falsity"))
def test_what_excludes_a_claim_is_contrary(row: Row, english: MatchingLexicon) -> None:
    assert compared(row["claim"], row["fires"], english).contrary
    spared = compared(row["claim"], row["spares"], english)
    assert (spared.scope, spared.contrary) == (Scope.FULL, False)


@pytest.mark.parametrize("row", rows("weaker"))
def test_what_tells_less_is_weaker(row: Row, english: MatchingLexicon) -> None:
    assert compared(row["claim"], row["fires"], english).scope is Scope.WEAKER
    assert compared(row["claim"], row["spares"], english).scope is Scope.FULL


def test_a_word_with_two_meanings_is_refused() -> None:
    tables = deepcopy(TABLES)
    tables["same"][0]["words"].append(tables["same"][1]["words"][0])
    with pytest.raises(MatchingTableError, match="two meanings"):
        parse_matching(tables)
