"""What bears on a claim: evidence, roots, times, and where all of it came from."""

from dataclasses import dataclass

from claims.reports.value.statement import Anchor


@dataclass(frozen=True, slots=True)
class Evidence:
    """One accepted link; `root` is where its quoting ends, empty where nobody knows."""

    number: int
    relation: str
    scope: str
    says: str
    told_by: str
    root: str
    anchor: Anchor | None
    title: str
    url: str
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Group:
    """Roots that count as one, and why."""

    roots: tuple[str, ...]
    bonds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Roots:
    """How many know for themselves, at most.

    `unknown` counts the tellings that lead to nobody named; `flips` names each thing
    whose removal would change the balance.
    """

    affirming: tuple[Group, ...]
    denying: tuple[Group, ...]
    unknown: int
    fewest_unknown: int
    circular: tuple[str, ...]
    flips: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """One dated thing that was said or published."""

    at: str
    what: str
    who: str
    relation: str


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Somebody who is heard of here, as graded on the day of publication."""

    number: int
    name: str
    kind: str
    offices: tuple[str, ...]
    interests: tuple[str, ...]
    grade: str
    grade_reason: str
    graded_at: str


@dataclass(frozen=True, slots=True)
class TextNote:
    """A text that is cited, once for each place where it was seen."""

    document: int
    sha256: str
    original_sha256: str
    media_type: str
    language: str
    title: str
    publisher: str
    url: str
    published_at: str
    retrieved_at: str
    authenticity: str
    confidential: bool
