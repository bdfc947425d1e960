"""How far what is compared is what a reader finds; the floors only rise.

A pair without a change and of one direction has not drifted: what is found there is a
false alarm.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from claims.ingest.drift import told_alike
from claims.lineage.drift import DriftLexicon, compare
from claims.text.lexicon import Lexicon
from claims.vocabulary import ChangeKind

LINES = Path(__file__).with_name("pairs.jsonl").read_text(encoding="utf-8")
DIRECTION = 0.99
FALSE_ALARMS = 0.01
# The least precision and recall of each change.
PRECISION = 0.9
RECALL = dict.fromkeys(ChangeKind, 0.9) | {ChangeKind.QUANTITY: 0.8}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A pair as a reader sees it, and what was found."""

    pair: dict[str, Any]
    direction: str
    changes: frozenset[str]

    @property
    def expected(self) -> frozenset[str]:
        """What a reader says has changed."""
        return frozenset(self.pair["changes"])

    @property
    def right(self) -> bool:
        """Whether the level went where a reader says."""
        return bool(self.direction == self.pair["direction"])

    @property
    def drifted(self) -> bool:
        """Whether a reader sees any drift."""
        return self.pair["direction"] != "same" or bool(self.expected)


@pytest.fixture(scope="module")
def outcomes(english: Lexicon, rows: DriftLexicon) -> list[Outcome]:
    """What is found in every pair."""
    found = []
    for pair in map(json.loads, LINES.splitlines()):
        tellings = told_alike(pair["earlier"], pair["later"], english)
        drift = compare(*tellings, rows)
        kinds = frozenset(change.kind.value for change in drift.changes)
        found.append(Outcome(pair, drift.direction.value, kinds))
    return found


def test_the_pairs_are_many_and_of_every_sort(outcomes: list[Outcome]) -> None:
    still = [one for one in outcomes if not one.drifted]
    weaker = [one for one in outcomes if one.pair["direction"] == "weaker"]
    assert len(outcomes) >= 1200
    assert len(still) * 3 >= len(outcomes)
    assert len(weaker) * 5 >= (len(outcomes) - len(still)) * 2


def test_each_pair_has_a_name_of_its_own(outcomes: list[Outcome]) -> None:
    assert len({one.pair["id"] for one in outcomes}) == len(outcomes)


def test_the_direction_is_right(outcomes: list[Outcome]) -> None:
    wrong = [one.pair["id"] for one in outcomes if not one.right]
    assert len(wrong) <= (1 - DIRECTION) * len(outcomes), wrong


def test_what_has_not_drifted_raises_no_alarm(outcomes: list[Outcome]) -> None:
    still = [one for one in outcomes if not one.drifted]
    alarms = [one.pair["id"] for one in still if one.changes or not one.right]
    assert len(alarms) <= FALSE_ALARMS * len(still), alarms


@pytest.mark.parametrize("kind", list(ChangeKind))
def test_each_change_is_found_and_only_where_it_is(
    kind: ChangeKind, outcomes: list[Outcome]
) -> None:
    expected = {one.pair["id"] for one in outcomes if kind.value in one.expected}
    found = {one.pair["id"] for one in outcomes if kind.value in one.changes}
    precision = len(expected & found) / len(found)
    recall = len(expected & found) / len(expected)
    assert precision >= PRECISION, found - expected
    assert recall >= RECALL[kind], expected - found
