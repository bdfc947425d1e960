"""Whether it is affirmed, and how its speaker knows."""

import pytest

from claims.lineage.drift import Change, DriftLexicon, Telling
from claims.lineage.drift.changes import evidentiality_change, polarity_change
from claims.lineage.drift.language import read
from claims.vocabulary import Evidentiality, HedgeLevel, Polarity, Stance
from tests.lineage.drift.examples import somebody, told, words

REPORTED, BELIEVED = Evidentiality.REPORTED, Evidentiality.BELIEVED
LIKELY = HedgeLevel.LIKELY


DENIED = told("the dam will not hold", polarity=Polarity.NEGATED)


def polarity(earlier: Telling, later: Telling, english: DriftLexicon) -> str:
    """What the change is, in a sentence; empty for none."""
    found = polarity_change(read(earlier, english), read(later, english), english)
    return found.sentence if found else ""


def test_a_denial_of_what_was_affirmed_is_a_change(english: DriftLexicon) -> None:
    assert polarity(told(), DENIED, english) == "affirmed became negated"
    assert polarity(DENIED, told(), english) == "negated became affirmed"


def test_unlikely_and_probably_not_are_the_same(english: DriftLexicon) -> None:
    unlikely = told(level=HedgeLevel.UNLIKELY)
    not_likely = told(level=LIKELY, polarity=Polarity.NEGATED)
    assert not polarity(unlikely, not_likely, english)


@pytest.mark.parametrize(
    ("claim", "denial"),
    [
        ("its owner is unknown", "its owner is not known"),
        ("they were denied access", "they were not given access"),
    ],
)
def test_a_lack_is_no_other_thing_than_a_denial(
    claim: str, denial: str, english: DriftLexicon
) -> None:
    denied = told(denial, polarity=Polarity.NEGATED)
    assert not polarity(told(claim), denied, english)
    assert not polarity(denied, told(claim), english)


def test_a_denial_beside_the_claim_is_no_change(english: DriftLexicon) -> None:
    claim = "a fire broke out, but no one was hurt"
    denied = told(claim, polarity=Polarity.NEGATED)
    assert not polarity(denied, told("a fire broke out"), english)
    assert not polarity(told("a fire broke out"), denied, english)


@pytest.mark.parametrize(
    "claim",
    [
        "a fire broke out, but it did not break out here",
        "no fire broke out and it rained",
        "the fire, he said",
    ],
)
def test_a_denial_of_the_claim_is_a_change(claim: str, english: DriftLexicon) -> None:
    denied = told(claim, polarity=Polarity.NEGATED)
    assert polarity(denied, told("a fire broke out"), english)


@pytest.mark.parametrize(
    ("claim", "denial"),
    [
        ("the suspect remains at large", "the suspect has not yet been caught"),
        ("the bank failed to report it", "the bank did not report it"),
    ],
)
def test_what_is_denied_and_not_told_by_the_other_is_no_change(
    claim: str, denial: str, english: DriftLexicon
) -> None:
    denied = told(denial, polarity=Polarity.NEGATED)
    assert not polarity(told(claim), denied, english)
    assert not polarity(denied, told(claim), english)


def test_a_word_of_one_ladder_is_as_good_as_the_denied(english: DriftLexicon) -> None:
    denied = told("no one was injured", polarity=Polarity.NEGATED)
    assert polarity(denied, told("two people were hurt"), english)


def evidentiality(
    earlier: Telling, later: Telling, english: DriftLexicon
) -> Change | None:
    """The change in how the speaker knows."""
    return evidentiality_change(read(earlier, english), read(later, english), english)


def test_allegedly_that_is_dropped_is_a_change_with_its_words(
    english: DriftLexicon,
) -> None:
    earlier = told(evidentiality=REPORTED, hedges=(words("allegedly"),))
    change = evidentiality(earlier, told(), english)
    assert change is not None
    assert change.earlier == words("allegedly")
    assert change.later is None
    assert change.sentence == "reported became stated"


@pytest.mark.parametrize("knows", [BELIEVED, Evidentiality.INFERRED])
def test_at_one_level_a_belief_is_another_word(
    knows: Evidentiality, english: DriftLexicon
) -> None:
    earlier = told(evidentiality=knows, level=LIKELY)
    assert evidentiality(earlier, told(level=LIKELY), english) is None
    assert evidentiality(earlier, told(), english) is not None


def test_prosecutors_who_allege_keep_what_allegedly_says(english: DriftLexicon) -> None:
    alleging = told("he fled", somebody("prosecutors", stance=Stance.DISTANCING))
    assert evidentiality(told(evidentiality=REPORTED), alleging, english) is None


def test_who_is_accused_has_done_it_only_allegedly(english: DriftLexicon) -> None:
    accused = told("he is accused of arson")
    alleged = told("he set the fire", evidentiality=REPORTED)
    assert evidentiality(accused, alleged, english) is None
    assert evidentiality(alleged, accused, english) is None
