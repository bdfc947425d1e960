"""Two tellings are compared on the level and on seven things beside it."""

import pytest

from claims.lineage.drift import Drift, DriftLexicon, Telling, compare
from claims.vocabulary import (
    ChangeKind,
    Direction,
    Evidentiality,
    HedgeLevel,
    Polarity,
)
from tests.lineage.drift.examples import person, told

ORLOV = person("Pavel Orlov")


def kinds(drift: Drift) -> list[str]:
    """What changed."""
    return [change.kind.value for change in drift.changes]


@pytest.mark.parametrize(
    ("earlier", "later", "kind"),
    [
        (told(), told(polarity=Polarity.NEGATED), "polarity"),
        (told(evidentiality=Evidentiality.REPORTED), told(), "evidentiality"),
        (told("the dam will hold", ORLOV), told(), "attribution"),
        (told("the army fled"), told("the rebels fled"), "agent"),
        (told("they discussed a truce"), told("they agreed on a truce"), "scope"),
        (told("he plans to sell it"), told("he has sold it"), "modality"),
        (told("40 men fled"), told("50 men fled"), "quantity"),
    ],
)
def test_each_change_is_found_alone(
    earlier: Telling, later: Telling, kind: str, english: DriftLexicon
) -> None:
    assert kinds(compare(earlier, later, english)) == [kind]


def test_a_telling_has_not_drifted_from_itself(english: DriftLexicon) -> None:
    telling = told("40 men of the army may try to flee", ORLOV)
    drift = compare(telling, telling, english)
    assert (drift.direction, drift.rise, drift.changes) == (Direction.SAME, 0, ())


def test_all_of_it_is_told_in_sentences(english: DriftLexicon) -> None:
    earlier = told("40 men fled", ORLOV)
    later = told("50 men fled", level=HedgeLevel.LIKELY)
    drift = compare(earlier, later, english)
    assert drift.level == (HedgeLevel.ASSERTED, HedgeLevel.LIKELY)
    assert drift.why == (
        "weaker: asserted became likely; "
        "“Pavel Orlov” no longer named as a source; “40” became “50”"
    )


def test_changes_stand_in_the_order_of_the_vocabulary(english: DriftLexicon) -> None:
    rest = "tanks from the old depot near the northern border"
    earlier = told(f"the army plans to sell 40 {rest}", ORLOV)
    later = told(f"the rebels have sold 50 {rest}", polarity=Polarity.NEGATED)
    found = kinds(compare(earlier, later, english))
    order = [kind.value for kind in ChangeKind]
    assert found == sorted(found, key=order.index)
    assert len(found) == 5


def test_what_is_told_in_other_words_throughout_has_not_drifted(
    english: DriftLexicon,
) -> None:
    earlier = told("the army fled the burning town before dawn")
    later = told("by first light rebels had left the blazing city")
    assert not compare(earlier, later, english).changes


def test_a_change_points_at_the_words_on_both_sides(english: DriftLexicon) -> None:
    change = compare(told("now 40 men fled"), told("50 men fled"), english).changes[0]
    assert change.earlier is not None
    assert change.later is not None
    assert (change.earlier.text, change.earlier.start, change.earlier.end) == (
        "40",
        4,
        6,
    )
    assert (change.later.text, change.later.start) == ("50", 0)
