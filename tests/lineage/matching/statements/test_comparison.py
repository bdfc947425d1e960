"""What a telling says of a claim: all of it, less, the contrary, or something else."""

import pytest

from claims.lineage.matching import (
    Comparison,
    MatchingLexicon,
    compare,
    content,
    stand,
)
from claims.vocabulary import Polarity, Scope

CLAIM = "Twelve miners were killed in the Karsk mine on 3 May."
YES, NO = Polarity.AFFIRMED, Polarity.NEGATED


def compared(telling: str, english: MatchingLexicon, claim: str = CLAIM) -> Comparison:
    """What a telling says of the claim."""
    return compare(content(claim, english), content(telling, english))


@pytest.mark.parametrize(
    "telling",
    [
        "At the Karsk mine 12 miners died on May 3.",
        "A dozen miners died in the Karsk mine",
        "Twelve miners have been killed at Karsk",
    ],
)
def test_the_same_in_other_words_is_told_in_full(
    telling: str, english: MatchingLexicon
) -> None:
    found = compared(telling, english)
    assert (found.scope, found.contrary, found.excludes) == (Scope.FULL, False, False)


@pytest.mark.parametrize(
    "telling",
    [
        "Fifteen miners were killed in the Karsk mine",
        "Twelve miners were killed in the Karsk mine on 4 May.",
        "At least 13 miners were killed in the Karsk mine",
    ],
)
def test_another_number_or_day_excludes_the_claim(
    telling: str, english: MatchingLexicon
) -> None:
    assert compared(telling, english).excludes


@pytest.mark.parametrize(
    ("telling", "scope"),
    [
        ("At least ten miners were killed in the Karsk mine", Scope.PARTIAL),
        ("Miners were killed in the Karsk mine", Scope.PARTIAL),
        ("Twelve miners are feared killed in the Karsk mine", Scope.WEAKER),
        ("Twelve miners were trained in the Karsk mine", Scope.DIFFERENT),
        ("Twelve miners were killed in the mine of Sarn", Scope.FULL),
        ("The Karsk mine belongs to a bank", Scope.DIFFERENT),
        ("", Scope.DIFFERENT),
    ],
)
def test_scope(telling: str, scope: Scope, english: MatchingLexicon) -> None:
    assert compared(telling, english).scope is scope


def test_another_place_is_another_statement(english: MatchingLexicon) -> None:
    claim = "Russia delivered the systems to Iran."
    found = compared("Russia delivered the systems to Syria.", english, claim)
    assert found.scope is Scope.DIFFERENT


def test_a_thing_of_another_number_is_another_thing(english: MatchingLexicon) -> None:
    claim = "Berth 7 of the port of Anzali is shut"
    other = compared("Berth 8 of the port of Anzali is shut", english, claim)
    same = compared("The port of Anzali has shut berth 7", english, claim)
    assert (other.scope, same.scope) == (Scope.DIFFERENT, Scope.FULL)


def test_a_short_form_leans_on_what_stands_before(english: MatchingLexicon) -> None:
    claim = "Russia will deliver S-300 systems to Iran."
    assert compared("We will deliver them", english, claim).scope is Scope.FULL
    assert compared("Deliver", english, claim).scope is Scope.DIFFERENT


def test_what_only_mentions_the_claim_in_passing_is_not_it(
    english: MatchingLexicon,
) -> None:
    claim = "Russia will deliver S-300 systems to Iran."
    long = (
        "After the failure to deliver the systems Iran filed a complaint in Geneva "
        "against an exporter of arms and asked a court for four billion dollars"
    )
    assert compared(long, english, claim).scope is Scope.DIFFERENT


@pytest.mark.parametrize(
    "words", ["the report", "that it was not true", "This is a lie"]
)
def test_who_points_to_a_report_says_nothing_else(
    words: str, english: MatchingLexicon
) -> None:
    assert content(words, english).refers


@pytest.mark.parametrize(
    ("claim", "telling", "found", "stands"),
    [
        (YES, YES, Comparison(Scope.FULL, 1), (YES, Scope.FULL)),
        (YES, NO, Comparison(Scope.FULL, 1), (NO, Scope.FULL)),
        (NO, NO, Comparison(Scope.FULL, 1), (YES, Scope.FULL)),
        (YES, YES, Comparison(Scope.FULL, 1, contrary=True), (NO, Scope.FULL)),
        (YES, NO, Comparison(Scope.FULL, 1, contrary=True), (YES, Scope.FULL)),
        (YES, YES, Comparison(Scope.FULL, 1, excludes=True), (NO, Scope.FULL)),
        (YES, NO, Comparison(Scope.FULL, 1, excludes=True), (NO, Scope.DIFFERENT)),
    ],
)
def test_polarity_and_words_say_together_where_a_telling_stands(
    claim: Polarity,
    telling: Polarity,
    found: Comparison,
    stands: tuple[Polarity, Scope],
) -> None:
    assert stand(claim, telling, found) == stands
