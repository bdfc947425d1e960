"""What the steps of reading hand to each other: attributions, parties, hedges."""

from dataclasses import dataclass

from claims.text.spans import Span
from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeCueKind,
    HedgeLevel,
    Modality,
    Polarity,
    SourceKind,
    Stance,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that attribute, with the rule that found them."""

    span: Span
    stance: Stance
    rule: str


@dataclass(frozen=True, slots=True)
class Step:
    """One source in a chain as it stands on the spot, or none where none is named."""

    mention: Span | None
    cue: Cue | None
    role: AttributionRole


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words attributed through a chain of sources, originator first.

    This is the seam: a pattern finder or a trained tagger makes these, and everything
    after is the same for both. `contents` are in order and do not overlap; `score` is
    the finder's belief, 0..1.
    """

    steps: tuple[Step, ...]
    contents: tuple[Span, ...]
    rule: str
    score: float


@dataclass(frozen=True, slots=True)
class Party:
    """Who a mention stands for, as far as the document alone says.

    `name` is None where the mention is ambiguous (then `candidates` has the names) or
    nobody is named. `members` has the names of a joint source.
    """

    name: str | None
    kind: SourceKind
    title: str = ""
    former: bool = False
    members: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HedgeCue:
    """A word that bears on how sure a claim sounds; no band where it sets no level."""

    span: Span
    kind: HedgeCueKind
    low: float | None
    high: float | None
    rule: str


@dataclass(frozen=True, slots=True)
class Hedge:
    """How sure a statement sounds, how its speaker knows, and the cues that say so."""

    level: HedgeLevel
    evidentiality: Evidentiality
    cues: tuple[HedgeCue, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is said of the statement itself: affirmed or not, and in what way."""

    polarity: Polarity
    modality: Modality
    condition: Span | None
