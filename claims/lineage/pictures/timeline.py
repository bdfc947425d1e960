"""The picture of what was said about a claim, for it and against it, as time went."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import pairwise

from claims.lineage.pictures.inks import PENS, Ink, Pen
from claims.lineage.pictures.lettering import isolated, plain, quoted
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
from claims.lineage.pictures.strokes import cross, diamond, disc, rounded, straight
from claims.vocabulary import HedgeLevel, Phrase, Relation, Say, dated, joined

BOX = 268  # the width of a box on either side of the axis
REACH = 26  # how far a box stands from the axis
EDGE = 8
AXIS = EDGE + BOX + REACH
WIDTH = 2 * AXIS
HEIGHT, PITCH = 62, 78
TOP = 40
INSET = 12
TITLE = "What was said about the claim, in order of time: %(count)s in all"
FOR_IT, AGAINST_IT = Phrase("for it"), Phrase("against it, or less")
UNITS = (
    ("%(count)s year", "%(count)s years", 365),
    ("%(count)s month", "%(count)s months", 30),
    ("%(count)s day", "%(count)s days", 1),
)
TOLD = "%(source)s (%(when)s), %(label)s: %(words)s"
_LATEST = datetime.max.replace(tzinfo=UTC)


class Bearing(StrEnum):
    """What something is to the claim on whose timeline it stands."""

    CLAIM = "the claim"
    AGREES = "agrees"
    QUALIFIES = "qualifies"
    CONTRADICTS = "contradicts"


# What evidence is to the claim by what it does to it.
BEARINGS = {
    Relation.CONFIRMS: Bearing.AGREES,
    Relation.REPEATS: Bearing.AGREES,
    Relation.SUPERSEDES: Bearing.QUALIFIES,
    Relation.QUALIFIES: Bearing.QUALIFIES,
    Relation.DECLINES_TO_CONFIRM: Bearing.QUALIFIES,
    Relation.CONTRADICTS: Bearing.CONTRADICTS,
    Relation.RETRACTS: Bearing.CONTRADICTS,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """One statement on the timeline; `at` has a zone, `source` says who tells it.

    `level` is None where how sure it sounds is not told.
    """

    source: str
    words: str
    bearing: Bearing
    level: HedgeLevel | None = HedgeLevel.ASSERTED
    at: datetime | None = None


def draw_timeline(moments: tuple[Moment, ...], say: Say = str) -> Picture:
    """The moments from the first down: agreeing on one side, the others opposite.

    Undated ones stand last, in the order in which they came.
    """
    ordered = sorted(moments, key=lambda moment: moment.at or _LATEST)
    height = TOP + len(ordered) * PITCH
    drawn = Picture(
        kind="timeline",
        width=WIDTH,
        height=height,
        parts=(
            *_heads(say),
            _axis(height),
            *_passing(ordered, say),
            *(_moment(one, TOP + at * PITCH, say) for at, one in enumerate(ordered)),
        ),
        title=say(Phrase(TITLE, TITLE, count=len(ordered))),
        words=say(timeline_words(ordered)),
    )
    return laid(drawn)


def _agrees(moment: Moment) -> bool:
    return moment.bearing in {Bearing.CLAIM, Bearing.AGREES}


def _heads(say: Say) -> Iterator[Part]:
    """What stands on which side."""
    for x, words in ((AXIS - REACH, FOR_IT), (AXIS + REACH, AGAINST_IT)):
        anchor = Anchor.RIGHT if x < AXIS else Anchor.LEFT
        text = Text(x, 20, say(words), 12, Ink.SOFT, "bold", anchor=anchor)
        yield Part("head", texts=(text,))


def _axis(height: float) -> Part:
    line = Line(straight(AXIS, TOP - 8, AXIS, height - 8), Pen(Ink.SOFT, 1.5))
    return Part("axis", (line,))


def _moment(moment: Moment, y: float, say: Say) -> Part:
    """A box on its side, joined to its point on the axis."""
    agrees = _agrees(moment)
    box = Box(EDGE if agrees else AXIS + REACH, y, BOX, HEIGHT)
    near = box.right if agrees else box.x
    pen = Pen(Ink.MARK, 3) if moment.bearing is Bearing.CLAIM else Pen(Ink.SOFT, 1.25)
    middle = y + 20
    lines = (
        Line(straight(near, middle, AXIS, middle), Pen(Ink.SOFT, 1.5)),
        Line(rounded(box), pen, Ink.PAPER),
        *_point(moment, middle),
    )
    return Part(
        f"moment {moment.bearing.name.lower()}",
        lines,
        tuple(_texts(moment, box, say)),
        title=say(_told(moment)),
        box=box,
    )


def _point(moment: Moment, y: float) -> Iterator[Line]:
    """Each bearing has a point of its own shape."""
    match moment.bearing:
        case Bearing.CLAIM:
            yield Line(disc(AXIS, y, 8), Pen(Ink.MARK, 3), Ink.PAPER)
            yield Line(disc(AXIS, y, 3), fill=Ink.MARK)
        case Bearing.AGREES:
            yield Line(disc(AXIS, y, 6), fill=Ink.MARK)
        case Bearing.QUALIFIES:
            yield Line(diamond(AXIS, y, 8), Pen(Ink.POSSIBLE, 2), Ink.PAPER)
        case Bearing.CONTRADICTS:
            yield Line(disc(AXIS, y, 8), fill=Ink.PAPER)
            yield Line(cross(AXIS, y, 6), Pen(Ink.ALARM, 3))


def _texts(moment: Moment, box: Box, say: Say) -> Iterator[Text]:
    """Who, what, and when with how surely."""
    room, x = box.width - 2 * INSET, box.x + INSET
    source = say(plain(moment.source))
    yield lettered(Text(x, box.y + 19, source, 13, weight="bold"), room)
    yield lettered(Text(x, box.y + 36, plain(moment.words), 12), room)
    when = Text(x, box.y + 53, say(dated(moment.at)), 11, Ink.SOFT)
    yield when
    left = room - when.box.width - 12
    sure = Text(
        *(
            box.right - INSET,
            box.y + 53,
            say(_label(moment, "%(first)s: %(second)s")),
            11,
            _ink(moment),
            "bold",
        ),
        anchor=Anchor.RIGHT,
    )
    yield lettered(sure, left)


def _passing(moments: Sequence[Moment], say: Say) -> Iterator[Part]:
    """How long it was between two moments, where it was a day or more."""
    for place, (before, after) in enumerate(pairwise(moments)):
        words = say(passed(before.at, after.at))
        if words:
            y = TOP + place * PITCH + HEIGHT + 5
            text = Text(
                *(AXIS, y, words, 10, Ink.SOFT), anchor=Anchor.MIDDLE, halo=Ink.PAPER
            )
            yield Part("passing", texts=(text,))


def passed(before: datetime | None, after: datetime | None) -> str:
    """The time between two moments in its largest unit; nothing within a day."""
    if before is None or after is None:
        return ""
    days = (after - before).days
    for unit, several, length in UNITS:
        if days >= length:
            return Phrase(unit, several, count=days // length)
    return ""


def _label(moment: Moment, between: str) -> str:
    """What it is to the claim and, where that is told, how sure it sounds."""
    level = Phrase(moment.level.value.replace("_", " ")) if moment.level else ""
    return joined([Phrase(moment.bearing.value), level], between)


def _ink(moment: Moment) -> Ink:
    return PENS[moment.level].ink if moment.level else Ink.SOFT


def timeline_words(moments: Sequence[Moment]) -> str:
    """The picture as sentences, for those who do not see it."""
    gaps = ["", *(passed(one.at, two.at) for one, two in pairwise(moments))]
    told = [
        Phrase("%(moment)s, %(gap)s later", moment=_told(one), gap=gap)
        if gap
        else _told(one)
        for one, gap in zip(moments, gaps, strict=True)
    ]
    return joined(told, "%(first)s. %(second)s")


def _told(moment: Moment) -> Phrase:
    """One moment as words."""
    return Phrase(
        TOLD,
        source=isolated(plain(moment.source)),
        when=dated(moment.at),
        label=_label(moment, "%(first)s, %(second)s"),
        words=quoted(moment.words),
    )
