"""Numbers and dates are read apart from each other."""

import pytest

from claims.lineage.matching import MatchingLexicon, content


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        ("twelve miners", {(12.0, False)}),
        ("1,200 people", {(1200.0, False)}),
        ("1.5 million tonnes", {(1_500_000.0, False)}),
        ("three hundred men", {(300.0, False)}),
        ("at least 40 people", {(40.0, True)}),
        ("more than ten ships", {(10.0, True)}),
        ("seven boats, not eleven", {(7.0, False)}),
        ("berth 7 is shut", set()),
        ("a shell killed 7 in the port", {(7.0, False)}),
        ("one of the men", set()),
        ("no number at all", set()),
    ],
)
def test_counts(
    words: str, counts: set[tuple[float, bool]], english: MatchingLexicon
) -> None:
    assert content(words, english).figures.counts == counts


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("closes on 1 May", {"may 1"}),
        ("closes on May 1st", {"may 1"}),
        ("closed on Monday", {"monday"}),
        ("closed in 2013", {"2013"}),
        ("it may close 3 ports", set()),
        ("2000 people came", set()),
    ],
)
def test_dates(words: str, dates: set[str], english: MatchingLexicon) -> None:
    assert content(words, english).figures.dates == dates
