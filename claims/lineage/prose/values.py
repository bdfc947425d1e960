"""A sentence, the words of what it rests on, and what is found amiss with it."""

from dataclasses import dataclass

from claims.vocabulary import ProseKind


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words that make a saying less than certain, and where they stand.

    `strength` is in thousandths of likelihood; None where the words tell only that it
    is hearsay ("reportedly").
    """

    start: int
    end: int
    strength: int | None


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence with the words of doubt that were read in it."""

    text: str
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a report, and each sentence of the evidence that it is bound to.

    `sources` counts the texts of the evidence; `searches` the logged searches that
    found nothing.
    """

    saying: Saying
    evidence: tuple[Saying, ...] = ()
    sources: int = 0
    searches: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What is amiss, in which code points of the sentence, and why, in one sentence."""

    kind: ProseKind
    start: int
    end: int
    why: str
