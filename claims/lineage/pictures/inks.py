"""The inks of the pictures, and how a level of hedging is drawn besides its colour."""

from dataclasses import dataclass
from enum import StrEnum

from claims.vocabulary import HedgeLevel


class Ink(StrEnum):
    """A colour by what it is for: pages give it a value for each of their themes."""

    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    PAPER = "paper"
    GROUND = "ground"
    MARK = "mark"
    ALARM = "alarm"
    ASSERTED = "asserted"
    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    UNDETERMINED = "undetermined"


# What is printed where nobody reads the style sheet: the light theme.
PRINTED = {
    Ink.INK: "#1b2430",
    Ink.SOFT: "#55606e",
    Ink.LINE: "#d5dce4",
    Ink.PAPER: "#fff",
    Ink.GROUND: "#f3f5f8",
    Ink.MARK: "#14507a",
    Ink.ALARM: "#b3261e",
    Ink.ASSERTED: "#14507a",
    Ink.LIKELY: "#1c6f7d",
    Ink.POSSIBLE: "#8a5708",
    Ink.UNLIKELY: "#a4452c",
    Ink.UNDETERMINED: "#6b4a8a",
}


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line is drawn: its colour, its width, and where it is broken."""

    ink: Ink
    width: float = 1.5
    dash: str = ""


_CERTAIN = Pen(Ink.ASSERTED, 2)
_LIKELY = Pen(Ink.LIKELY, 4)
_POSSIBLE = Pen(Ink.POSSIBLE, 3, "7 4")
_UNLIKELY = Pen(Ink.UNLIKELY, 4, "2 4")
_OPEN = Pen(Ink.UNDETERMINED, 2, "9 3 2 3")

# In black and white a level is known by its line as well as by its word.
PENS = {
    HedgeLevel.ASSERTED: _CERTAIN,
    HedgeLevel.ALMOST_CERTAIN: _LIKELY,
    HedgeLevel.VERY_LIKELY: _LIKELY,
    HedgeLevel.LIKELY: _LIKELY,
    HedgeLevel.EVEN: _POSSIBLE,
    HedgeLevel.POSSIBLE: _POSSIBLE,
    HedgeLevel.UNLIKELY: _UNLIKELY,
    HedgeLevel.VERY_UNLIKELY: _UNLIKELY,
    HedgeLevel.REMOTE: _UNLIKELY,
    HedgeLevel.UNDETERMINED: _OPEN,
}
