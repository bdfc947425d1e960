"""The picture of how sure a claim sounds: a band on a scale from 0 to 1."""

from collections.abc import Iterator

from claims.lineage.pictures.inks import PENS, Ink, Pen
from claims.lineage.pictures.lettering import width_of
from claims.lineage.pictures.mirroring import laid
from claims.lineage.pictures.shapes import (
    Anchor,
    Box,
    Line,
    Part,
    Picture,
    Text,
    lettered,
)
from claims.lineage.pictures.strokes import rounded, straight
from claims.vocabulary import HEARSAY, HedgeLevel, Phrase, Say

WIDTH, HEIGHT = 320, 64
EDGE = 16  # room for the figures at both ends of the scale
LABEL = 66  # half the width of a long label, so that none is cut
SPAN = WIDTH - 2 * EDGE
TOP, THICK = 26, 12
FIGURES = ("0", ".25", ".5", ".75", "1")
TITLE = Phrase("How sure it sounds")
# Why a scale has no band, by what stands on it.
BANDLESS = {
    "asserted": Phrase("said without any hedge"),
    HEARSAY: Phrase("passed on as something heard"),
    "undetermined": Phrase("the speaker leaves it open"),
}
BANDLESS_TOLD = "%(level)s: %(why)s, so there is no band"
BAND_TOLD = "%(level)s: readers hear %(low)s to %(high)s on a scale from 0 to 1"


def draw_band(
    level: HedgeLevel,
    label: str,
    low: float | None,
    high: float | None,
    say: Say = str,
) -> Picture:
    """The band of a hedge level, or a scale without one where the level has none.

    `label` is the level as people read it.
    """
    drawn = Picture(
        kind="scale",
        width=WIDTH,
        height=HEIGHT,
        parts=tuple(_parts(level, label, low, high, say)),
        title=say(TITLE),
        words=say(band_words(label, low, high)),
    )
    return laid(drawn)


def band_words(label: str, low: float | None, high: float | None) -> Phrase:
    """What the picture of a band says."""
    level = Phrase(label)
    if low is None or high is None:
        return Phrase(BANDLESS_TOLD, level=level, why=BANDLESS[label])
    return Phrase(BAND_TOLD, level=level, low=f"{low:.2f}", high=f"{high:.2f}")


def _parts(
    level: HedgeLevel, label: str, low: float | None, high: float | None, say: Say
) -> Iterator[Part]:
    ground = Box(EDGE, TOP, SPAN, THICK)
    yield Part("ground", (Line(rounded(ground), Pen(Ink.SOFT, 1), Ink.GROUND),))
    ink = PENS[level].ink
    if low is None or high is None:
        bandless = Phrase("%(level)s: no band", level=Phrase(label))
        yield _label(say(bandless), WIDTH / 2, ink)
    else:
        x, end = (round(EDGE + SPAN * share, 1) for share in (low, high))
        middle = round((x + end) / 2, 1)
        band = Box(x, TOP, round(end - x, 1), THICK)
        edge = Line(straight(middle, TOP - 8, middle, TOP), Pen(ink, 2))
        yield Part("band", (Line(rounded(band, 3), fill=ink), edge), box=band)
        yield _label(say(Phrase(label)), middle, ink)
    for place, figure in enumerate(FIGURES):
        x = EDGE + SPAN * place / 4
        text = Text(x, TOP + 30, figure, 12, Ink.SOFT, anchor=Anchor.MIDDLE)
        yield Part("figure", texts=(text,))


def _label(words: str, x: float, ink: Ink) -> Part:
    """The level, above its band, and smaller where it is long."""
    size = 14 if width_of(words, 14, "bold") <= WIDTH else 12
    half = max(LABEL, min(width_of(words, size, "bold"), WIDTH) / 2)
    x = min(max(x, half), WIDTH - half)
    text = Text(x, TOP - 12, words, size, ink, "bold", anchor=Anchor.MIDDLE)
    return Part("level", texts=(lettered(text, WIDTH),))
