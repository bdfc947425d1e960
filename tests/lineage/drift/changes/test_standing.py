"""Whether it is affirmed, and how its speaker knows."""

import pytest

from claims.lineage.drift.changes import evidentiality_change, polarity_change
from claims.vocabulary import Evidentiality, HedgeLevel, Polarity, Stance
from tests.lineage.drift.examples import somebody, told, words

REPORTED, BELIEVED = Evidentiality.REPORTED, Evidentiality.BELIEVED
LIKELY = HedgeLevel.LIKELY


def test_a_denial_of_what_was_affirmed_is_a_change() -> None:
    change = polarity_change(told(), told(polarity=Polarity.NEGATED))
    assert change is not None
    assert change.sentence == "affirmed became negated"


def test_unlikely_and_probably_not_are_the_same() -> None:
    unlikely = told(level=HedgeLevel.UNLIKELY)
    not_likely = told(level=LIKELY, polarity=Polarity.NEGATED)
    assert polarity_change(unlikely, not_likely) is None


def test_allegedly_that_is_dropped_is_a_change_with_its_words() -> None:
    earlier = told(evidentiality=REPORTED, hedges=(words("allegedly"),))
    change = evidentiality_change(earlier, told())
    assert change is not None
    assert change.earlier == words("allegedly")
    assert change.later is None
    assert change.sentence == "reported became stated"


@pytest.mark.parametrize("knows", [BELIEVED, Evidentiality.INFERRED])
def test_at_one_level_a_belief_is_another_word(knows: Evidentiality) -> None:
    earlier = told(evidentiality=knows, level=LIKELY)
    assert evidentiality_change(earlier, told(level=LIKELY)) is None
    assert evidentiality_change(earlier, told()) is not None


def test_prosecutors_who_allege_keep_what_allegedly_says() -> None:
    alleging = told("he fled", somebody("prosecutors", stance=Stance.DISTANCING))
    assert evidentiality_change(told(evidentiality=REPORTED), alleging) is None
