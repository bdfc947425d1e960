"""What is tuned after training the entailer, and what its card tells."""

import pytest

from claims.text.entailment import Thresholds
from claims.vocabulary import ProseKind
from training.entailment.card import Figures, card
from training.entailment.tune import FAULTED, Weighed, figures, tuned


def follows(likely: float, *, ruled: bool = False) -> Weighed:
    return Weighed(None, ruled, likely)


def wrong(likely: float, *, ruled: bool = False) -> Weighed:
    return Weighed(ProseKind.AGENT, ruled, likely)


SEEN = [
    *[follows(0.1)] * 80,
    *[follows(0.6)] * 15,
    *[follows(0.9)] * 5,
    *[wrong(0.5, ruled=True)] * 40,
    *[wrong(0.7)] * 50,
    *[wrong(0.2)] * 10,
]


def test_what_rules_found_needs_less_than_what_they_did_not() -> None:
    thresholds = Thresholds(kept=0.4, made=0.8)
    assert wrong(0.5, ruled=True).found(thresholds)
    assert not wrong(0.5).found(thresholds)


def test_the_thresholds_find_most_while_few_enough_are_faulted() -> None:
    found = figures(SEEN, tuned(SEEN))
    assert found.found == 90
    assert found.faulted <= FAULTED * found.faithful


def test_figures_count_what_rules_alone_would_show() -> None:
    found = figures(SEEN, Thresholds(kept=0.4, made=0.8))
    assert (found.planted, found.ruled) == (100, 40)
    assert (found.faithful, found.misruled) == (100, 0)


def test_the_card_tells_shares_and_digests() -> None:
    measured = {"held out": Figures(80, 72, 80, 4, 60, 8)}
    told = card(measured, Thresholds(0.4, 0.8), {"entailer.onnx": "abc"}, 220)
    assert "| held out, 80 and 80 | 90.0% | 5.0% | 75.0%, 10.0% |" in told
    assert "kept 0.4, made 0.8" in told
    assert "| entailer.onnx | `abc` |" in told


def test_where_no_thresholds_fault_few_enough_that_is_said() -> None:
    with pytest.raises(ValueError, match="no thresholds"):
        tuned([follows(1.0), wrong(0.1)])
