"""What a page or a report shows: plain values that ask the database nothing."""

from dataclasses import dataclass
from datetime import datetime

from claims.lineage import MarkKind
from claims.lineage.pictures import Picture


@dataclass(frozen=True, slots=True)
class Speaker:
    """One step of a chain as people read it; `named` is false where nobody is."""

    name: str
    note: str
    cue: str
    role: str
    named: bool


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that bears on how sure a claim sounds, and why."""

    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class ClaimSheet:
    """All that is said of one claim; `number` counts from one in reading order."""

    key: int
    number: int
    start: int
    end: int
    words: str
    proposition: str
    level: str
    label: str
    low: float | None
    high: float | None
    band: Picture
    chain: Picture
    speakers: tuple[Speaker, ...]
    cues: tuple[Cue, ...]
    mode: str
    polarity: str
    modality: str
    evidentiality: str
    state: str
    rules: str
    extractor: str
    score: float


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text that is all of one kind."""

    text: str
    kinds: frozenset[MarkKind]

    @property
    def classes(self) -> str:
        """The kinds as the names of classes."""
        return " ".join(sorted(kind.value for kind in self.kinds))


@dataclass(frozen=True, slots=True)
class Run:
    """Parts that belong to one claim, or to none; `begins` has those that begin here.

    `depth` tells how many claims cover it; only the first run of a claim is a stop of
    the keyboard, so that nobody steps through a claim twice.
    """

    claim: ClaimSheet | None
    depth: int
    first: bool
    begins: tuple[ClaimSheet, ...]
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """One place where a document was seen; empty where nobody knows."""

    publisher: str
    title: str
    url: str
    published_at: datetime | None
    retrieved_at: datetime


@dataclass(frozen=True, slots=True)
class DocumentSheet:
    """A document with its claims in reading order and its text cut into runs."""

    key: int
    title: str
    language: str
    media_type: str
    length: int
    sha256: str
    authenticity: str
    seen: tuple[Seen, ...]
    claims: tuple[ClaimSheet, ...]
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with the words around it and its neighbours in the text."""

    sheet: ClaimSheet
    document: int
    title: str
    before: str
    after: str
    previous: int | None
    next: int | None
