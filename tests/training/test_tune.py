"""What is tuned after training, and how a finding is judged for it."""

import pytest

from claims.text.segmentation import take_apart
from claims.text.tagging import Calibration, Thresholds
from claims.text.tagging.features import words_of
from claims.text.tagging.tagged import Tagged
from training.tagger.card import Figures, card
from training.tagger.gold import Target
from training.tagger.tune import fitted, right

WORDS = words_of(
    take_apart("The mayor said the road is open."), lambda word: (len(word),)
)
EXPECTED = Target(cue=(2,), source=(0, 1), content=frozenset({3, 4, 5, 6}))
FOUND = Tagged((2, 3), (0, 2), ((3, 7),), 0.9, 0.9, 0.9)


@pytest.mark.parametrize(
    ("found", "judged"),
    [
        (FOUND, True),
        (Tagged((2, 3), (1, 2), ((4, 7),), 0.9, 0.9, 0.9), True),
        (Tagged((2, 3), None, ((3, 7),), 0.9, 0.9, 0.9), False),
        (Tagged((2, 3), (0, 2), ((6, 7),), 0.9, 0.9, 0.9), False),
        (Tagged((5, 6), (0, 2), ((3, 7),), 0.9, 0.9, 0.9), False),
    ],
)
def test_words_source_and_cue_must_all_be_right(found: Tagged, judged: bool) -> None:  # noqa: FBT001
    assert right(found, WORDS, [EXPECTED]) is judged


def test_a_fit_gives_back_how_often_a_belief_was_right() -> None:
    sure = Tagged((2, 3), None, ((3, 7),), 0.9, 0.5, 0.5)
    unsure = Tagged((2, 3), None, ((3, 7),), 0.1, 0.5, 0.5)
    told = [sure] * 100 + [unsure] * 100
    truth = [True] * 80 + [False] * 20 + [True] * 30 + [False] * 70
    fit = fitted(told, truth)
    assert fit.score(sure) == pytest.approx(0.8, abs=0.01)
    assert fit.score(unsure) == pytest.approx(0.3, abs=0.01)


def test_precision_recall_and_their_mean_are_those_of_the_findings() -> None:
    figures = Figures([FOUND] * 4, [True, True, True, False], expected=6)
    assert (figures.precision, figures.recall) == (0.75, 0.5)
    assert figures.f1 == pytest.approx(0.6)


def test_a_calibration_that_is_right_has_no_error() -> None:
    figures = Figures([FOUND] * 100, [True] * 80 + [False] * 20, expected=100)
    fit = fitted(figures.told, figures.truth)
    assert figures.error(fit) == pytest.approx(0, abs=0.01)


def test_the_card_tells_figures_tuning_and_digests() -> None:
    figures = Figures([FOUND] * 4, [True, True, True, False], expected=6)
    told = card(
        figures,
        Thresholds(0.3, 0.5, 0.25),
        Calibration(-1.0, 0.5, 0.0, 0.5),
        {"tagger.onnx": "abc"},
    )
    assert "| 0.750 | 0.500 | 0.600 |" in told
    assert "cue 0.3, change 0.5, score 0.25" in told
    assert "| tagger.onnx | `abc` |" in told
