"""Who made a report, by which method, and what happened to it since."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """Who answers for a report, and under which licence it is given out."""

    name: str
    url: str
    licence: str


@dataclass(frozen=True, slots=True)
class Method:
    """What read the text, and the versions of all that writes the report."""

    extractor: str
    extractor_version: str
    score: float
    rules: str
    tools: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part that somebody played; people are told by their part, not by name."""

    role: str
    at: str


@dataclass(frozen=True, slots=True)
class Signing:
    """An allegation was let go out by somebody of a role who did not assess it."""

    role: str
    at: str


@dataclass(frozen=True, slots=True)
class Reply:
    """Who was asked for a reply; a confidential party is not named."""

    party: str
    status: str
    asked_at: str
    due_at: str
    answer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong in an earlier edition."""

    edition: int
    kind: str
    notice: str
    at: str
