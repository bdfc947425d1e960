"""Claims as links between them are sought, and the suggestions that come of it."""

from dataclasses import dataclass
from datetime import datetime

from claims.vocabulary import HedgeLevel, Polarity, Relation, Scope, SourceKind, Stance


@dataclass(frozen=True, slots=True)
class Who:
    """One source: `key` tells it from all others, `name` is what people call it."""

    key: str
    name: str
    kind: SourceKind = SourceKind.PERSON


Step = tuple[Who, ...]


@dataclass(frozen=True, slots=True)
class Claimed:
    """One claim with all that links are judged by.

    `start` and `end` are its span in its document, `text` the words that stand there;
    `before` the words right before them, `paragraph` all that stands around. `chain`
    begins with the originator: several in a step speak jointly, none is named in an
    empty step, and without a chain the document speaks. `stance` is that of the cue;
    `headline` is set where a headline names the originator, `corrects` where the
    document takes back what its publisher reported, and `retracts` where the words
    only say what it was that is taken back.
    """

    id: int
    document: int
    start: int
    end: int
    text: str
    proposition: str
    polarity: Polarity = Polarity.AFFIRMED
    level: HedgeLevel = HedgeLevel.ASSERTED
    chain: tuple[Step, ...] = ()
    stance: Stance = Stance.NEUTRAL
    publishers: Step = ()
    published: datetime | None = None
    said_at: datetime | None = None
    before: str = ""
    paragraph: str = ""
    headline: bool = False
    corrects: bool = False
    retracts: bool = False

    @property
    def when(self) -> datetime | None:
        """When it was said, or else published."""
        return self.said_at or self.published

    @property
    def own_voice(self) -> bool:
        """Whether the document itself says it, or says it above what others say."""
        return not self.chain or self.headline


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a claim on which a suggestion rests: a span of its document."""

    claim: int
    document: int
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """That one claim is evidence on another, for somebody to decide.

    `score`, 0..1, is the share of the words of both that agree, times how far the rule
    is trusted: an order in which to look at suggestions, no likelihood. `spans` are
    the words that agree, or that exclude each other, in both claims.
    """

    claim: int
    evidence: int
    relation: Relation
    scope: Scope
    rule: str
    score: float
    spans: tuple[Place, ...]
    why: str
