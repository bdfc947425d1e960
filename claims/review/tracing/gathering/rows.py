"""What the tables hold that bears on one claim, as plain values."""

from dataclasses import dataclass, field
from datetime import date, datetime

from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeLevel,
    Membership,
    Relation,
    Scope,
    SourceKind,
)

OUTLETS = frozenset([SourceKind.AGENCY, SourceKind.OUTLET])


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with the words on which it stands."""

    id: int
    document: int
    start: int
    end: int
    text: str
    proposition: str
    level: HedgeLevel
    evidentiality: Evidentiality
    said_at: datetime | None


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a chain; `mention` and `cue` are spans with their words, if any."""

    id: int
    claim: int
    source: int | None
    role: AttributionRole
    mention: tuple[int | None, int | None, str]
    cue: tuple[int | None, int | None, str]


@dataclass(frozen=True, slots=True)
class LinkRow:
    """An accepted link from a claim to one piece of evidence."""

    id: int
    claim: int
    evidence_claim: int | None
    evidence_document: int | None
    evidence_snapshot: int | None
    url: str
    relation: Relation
    scope: Scope

    @property
    def evidence(self) -> str:
        """What the evidence is known by among all that bears on a claim."""
        if self.evidence_claim is not None:
            return str(self.evidence_claim)
        if self.evidence_document is not None:
            return f"document-{self.evidence_document}"
        return f"snapshot-{self.evidence_snapshot}"


@dataclass(frozen=True, slots=True)
class AppearanceRow:
    """Where a document was seen."""

    id: int
    document: int
    publisher: int | None
    published: datetime | None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Who asserts."""

    id: int
    name: str
    kind: SourceKind


Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Dated:
    """One source stands under another, from one day to another."""

    low: int
    high: int
    held_from: date | None
    held_to: date | None

    def holds(self, day: date | None) -> bool:
        """Whether it held on a day; where either is not known, it may have."""
        begun = day is None or self.held_from is None or self.held_from <= day
        return begun and (day is None or self.held_to is None or day <= self.held_to)


@dataclass(frozen=True, slots=True)
class Sources:
    """Everybody who speaks, publishes, owns or is spoken for, and what joins them."""

    rows: dict[int, SourceRow] = field(default_factory=dict)
    owners: tuple[Dated, ...] = ()
    speaks_for: tuple[Dated, ...] = ()
    same: tuple[Pair, ...] = ()
    perhaps_same: tuple[Pair, ...] = ()

    def kind(self, step: StepRow) -> SourceKind | None:
        """What the one source of a step is, if there is one."""
        return None if step.source is None else self.rows[step.source].kind


@dataclass(frozen=True, slots=True)
class Rows:
    """All that bears on a claim.

    `members` has the sources of each step of several, `corrects` the document that
    each document supersedes or takes back, `retracting` the claims that only say what
    it is that their document takes back, `texts` those of documents of which one must
    know whether their outlet saw it. Only those in `voiced` can be told twice by being
    copied.
    """

    asked: ClaimRow
    claims: dict[int, ClaimRow]
    steps: dict[int, tuple[StepRow, ...]]
    members: dict[int, tuple[tuple[int, Membership], ...]]
    links: tuple[LinkRow, ...]
    same_claims: tuple[Pair, ...]
    titles: dict[int, str]
    corrects: dict[int, int]
    retracting: frozenset[int]
    appearances: dict[int, tuple[AppearanceRow, ...]]
    upstreams: dict[int, tuple[int, ...]]
    texts: dict[int, str]
    voiced: frozenset[int]
    sources: Sources
