"""What one row of words says, by kind of row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ladder:
    """Words for how far something went.

    `will` and `did` are the ranks of the plain statement that it will be so, or is so:
    None where the ladder has no plain rung.
    """

    name: str
    will: int | None
    did: int | None


@dataclass(frozen=True, slots=True)
class Rung:
    """A row of words that stand on a ladder; a greater rank goes further."""

    name: str
    ladder: Ladder
    rank: int


@dataclass(frozen=True, slots=True)
class Form:
    """A row of words that put a claim forward in some manner, such as a plan."""

    name: str
    manner: str


@dataclass(frozen=True, slots=True)
class Doer:
    """A row of words for those who act; `sort` is what they are, such as an army."""

    name: str
    sort: str


@dataclass(frozen=True, slots=True)
class Body:
    """A row of the names by which one body goes."""

    name: str


@dataclass(frozen=True, slots=True)
class Hearsay:
    """A row of words for hearsay: `within` a claim, or for its source."""

    name: str
    within: bool


@dataclass(frozen=True, slots=True)
class Amount:
    """A row of words that count, multiply or bound: `sort`, and its least and most."""

    name: str
    sort: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Small:
    """Small words by which the steps know where parts of a claim end."""

    auxiliaries: frozenset[str]
    prepositions: frozenset[str]
    links: frozenset[str]
    asides: frozenset[str]
    before_years: frozenset[str]
    beside_names: frozenset[str]
    pronouns: frozenset[str]
    negations: frozenset[str]
    lacking: frozenset[str]
    coordinators: frozenset[str]
    saying: frozenset[str]
    acting: frozenset[str]
    conditional: frozenset[str]
    accusing: frozenset[str]
    foretelling: frozenset[str]
    pondering: frozenset[str]
    unknowing: frozenset[str]
    knowing: frozenset[str]
