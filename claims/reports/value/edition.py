"""One edition of a report: all that any form of it says."""

from dataclasses import dataclass

from claims.reports.value.evidence import (
    Evidence,
    Moment,
    Roots,
    SourceNote,
    TextNote,
)
from claims.reports.value.prose import NO_PROSE, Summing
from claims.reports.value.statement import Finding, Statement, Telling
from claims.reports.value.work import Correction, House, Method, Part, Reply, Signing


@dataclass(frozen=True, slots=True)
class Edition:
    """The report on one claim as it went out; every form is made of it alone.

    `events` are the digests of the claim's events so far, the first one first.
    """

    form: int
    claim: int
    edition: int
    published_at: str
    language: str
    house: House
    statement: Statement
    findings: tuple[Finding, ...]
    tellings: tuple[Telling, ...]
    evidence: tuple[Evidence, ...]
    roots: Roots
    timeline: tuple[Moment, ...]
    sources: tuple[SourceNote, ...]
    texts: tuple[TextNote, ...]
    replies: tuple[Reply, ...]
    limits: tuple[str, ...]
    method: Method
    parts: tuple[Part, ...]
    corrections: tuple[Correction, ...]
    events: tuple[str, ...]
    prose: Summing = NO_PROSE
    signings: tuple[Signing, ...] = ()

    @property
    def name(self) -> str:
        """What its files are called."""
        return f"claim-{self.claim}-edition-{self.edition}"

    @property
    def url(self) -> str:
        """Where readers find it."""
        return f"{self.house.url}/reports/{self.claim}"

    @property
    def key_url(self) -> str:
        """Where the house shows the key that it signs with."""
        return f"{self.house.url}/reports/key"

    @property
    def independent(self) -> int:
        """How many independent roots affirm it, at most."""
        return len(self.roots.affirming)

    def finding(self, question: str) -> Finding | None:
        """What was decided on a question; none where nobody asked it."""
        return next((one for one in self.findings if one.question == question), None)

    def verdict(self) -> str:
        """What readers see first: is it true, or else was it said."""
        found = self.first()
        return found.verdict if found else ""

    def first(self) -> Finding | None:
        """The finding whose verdict readers see first."""
        return self.finding("is_true") or self.finding("was_said")
