"""What the panel of a claim's lineage shows: plain values that ask nothing."""

from dataclasses import dataclass

from claims.lineage.pictures import Picture


@dataclass(frozen=True, slots=True)
class Warned:
    """One thing on a claim to look at: its kind in a word or two, and a sentence."""

    label: str
    sentence: str


@dataclass(frozen=True, slots=True)
class QuoteTold:
    """Words of a claim's document and where they stand, in code points."""

    claim: int
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """What else than the level changed; a side is None where no words show it."""

    kind: str
    earlier: QuoteTold | None
    later: QuoteTold | None
    sentence: str


@dataclass(frozen=True, slots=True)
class DriftTold:
    """What became of a claim between its own words and another telling of one root.

    `claim` is the other telling's, by which `name` is known; `sure` tells of the level
    alone and `sentence` of everything. `alarms` is whether the team wants to be told.
    """

    claim: int
    name: str
    direction: str
    sure: str
    sentence: str
    changes: tuple[ChangeTold, ...]
    alarms: bool


@dataclass(frozen=True, slots=True)
class TellingTold:
    """One telling in a group; `claim` is the key of its claim, where it has one."""

    claim: int | None
    name: str
    note: str
    sounds: str
    level: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupTold:
    """The tellings that stand on one root, or on none, and why they stand together."""

    title: str
    bonds: tuple[str, ...]
    counts: bool
    tellings: tuple[TellingTold, ...]


@dataclass(frozen=True, slots=True)
class Rests:
    """Words on which a suggestion rests, and the claim in which they stand."""

    claim: int
    words: str


@dataclass(frozen=True, slots=True)
class LinkSheet:
    """A link of the claim to another one, as an analyst decides on it.

    `relation` and `scope` are as people read them, `says` as forms send them; `was` has
    what was suggested where it was accepted as another. `revision` is how many events
    it had when it was gathered: a form hands it back.
    """

    key: int
    other: int
    proposition: str
    teller: str
    sounds: str
    level: str
    relation: str
    scope: str
    says: tuple[str, str]
    was: str
    status: str
    why: str
    rule: str
    score: float | None
    rests: tuple[Rests, ...]
    revision: int
    decided: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Who really says a claim, who else tells it, and what hangs on what.

    `suggested` has the surest of the suggestions, `waiting` is how many there are;
    `credibility` is what the roots suggest, for those who have answered, `because` why.
    """

    claim: int
    summary: str
    alarms: tuple[Warned, ...]
    origins: Picture
    groups: tuple[GroupTold, ...]
    ladder: Picture | None
    drift: tuple[DriftTold, ...]
    timeline: Picture | None
    flips: tuple[str, ...]
    suggested: tuple[LinkSheet, ...]
    waiting: int
    decided: tuple[LinkSheet, ...]
    credibility: str
    because: str
