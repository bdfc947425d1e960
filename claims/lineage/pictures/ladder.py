"""The picture of a claim's tellings in order of time: how sure each of them sounds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise

from claims.lineage.drift.level import (
    CERTAIN,
    OPEN,
    direction_of,
    likelihood,
    named_level,
)
from claims.lineage.pictures.inks import PENS, Ink, Pen
from claims.lineage.pictures.lettering import plain, quoted
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
from claims.lineage.pictures.strokes import disc, rounded, straight
from claims.vocabulary import (
    BANDS,
    Direction,
    HedgeLevel,
    Phrase,
    Polarity,
    Say,
    dated,
    joined,
)

LEFT = 290  # where the scale begins: before it stands who tells
SPAN = 320
WIDTH = LEFT + SPAN + 78  # room for half of a label that stands at 1
TOP = 12
PITCH = 74  # from one rung to the next
LINE = 34  # how far the scale stands below the top of its rung
FOOT = 40
LABEL = 78  # half the width of a long label, so that none meets a name
SPARE = 24  # between a name and the scale, less a little
ROOM = LEFT - 20  # for a name and its note
TURN_ROOM = 130
FIGURES = ("0", ".25", ".5", ".75", "1")
TOLD = "%(name)s (%(note)s): %(level)s"
TITLE = "How sure %(count)s tellings of one claim sound, in order of time"
_LATEST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Stage:
    """One telling as the picture takes it; `at` has a zone, `cue` sets the level."""

    name: str
    level: HedgeLevel
    polarity: Polarity = Polarity.AFFIRMED
    at: datetime | None = None
    cue: str = ""


def draw_ladder(stages: tuple[Stage, ...], say: Say = str) -> Picture:
    """A rung a telling, the first in time on top; undated ones last, as they came."""
    ordered = sorted(stages, key=lambda stage: stage.at or _LATEST)
    foot = TOP + len(ordered) * PITCH
    drawn = Picture(
        kind="ladder",
        width=WIDTH,
        height=foot + FOOT,
        parts=(
            *_ticks(foot),
            *_slopes(ordered, say),
            *(_rung(stage, _line(place), say) for place, stage in enumerate(ordered)),
        ),
        title=say(Phrase(TITLE, TITLE, count=len(ordered))),
        words=say(ladder_words(ordered)),
    )
    return laid(drawn)


def _line(place: int) -> int:
    """How far down the scale of a rung stands."""
    return TOP + place * PITCH + LINE


def _ticks(foot: int) -> Iterator[Part]:
    """The scale from 0 to 1, down all rungs."""
    for place, figure in enumerate(FIGURES):
        x = LEFT + SPAN * place / 4
        text = Text(x, foot + 18, figure, 12, Ink.SOFT, anchor=Anchor.MIDDLE)
        tick = Line(straight(x, TOP + 8, x, foot), Pen(Ink.LINE, 1))
        yield Part("tick", (tick,), (text,))


def _rung(stage: Stage, y: int, say: Say) -> Part:
    """Who tells, and on the scale how surely."""
    middle = middle_of(stage)
    words = named_level(stage.level, stage.polarity)
    if middle is None:
        words = Phrase("%(level)s: no place on the scale", level=words)
    pen = PENS[stage.level]
    label = Text(0, y - 13, say(words), 14, pen.ink, "bold", anchor=Anchor.MIDDLE)
    x = LEFT + SPAN / 2 if middle is None else _in_reach(middle, label)
    scale = Line(rounded(Box(LEFT, y - 2, SPAN, 4)), Pen(Ink.SOFT, 1), Ink.GROUND)
    texts = (
        lettered(Text(4, y, say(plain(stage.name)), 14, weight="bold"), ROOM),
        lettered(Text(4, y + 18, say(_note(stage)), 12, Ink.SOFT), ROOM),
        replace(label, x=x),
    )
    lines = (scale, *_mark(stage, y, middle, pen))
    return Part(f"rung {stage.level}", lines, texts, title=say(_told(stage)))


def _in_reach(x: float, label: Text) -> float:
    """Where the middle of a label stands, so that it meets no name and no edge."""
    half = max(label.box.width / 2 - SPARE, LABEL)
    return min(max(x, LEFT + half), WIDTH - half)


def _mark(stage: Stage, y: int, middle: float | None, pen: Pen) -> Iterator[Line]:
    """A band with the outline of its level, a point for what has none, or nothing."""
    low, high = _ends(stage)
    if middle is None:
        return
    if high > low:
        band = Box(_across(low), y - 7, round(SPAN * (high - low), 1), 14)
        solid = pen.ink is Ink.LIKELY
        outline = Pen(pen.ink, 2, pen.dash)
        yield Line(rounded(band, 3), outline, pen.ink if solid else Ink.PAPER)
    else:
        yield Line(disc(middle, y, 7), fill=pen.ink)


def _slopes(stages: Sequence[Stage], say: Say) -> Iterator[Part]:
    """The lines between rungs that both have a place on the scale."""
    for place, (before, after) in enumerate(pairwise(stages)):
        x1, x2 = middle_of(before), middle_of(after)
        if x1 is None or x2 is None:
            continue
        upper, lower = _line(place), _line(place + 1)
        pen = Pen(Ink.SOFT, 1.5, "3 4")
        line = Line(straight(x1, upper + 8, x2, lower - 26), pen)
        x = min(round((x1 + x2) / 2, 1) + 10, WIDTH - TURN_ROOM)
        text = Text(
            *(x, (upper + lower) // 2 - 4, say(turn_of(before, after)), 12, Ink.SOFT),
            slant="italic",
            halo=Ink.PAPER,
        )
        yield Part("slope", (line,), (text,))


def middle_of(stage: Stage) -> float | None:
    """Where a telling stands on the scale; None where it leaves it open."""
    middle = likelihood(stage.level, stage.polarity)
    return _across(middle / CERTAIN) if middle != OPEN else None


def _direction(before: Stage, after: Stage) -> Direction:
    """Where the level went from one telling to the next."""
    if before.level is after.level:
        return Direction.SAME
    first = likelihood(before.level, before.polarity)
    return direction_of(likelihood(after.level, after.polarity) - first)


def turn_of(before: Stage, after: Stage) -> Phrase:
    """What became of the level, and whether what was affirmed is denied."""
    direction = Phrase(_direction(before, after).value)
    if before.polarity is after.polarity:
        return direction
    return Phrase("%(direction)s, turned", direction=direction)


def _ends(stage: Stage) -> tuple[float, float]:
    """Both ends of the affirmed proposition's band, on a scale from 0 to 1."""
    band = BANDS[stage.level]
    low, high = (band.low, band.high) if band else (1.0, 1.0)
    negated = stage.polarity is Polarity.NEGATED
    return (1 - high, 1 - low) if negated else (low, high)


def _across(share: float) -> float:
    return round(LEFT + SPAN * share, 1)


def _note(stage: Stage) -> str:
    """When it was told, and by which word its level is known.

    The word stands isolated, for it may run in the other direction.
    """
    cue = quoted(stage.cue) if stage.cue else ""
    return joined([dated(stage.at), cue], "%(first)s · %(second)s")


def ladder_words(stages: Sequence[Stage]) -> str:
    """The picture as sentences, for those who do not see it."""
    turns = ["", *(turn_of(*two) for two in pairwise(stages))]
    told = [
        Phrase("%(words)s (%(turn)s)", words=_told(one), turn=turn)
        if turn
        else _told(one)
        for one, turn in zip(stages, turns, strict=True)
    ]
    return joined(told, "%(first)s. %(second)s")


def _told(stage: Stage) -> Phrase:
    """One telling as words."""
    level = named_level(stage.level, stage.polarity)
    name = plain(stage.name)
    return Phrase(TOLD, name=name, note=_note(stage), level=level)
