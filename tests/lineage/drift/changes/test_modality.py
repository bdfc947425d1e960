"""A plan that becomes a fact is a change; other words for a plan are none."""

import pytest

from claims.lineage.drift import DriftLexicon, Telling
from claims.lineage.drift.changes import modality_change
from claims.lineage.drift.language import read
from claims.vocabulary import HedgeLevel, Modality
from tests.lineage.drift.examples import told, words


def change(earlier: Telling, later: Telling, english: DriftLexicon) -> str:
    """What the change is, in a sentence; empty for none."""
    found = modality_change(read(earlier, english), read(later, english), english)
    return found.sentence if found else ""


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("the firm plans to open a mine", "the firm has opened a mine"),
        ("the bank will try to pay", "the bank will pay"),
        ("the bank will pay", "the bank paid"),
        ("the deal may be signed", "the deal was signed"),
        ("the dam can hold it", "the dam will hold it"),
        ("the army is seeking to hold it", "the army holds it"),
    ],
)
def test_another_manner_is_a_change(
    earlier: str, later: str, english: DriftLexicon
) -> None:
    assert change(told(earlier), told(later), english)
    assert change(told(later), told(earlier), english)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("the plant is set to open", "the plant will open"),
        ("the plant is due to open", "the firm plans to open the plant"),
        ("the plant may open", "the plant will open"),
        ("the water is safe", "the water will be safe"),
        ("the storm cut it", "the storm may have cut it"),
        ("airline to open routes", "the airline will open routes"),
        ("thousands were forced to leave", "thousands had to leave"),
        ("police held men trying to flee", "police held men"),
        ("they closed it in an attempt to save", "they closed it"),
        ("they signed a deal", "they plan to discuss a deal"),
        ("the striker was ruled out for May", "the striker will miss May"),
        ("the family paid tribute to a kind girl", "the girl was kind"),
        ("it lost the lander", "it lost it before the lander was to land"),
        ("the judge blocked a plan to cut aid", "aid cuts were blocked"),
        ("the firm's plan to cut aid is dead", "aid cuts are dead"),
        ("they halted the strike planned for Friday", "they halted the strike"),
        ("the trial was put off to May 4", "the trial was put off"),
        ("no talks were planned", "there are no plans for talks"),
        ("they called on her to stay", "she should stay"),
        ("it cut the price it pays", "it will pay less"),
        ("it ruled out sending troops", "it will not send troops"),
    ],
)
def test_other_words_are_no_change(
    earlier: str, later: str, english: DriftLexicon
) -> None:
    assert not change(told(earlier), told(later), english)


def test_what_should_happen_is_foretold_less_surely(english: DriftLexicon) -> None:
    will, should = told("sales will recover"), told("sales should recover")
    assert not change(will, should, english)
    assert change(should, will, english)


def test_a_month_in_a_heading_is_no_doubt(english: DriftLexicon) -> None:
    assert change(told("the firm sold it"), told("Firm May Sell It"), english)
    assert not change(told("the firm sold it"), told("firm sold it 9 May"), english)


def test_a_condition_that_is_dropped_is_a_change(english: DriftLexicon) -> None:
    earlier = told("they will go if it rains", condition=words("if it rains"))
    sentence = change(earlier, told("they will go"), english)
    assert sentence == "condition (“if it rains”) became prediction (“will”)"


def test_a_condition_told_in_other_words_is_kept(english: DriftLexicon) -> None:
    cuts = words("if power cuts continue")
    earlier = told("it will shut if power cuts continue", condition=cuts)
    assert not change(earlier, told("further power cuts may shut it"), english)


def test_what_was_read_stands_where_no_words_are_known(english: DriftLexicon) -> None:
    earlier = told("it is in for a sale", modality=Modality.PLAN)
    assert change(earlier, told("it is sold"), english) == "arranged became fact"


def test_a_chance_of_winning_foretells_too(english: DriftLexicon) -> None:
    later = told("he has a good chance of winning", level=HedgeLevel.LIKELY)
    assert not change(told("he will win"), later, english)
