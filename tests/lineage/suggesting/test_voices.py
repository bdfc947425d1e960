"""Whether two claims go back to one source is told by their chains alone."""

import pytest

from claims.lineage.suggesting.voices import named, root_of, rule_of_roots, title_of
from tests.lineage.suggesting.written import Written, claim_of

STAR, LIPA = {"publisher": "Morning Star"}, {"publisher": "Radio Lipa"}
FALK, LUND = {"by": "Anna Falk"}, {"by": "Ivo Lund"}
CLERK = {"by": "a clerk", "kind": "anonymous"}


def rule(one: Written, other: Written) -> str:
    """The rule of two claims in two documents, unless told otherwise."""
    words = {"words": "the port is shut"}
    return rule_of_roots(claim_of(1, {**words, **one}), claim_of(2, {**words, **other}))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (FALK, FALK, "same-root"),
        (FALK, LUND, "another-root"),
        (FALK, CLERK, "unnamed-root"),
        (CLERK, CLERK, "unnamed-root"),
        (STAR, STAR, "same-root"),
        (STAR, LIPA, "unstated-basis"),
        (FALK | STAR, LIPA, "unstated-basis"),
        (FALK | STAR, LUND | LIPA | {"via": "Morning Star"}, "had-from"),
        ({"by": "Hossein Dehqan"}, {"by": "Hossein Dehghan"}, "alike-names"),
        (FALK, {"by": "Falk"}, "short-name"),
        (FALK, {"by": "Anna"}, "another-root"),
        (FALK | {"document": 3}, {"document": 3}, "own-words"),
        (CLERK | {"document": 3}, CLERK | {"document": 3}, "same-root"),
        ({"document": 3}, {"document": 3}, "same-root"),
    ],
)
def test_which_rule_joins_two_roots(
    one: Written, other: Written, expected: str
) -> None:
    assert rule(one, other) == expected
    assert rule(other, one) == expected


def test_whoever_publishes_is_the_root_of_what_nobody_is_quoted_for() -> None:
    one = claim_of(1, {"words": "the port is shut"} | STAR)
    assert [who.name for who in root_of(one)] == ["Morning Star"]


def test_nobody_unnamed_has_a_name() -> None:
    clerk = claim_of(1, {"words": "the port is shut"} | CLERK)
    assert named(root_of(clerk)) == ()
    assert title_of(clerk) == "a clerk"


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ({"by": "Karel Moen & Inês Prado"}, "Karel Moen and Inês Prado"),
        ({"by": ""}, "somebody unnamed"),
        ({}, "a text in its own voice"),
    ],
)
def test_what_a_sentence_calls_whoever_says_it(given: Written, title: str) -> None:
    assert title_of(claim_of(1, {"words": "the port is shut", **given})) == title
