"""Stored claims are compared pair by pair, in as many questions however many."""

import pytest
from pytest_django import DjangoAssertNumQueries
from pytest_django.fixtures import Settings

from claims.lineage.drift import Threshold
from claims.review.drifting import drifts_between, team_threshold
from claims.vocabulary import ChangeKind, Direction
from tests import factories as f

pytestmark = pytest.mark.django_db


def make_pair() -> tuple[int, int]:
    """Talks of leaving that become a deal to leave."""
    number = next(f.NUMBERS)
    text = f"Day {number}. They discussed leaving. They agreed to leave."
    document = f.make_document(text)
    words = ("They discussed leaving", "They agreed to leave")
    first, second = (f.make_claim(one, document=document) for one in words)
    return first.pk, second.pk


def test_a_change_has_the_words_on_both_sides() -> None:
    pair = make_pair()
    drift = drifts_between([pair])[pair]
    (change,) = drift.changes
    assert drift.direction is Direction.SAME
    assert change.kind is ChangeKind.SCOPE
    assert [one.text for one in (change.earlier, change.later) if one] == [
        "discussed",
        "agreed",
    ]


def test_without_pairs_nothing_is_asked(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    with django_assert_num_queries(0):
        assert drifts_between([]) == {}


@pytest.mark.parametrize("count", [1, 5])
def test_any_number_of_pairs_takes_four_questions(
    django_assert_num_queries: DjangoAssertNumQueries, count: int
) -> None:
    pairs = [make_pair() for _ in range(count)]
    with django_assert_num_queries(4):
        assert list(drifts_between(pairs)) == pairs


def test_a_team_sets_its_threshold(settings: Settings) -> None:
    settings.DRIFT_LEAST, settings.DRIFT_KINDS = 300, ["scope", "agent"]
    kinds = frozenset({ChangeKind.SCOPE, ChangeKind.AGENT})
    assert team_threshold() == Threshold(300, kinds)


def test_by_itself_a_source_that_is_left_out_alarms_nobody() -> None:
    assert ChangeKind.ATTRIBUTION not in team_threshold().kinds
