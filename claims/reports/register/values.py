"""What the pages of the register show: plain values that ask the database nothing."""

from dataclasses import dataclass
from datetime import UTC, date, datetime


@dataclass(frozen=True, slots=True)
class Card:
    """A source in brief: enough to tell it from another of its name."""

    key: int
    name: str
    kind: str
    unnamed: bool
    names: tuple[str, ...]
    offices: tuple[str, ...]
    document: int | None
    said: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sources that may be one, and why."""

    key: int
    why: str
    first: Card
    second: Card


@dataclass(frozen=True, slots=True)
class PairPage:
    """Some of the pairs that wait for a judgement, and where the rest is."""

    pairs: tuple[Pair, ...]
    unnamed: bool
    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class NameLine:
    """Another name of a source."""

    key: int
    name: str


@dataclass(frozen=True, slots=True)
class OfficeLine:
    """An office with the words that tell of it among their neighbours."""

    key: int
    office: str
    organisation: str
    held_from: date | None
    held_to: date | None
    told_at: datetime | None
    document: int | None
    title: str
    before: str
    words: str
    after: str

    @property
    def held_at(self) -> datetime:
        """A time at which it was held, for want of a document that tells of it."""
        day = self.held_from or self.held_to or date.min
        return datetime(day.year, day.month, day.day, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class GradeLine:
    """A grade, given for good."""

    letter: str
    words: str
    topic: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TieLine:
    """A tie to another source; `bound` is true of the one that is owned or speaks."""

    key: int
    tie: str
    bound: bool
    other: int
    name: str
    held_from: date | None
    held_to: date | None


@dataclass(frozen=True, slots=True)
class JudgementLine:
    """A standing judgement on the source and another."""

    key: int
    kind: str
    other: Card
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A claim of the source, with the office that it had then."""

    key: int
    proposition: str
    level: str
    label: str
    document: int
    title: str
    at: datetime
    under: str
    office: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """What somebody did to the source or judged of it."""

    at: datetime
    by: str
    action: str
    was: str
    became: str
    other: str
    reason: str


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """All that the register tells of one source."""

    card: Card
    country: str
    language: str
    confidential: bool
    recorded_at: datetime
    names: tuple[NameLine, ...]
    offices: tuple[OfficeLine, ...]
    grade: GradeLine | None
    grades: tuple[GradeLine, ...]
    ties: tuple[TieLine, ...]
    pairs: tuple[Pair, ...]
    judged: tuple[JudgementLine, ...]
    together: tuple[Card, ...]
    said: tuple[SaidLine, ...]
    history: tuple[EventLine, ...]
