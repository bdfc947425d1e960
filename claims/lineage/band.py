"""The picture of how sure a claim sounds: a band on a scale from 0 to 1."""

from dataclasses import dataclass

from claims.vocabulary import HEARSAY

WIDTH = 320
EDGE = 16  # room for the figures at both ends of the scale
LABEL = 52  # half the width of the longest label, so that none is cut
SPAN = WIDTH - 2 * EDGE
# Why a scale has no band, by what stands on it.
BANDLESS = {
    "asserted": "said without any hedge",
    HEARSAY: "passed on as something heard",
    "undetermined": "the speaker leaves it open",
}


@dataclass(frozen=True, slots=True)
class BandPicture:
    """What a page draws; `x` and `width` are of the band and empty where none is.

    `words` says the same as the picture.
    """

    level: str
    label: str
    words: str
    low: float | None = None
    high: float | None = None
    x: float | None = None
    width: float | None = None
    middle: float | None = None
    label_x: float | None = None


def draw_band(
    level: str, label: str, low: float | None, high: float | None
) -> BandPicture:
    """The band of a hedge level, or a scale without one where the level has none.

    `label` is the level as people read it.
    """
    if low is None or high is None:
        words = f"{label}: {BANDLESS[label]}, so there is no band"
        return BandPicture(level, label, words)
    x, end = (round(EDGE + SPAN * share, 1) for share in (low, high))
    middle = round((x + end) / 2, 1)
    return BandPicture(
        level,
        label,
        words=f"{label}: readers hear {low:.2f} to {high:.2f} on a scale from 0 to 1",
        low=low,
        high=high,
        x=x,
        width=round(end - x, 1),
        middle=middle,
        label_x=min(max(middle, LABEL), WIDTH - LABEL),
    )
