"""A score is a probability that grows with each belief."""

from dataclasses import replace

import pytest

from claims.text.tagging.calibration import Calibration, log_odds
from claims.text.tagging.tagged import Tagged

CALIBRATION = Calibration(bias=-1.0, cue=0.5, source=0.2, content=0.6)
HALF = Tagged((2, 3), (0, 2), ((3, 7),), 0.5, 0.5, 0.5)


@pytest.mark.parametrize(
    "surer",
    [
        replace(HALF, cue_belief=0.9),
        replace(HALF, source_belief=0.9),
        replace(HALF, content_belief=0.9),
    ],
)
def test_a_surer_belief_makes_a_higher_score(surer: Tagged) -> None:
    assert CALIBRATION.score(surer) > CALIBRATION.score(HALF)


@pytest.mark.parametrize("belief", [0.0, 1.0])
def test_even_the_surest_beliefs_give_a_probability(belief: float) -> None:
    surest = replace(HALF, cue_belief=belief, content_belief=belief)
    assert 0 < CALIBRATION.score(surest) < 1


def test_even_odds_have_the_logarithm_nought() -> None:
    assert log_odds(0.5) == 0
