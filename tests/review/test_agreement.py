"""Figures of agreement, checked against those that can be worked out by hand."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.review.agreement import Arrival, kappa, median_stays, reversal_rate
from claims.vocabulary import State
from tests.factories import NOON

HOUR = timedelta(hours=1)
LABELS = st.sampled_from("abc")
PAIRS = st.lists(st.tuples(LABELS, LABELS), max_size=30)


def test_kappa_is_cohens() -> None:
    # Cohen's table of two by two: 20 and 15 agreed, 5 and 10 not.
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(pairs) == pytest.approx(0.4)


def test_kappa_of_full_agreement_is_one() -> None:
    assert kappa([("true", "true"), ("false", "false")]) == 1


def test_kappa_below_chance_is_negative() -> None:
    assert kappa([("true", "false"), ("false", "true")]) == -1


def test_kappa_says_nothing_of_nothing() -> None:
    assert kappa([]) is None


def test_kappa_says_nothing_where_all_answers_are_one() -> None:
    assert kappa([("true", "true")] * 9) is None


@given(PAIRS)
def test_kappa_is_the_same_with_its_raters_exchanged(
    pairs: list[tuple[str, str]],
) -> None:
    assert kappa(pairs) == kappa([(second, first) for first, second in pairs])


@given(PAIRS)
def test_kappa_is_never_above_one(pairs: list[tuple[str, str]]) -> None:
    figure = kappa(pairs)
    assert figure is None or -1 <= figure <= 1


def test_a_stay_is_from_arrival_to_arrival() -> None:
    arrivals = [
        Arrival(1, State.TRIAGED, NOON),
        Arrival(1, State.IN_RESEARCH, NOON + HOUR),
        Arrival(2, State.TRIAGED, NOON),
        Arrival(2, State.IN_RESEARCH, NOON + 3 * HOUR),
    ]
    assert median_stays(arrivals) == {State.TRIAGED: 2 * HOUR}


def test_a_move_within_a_state_does_not_end_a_stay() -> None:
    arrivals = [
        Arrival(1, State.IN_RESEARCH, NOON),
        Arrival(1, State.IN_RESEARCH, NOON + HOUR),
        Arrival(1, State.ASSESSED, NOON + 4 * HOUR),
    ]
    assert median_stays(arrivals) == {State.IN_RESEARCH: 4 * HOUR}


def test_a_reversal_is_another_verdict_in_a_later_edition() -> None:
    histories = [["true"], ["true", "true"], ["true", "mixed"], ["false", "void"]]
    assert reversal_rate(histories) == 0.5


def test_there_is_no_rate_of_nothing() -> None:
    assert reversal_rate([]) is None
