"""A team is told of what passes the threshold that it sets."""

from claims.lineage.drift import DriftLexicon, Threshold, alarms, compare
from claims.vocabulary import ChangeKind, HedgeLevel
from tests.lineage.drift.examples import told

EARLIER = told("40 men fled", level=HedgeLevel.LIKELY)
LATER = told("50 men fled", level=HedgeLevel.POSSIBLE)


def test_the_level_comes_first_and_then_the_changes(english: DriftLexicon) -> None:
    found = alarms(compare(EARLIER, LATER, english), Threshold())
    assert [one.kind for one in found] == [None, ChangeKind.QUANTITY]
    assert found[0].sentence == "weaker: likely became possible"


def test_a_level_that_moves_by_less_passes(english: DriftLexicon) -> None:
    drift = compare(EARLIER, LATER, english)
    none = frozenset[ChangeKind]()
    assert alarms(drift, Threshold(276, none)) == ()
    assert len(alarms(drift, Threshold(275, none))) == 1


def test_a_level_that_stays_never_alarms(english: DriftLexicon) -> None:
    assert alarms(compare(EARLIER, EARLIER, english), Threshold(0)) == ()
