"""A band stands on the scale where its likelihoods are, and is told in words."""

import pytest

from claims.lineage.pictures import Picture, draw_band, told
from claims.lineage.pictures.band import EDGE, SPAN
from claims.lineage.pictures.shapes import Box
from claims.vocabulary import BANDS, HEARSAY, HedgeLevel
from tests.lineage.pictures.laws import faults


def band_of(picture: Picture) -> Box | None:
    """Where the band of a picture is, if it has one."""
    return next((part.box for part in picture.parts if part.kind == "band"), None)


def test_the_whole_scale_is_the_whole_width() -> None:
    band = band_of(draw_band(HedgeLevel.LIKELY, "likely", 0, 1))
    assert band is not None
    assert (band.x, band.width) == (EDGE, SPAN)


@pytest.mark.parametrize("level", [level for level in HedgeLevel if BANDS[level]])
def test_every_band_is_inside_the_scale(level: HedgeLevel) -> None:
    numbers = BANDS[level]
    assert numbers is not None
    band = band_of(draw_band(level, level.value, numbers.low, numbers.high))
    assert band is not None
    assert EDGE <= band.x < band.right <= EDGE + SPAN


@pytest.mark.parametrize("level", HedgeLevel)
def test_every_label_can_be_read(level: HedgeLevel) -> None:
    numbers, label = BANDS[level], level.value.replace("_", " ")
    ends = (numbers.low, numbers.high) if numbers else (None, None)
    assert faults(draw_band(level, label, *ends)) == []


def test_the_words_say_what_the_picture_shows() -> None:
    drawn = draw_band(HedgeLevel.ALMOST_CERTAIN, "almost certain", 0.95, 0.99)
    words = "almost certain: readers hear 0.95 to 0.99 on a scale from 0 to 1"
    assert (drawn.words, told(drawn)) == (words, f"How sure it sounds. {words}")


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("asserted", "said without any hedge"),
        ("undetermined", "the speaker leaves it open"),
        (HEARSAY, "passed on as something heard"),
    ],
)
def test_a_level_without_a_band_says_why(label: str, reason: str) -> None:
    drawn = draw_band(HedgeLevel.ASSERTED, label, None, None)
    words = f"{label}: {reason}, so there is no band"
    assert (band_of(drawn), drawn.words) == (None, words)
