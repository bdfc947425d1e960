"""What was said, by whom through whom, how surely, and what was decided about it.

Times are RFC 3339 in UTC; what is not known is an empty text or None.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where words stand: code points of a text that is named by its digest."""

    document: int
    sha256: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Step:
    """One who stands in the chain, the originator first.

    `office` is what they held at the time, "former" included; `named` is false where
    the text names nobody.
    """

    name: str
    kind: str
    office: str
    role: str
    stance: str
    cue: str
    named: bool


@dataclass(frozen=True, slots=True)
class Statement:
    """The claim: its words, and what they mean when they stand alone.

    `quoted` tells whether the words are the speaker's own; `translated_from` is the
    language that they were translated from.
    """

    anchor: Anchor
    language: str
    direction: str
    proposition: str
    mode: str
    quoted: bool
    translated_from: str
    translator: str
    original_words: str
    polarity: str
    modality: str
    evidentiality: str
    said_at: str
    chain: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What was decided on one question; likelihood and confidence are two things.

    `label` is what the team calls the verdict, if it has words of its own.
    """

    question: str
    verdict: str
    likelihood_low: float | None
    likelihood_high: float | None
    confidence: str
    reasons: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Telling:
    """How sure one telling sounded; the band is how readers understand its words.

    `drift` is how it differs from the claim: the level by one word, weaker, stronger or
    same, then a sentence a change, after semicolons; nothing for the claim itself.
    """

    claim: int
    name: str
    at: str
    words: str
    level: str
    label: str
    polarity: str
    low: float | None
    high: float | None
    cue: str
    drift: str
