"""The desk's figures come from what was handed in, and count nothing that is hidden."""

from datetime import timedelta

import pytest

from claims.review.statistics import statistics
from claims.vocabulary import Move, State, Verdict
from tests.factories import NOON
from tests.review.stage import Stage, answer
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
SINCE = NOON - timedelta(days=1)


def second(stage: Stage, verdict: Verdict) -> None:
    """The second assessor hands in a verdict; the first one's was "true"."""
    stage.move(Move.SUBMIT_SECOND, stage.cast.second, answers=[answer(verdict)])


def test_nothing_is_said_of_nothing() -> None:
    found = statistics(SINCE)
    assert found.verdicts.kappa is None
    assert (found.verdicts.pairs, found.stays, found.published) == (0, (), 0)
    assert found.reversals is None


def test_a_first_answer_alone_counts_nowhere() -> None:
    staged(State.SECOND_REVIEW)
    assert statistics(SINCE).verdicts.pairs == 0


def test_pairs_of_answers_are_counted_by_what_they_said() -> None:
    for verdict in (Verdict.TRUE, Verdict.FALSE, Verdict.TRUE):
        stage = staged(State.SECOND_REVIEW)
        second(stage, verdict)
    found = statistics(SINCE).verdicts
    assert found.cells == (("true", "false", 1), ("true", "true", 2))
    assert (found.agreed, found.pairs) == (2, 3)


def test_what_happened_before_the_period_is_not_counted() -> None:
    stage = staged(State.SECOND_REVIEW)
    second(stage, Verdict.TRUE)
    assert statistics(stage.now + timedelta(days=1)).verdicts.pairs == 0


def test_stays_are_those_that_ended_in_the_order_of_the_states() -> None:
    staged(State.AGREED)
    stays = dict(statistics(SINCE).stays)
    assert list(stays) == [state for state in State if state in stays]
    assert stays[State.TRIAGED] >= timedelta(hours=1)


def test_a_stay_that_a_first_answer_ended_counts_once_the_second_is_in() -> None:
    stage = staged(State.SECOND_REVIEW)
    assert State.IN_RESEARCH not in dict(statistics(SINCE).stays)
    second(stage, Verdict.TRUE)
    assert State.IN_RESEARCH in dict(statistics(SINCE).stays)


def test_a_published_claim_that_keeps_its_verdict_is_no_reversal() -> None:
    staged(State.PUBLISHED)
    found = statistics(SINCE)
    assert (found.published, found.reversals) == (1, 0)
