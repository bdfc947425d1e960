"""What a record of a check holds once it is read, whoever wrote it and however."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeLevel,
    Modality,
    Mode,
    Polarity,
    SourceKind,
    Stance,
)


class UnreadableError(ValueError):
    """A record that is left out, and why, as the end of a sentence about it."""


class Done(StrEnum):
    """What came of one record."""

    NEW_CLAIM = "a new claim"
    NEW_VERDICT = "a new verdict on a claim that was here"
    KNOWN = "was here already"


@dataclass(frozen=True, slots=True)
class Speaker:
    """One step of a chain; nobody is named where there are no names."""

    names: tuple[str, ...]
    kind: SourceKind
    title: str = ""
    former: bool = False
    role: AttributionRole = AttributionRole.FIRST_HAND
    stance: Stance = Stance.NEUTRAL


@dataclass(frozen=True, slots=True)
class Scale:
    """A number with the ends of its scale: worst < best, and the value between."""

    value: float
    worst: float
    best: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided, in the rater's own word."""

    label: str
    scale: Scale | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How a claim reads, where its record says so."""

    polarity: Polarity
    level: HedgeLevel
    evidentiality: Evidentiality
    modality: Modality


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the words stand in a text that may be here, by its digest."""

    sha256: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Check:
    """A claim with what somebody decided about it.

    `words` are as the record gives them, and the claim is [start, end) of them.
    `manner` is None where the words themselves must tell. `original` is the record as
    it came.
    """

    words: str
    start: int
    end: int
    proposition: str
    mode: Mode
    chain: tuple[Speaker, ...]
    said_at: datetime | None
    language: str
    rater: str
    rater_kind: SourceKind
    verdicts: tuple[Verdict, ...]
    url: str
    title: str
    rated_on: date | None
    carried_at: tuple[str, ...]
    original: bytes
    manner: Manner | None = None
    anchor: Anchor | None = None
