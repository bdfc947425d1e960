"""The cost of a threshold, and how far scores are from what they promise."""

import pytest

from bench.scores import Scored, costs, error

# Two expected; one told twice, one told by a doubtful claim, and one claim wrong.
ARTICLE = Scored(((0.9, 0), (0.9, 0), (0.35, 1), (0.35, None)), expected=2)


def test_no_threshold_leaves_everything() -> None:
    assert next(costs([ARTICLE])) == (0.0, 0.75, 1.0)


def test_a_threshold_costs_recall_and_gains_precision() -> None:
    assert list(costs([ARTICLE]))[4] == (0.4, 1.0, 0.5)


def test_the_error_is_the_gap_between_scores_and_shares() -> None:
    assert error([ARTICLE]) == pytest.approx((2 * 0.1 + 2 * 0.15) / 4)


def test_nothing_told_costs_nothing() -> None:
    assert error([Scored((), expected=1)]) == 0
