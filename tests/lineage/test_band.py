"""A band stands on the scale where its likelihoods are, and is told in words."""

import pytest

from claims.lineage import draw_band
from claims.lineage.band import EDGE, SPAN, WIDTH
from claims.vocabulary import BANDS, HedgeLevel


def test_the_whole_scale_is_the_whole_width() -> None:
    drawn = draw_band("likely", "likely", 0, 1)
    assert (drawn.x, drawn.width, drawn.middle) == (EDGE, SPAN, WIDTH / 2)


@pytest.mark.parametrize("level", [level for level in HedgeLevel if BANDS[level]])
def test_every_band_is_inside_the_picture(level: HedgeLevel) -> None:
    band = BANDS[level]
    assert band is not None
    drawn = draw_band(level.value, level.value, band.low, band.high)
    assert drawn.x is not None
    assert drawn.width is not None
    assert EDGE <= drawn.x < drawn.x + drawn.width <= EDGE + SPAN


def test_the_words_say_what_the_picture_shows() -> None:
    words = draw_band("almost_certain", "almost certain", 0.95, 0.99).words
    assert words == "almost certain: readers hear 0.95 to 0.99 on a scale from 0 to 1"


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("asserted", "said without any hedge"),
        ("undetermined", "the speaker leaves it open"),
        ("reported, not asserted", "passed on as something heard"),
    ],
)
def test_a_level_without_a_band_says_why(label: str, reason: str) -> None:
    drawn = draw_band("asserted", label, None, None)
    words = f"{label}: {reason}, so there is no band"
    assert (drawn.x, drawn.words) == (None, words)
