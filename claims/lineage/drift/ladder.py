"""The picture of a claim's tellings in order of time: how sure each of them sounds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from claims.lineage.chain import shortened
from claims.lineage.drift.level import (
    CERTAIN,
    OPEN,
    direction_of,
    likelihood,
    named_level,
)
from claims.vocabulary import BANDS, Direction, HedgeLevel, Polarity

LEFT = 290  # where the scale begins: before it stands who tells
SPAN = 320
WIDTH = LEFT + SPAN + 70  # room for half of a label that stands at 1
TOP = 12
PITCH = 74  # from one rung to the next
LINE = 34  # how far the scale stands below the top of its rung
FOOT = 40
LABEL = 66  # half the width of the longest label, so that none meets a name
NAME_ROOM = 26  # letters that fit before the scale
NOTE_ROOM = 38
FIGURES = ("0", ".25", ".5", ".75", "1")


@dataclass(frozen=True, slots=True)
class Stage:
    """One telling as the picture takes it; `at` has a zone, `cue` sets the level."""

    name: str
    level: HedgeLevel
    polarity: Polarity = Polarity.AFFIRMED
    at: datetime | None = None
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A rung: `y` is that of its scale; `width` is 0 where there is a point, no band.

    `middle` is None where the telling leaves it open and nothing is drawn on the scale.
    """

    y: int
    name: str
    note: str
    level: str
    label: str
    x: float
    width: float
    middle: float | None
    label_x: float


@dataclass(frozen=True, slots=True)
class Slope:
    """A line from the middle of one rung to that of the next, and what it says."""

    x1: float
    y1: int
    x2: float
    y2: int
    turn: str
    label_x: float
    label_y: int


@dataclass(frozen=True, slots=True)
class LadderPicture:
    """What a page draws; `title` says what it is, `words` the same as the picture."""

    width: int
    height: int
    foot: int
    left: int
    span: int
    steps: tuple[Step, ...]
    slopes: tuple[Slope, ...]
    ticks: tuple[tuple[float, str], ...]
    title: str
    words: str


def draw_ladder(stages: tuple[Stage, ...]) -> LadderPicture:
    """A rung a telling, the first in time on top; undated ones last, as they came."""
    latest = datetime.max.replace(tzinfo=UTC)
    ordered = sorted(stages, key=lambda stage: stage.at or latest)
    steps = tuple(_step(stage, place) for place, stage in enumerate(ordered))
    return LadderPicture(
        width=WIDTH,
        height=TOP + len(steps) * PITCH + FOOT,
        foot=TOP + len(steps) * PITCH,
        left=LEFT,
        span=SPAN,
        steps=steps,
        slopes=tuple(_slopes(ordered, steps)),
        ticks=tuple(
            (LEFT + SPAN * place / 4, figure) for place, figure in enumerate(FIGURES)
        ),
        title=f"How sure {len(steps)} tellings of one claim sound, in order of time",
        words=_words(ordered),
    )


def _step(stage: Stage, place: int) -> Step:
    """The rung of a telling."""
    low, high = _ends(stage)
    middle = likelihood(stage.level, stage.polarity)
    centre = _across(middle / CERTAIN) if middle != OPEN else None
    return Step(
        y=TOP + place * PITCH + LINE,
        name=shortened(stage.name, NAME_ROOM),
        note=shortened(_note(stage), NOTE_ROOM),
        level=stage.level.value,
        label=named_level(stage.level, stage.polarity),
        x=_across(low),
        width=round(SPAN * (high - low), 1),
        middle=centre,
        label_x=LEFT + SPAN / 2 if centre is None else max(centre, LEFT + LABEL),
    )


def _slopes(stages: list[Stage], steps: tuple[Step, ...]) -> Iterator[Slope]:
    """The lines between rungs that both have a place on the scale."""
    for (before, after), (upper, lower) in zip(
        pairwise(stages), pairwise(steps), strict=True
    ):
        if upper.middle is not None and lower.middle is not None:
            yield Slope(
                x1=upper.middle,
                y1=upper.y + 8,
                x2=lower.middle,
                y2=lower.y - 24,
                turn=_turn(before, after),
                label_x=round((upper.middle + lower.middle) / 2, 1),
                label_y=(upper.y + lower.y) // 2 - 3,
            )


def _direction(before: Stage, after: Stage) -> Direction:
    """Where the level went from one telling to the next."""
    if before.level is after.level:
        return Direction.SAME
    first = likelihood(before.level, before.polarity)
    return direction_of(likelihood(after.level, after.polarity) - first)


def _turn(before: Stage, after: Stage) -> str:
    """What became of the level, and whether what was affirmed is denied."""
    direction = _direction(before, after).value
    return direction if before.polarity is after.polarity else f"{direction}, turned"


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
    when = stage.at.date().isoformat() if stage.at else "undated"
    return f"{when} · \u2068“{stage.cue}”\u2069" if stage.cue else when


def _words(stages: list[Stage]) -> str:
    """The picture as sentences, for those who do not see it."""
    told = [
        f"{one.name} ({_note(one)}): {named_level(one.level, one.polarity)}"
        for one in stages
    ]
    turns = ["", *(f" ({_turn(*two)})" for two in pairwise(stages))]
    return ". ".join(f"{one}{turn}" for one, turn in zip(told, turns, strict=True))
