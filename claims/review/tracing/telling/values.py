"""What is told of a claim's roots: plain values that serialize as they are."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claims.lineage.credibility import Suggested
from claims.lineage.roots import Bond, End, Part
from claims.vocabulary import HedgeLevel, Polarity, Relation, Scope


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a document with their span, in code points."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by name; `source` is a row, None where a text only describes them."""

    name: str
    source: int | None


@dataclass(frozen=True, slots=True)
class Passage:
    """Where something is told: a claim in a document, a whole one, or a page outside.

    What is not known or does not apply is None, or an empty text.
    """

    telling: str
    claim: int | None
    document: int | None
    title: str
    url: str
    words: Words | None
    level: HedgeLevel | None


class Act(StrEnum):
    """What somebody on a path did with the claim."""

    SAID = "said"
    RELAYED = "relayed"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class PathStep:
    """Who did what with the claim, where: several said it with one voice.

    `mention` is where the text names them, `cue` the words that attribute it to them.
    """

    act: Act
    who: tuple[Named, ...]
    telling: str
    claim: int | None
    mention: Words | None
    cue: Words | None


@dataclass(frozen=True, slots=True)
class Path:
    """The way from whoever said it to one telling; `root` is empty where none is named.

    `steps` begin at the root, `passages` too; both end with the telling itself.
    """

    telling: str
    end: End
    root: str
    steps: tuple[PathStep, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class RootFound:
    """A root, by the number of its group, with the shortest way to it.

    `tellings` is how many tellings lead to it.
    """

    name: str
    who: tuple[Named, ...]
    group: int
    tellings: int
    path: Path


@dataclass(frozen=True, slots=True)
class Tied:
    """Why two roots count as one."""

    bond: Bond
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class GroupFound:
    """Roots that count as one, with what bonds them."""

    number: int
    roots: tuple[str, ...]
    bonds: tuple[Tied, ...]


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A telling that leads to nobody named; `who` has the words for them, if any."""

    passage: Passage
    end: End
    who: str


@dataclass(frozen=True, slots=True)
class SideFound:
    """Who stands for the claim, or against it.

    `independent` is how many know for themselves, at most. The tellings of unknown root
    come from `fewest_unknown` to `most_unknown` people, as far as one knows.
    """

    independent: int
    roots: tuple[RootFound, ...]
    groups: tuple[GroupFound, ...]
    unnamed: tuple[Unnamed, ...]
    fewest_unknown: int
    most_unknown: int


@dataclass(frozen=True, slots=True)
class Beside:
    """An accepted link that counts on neither side; `of` is the claim that has it."""

    link: int
    of: int
    relation: Relation
    scope: Scope
    passage: Passage


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody has the claim from somebody, as a passage says with these words."""

    by: str
    of: str
    passage: Passage
    cue: Words | None


@dataclass(frozen=True, slots=True)
class LoopFound:
    """Circular reporting: its members, and the quotes that close it."""

    members: tuple[Named, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Flip:
    """One thing without which the balance would change.

    `name` is what it is called, `document` the row where it is a text.
    """

    part: Part
    name: str
    document: int | None


@dataclass(frozen=True, slots=True)
class Traced:
    """Who really says a claim, and how many know it for themselves.

    `day` is the day for which owners and bodies were looked up, None where it is not
    known; `paths` are the ways of the claim's own words, and `own` is what it says. The
    words of `taken_back` were contradicted later by whoever had said them.
    """

    claim: int
    proposition: str
    own: Passage
    day: date | None
    paths: tuple[Path, ...]
    affirming: SideFound
    denying: SideFound
    taken_back: tuple[str, ...]
    beside: tuple[Beside, ...]
    loops: tuple[LoopFound, ...]
    flips: tuple[Flip, ...]
    leaning: Polarity | None
    credibility: Suggested

    @property
    def circular(self) -> bool:
        """Whether somebody has the claim from their own echo."""
        return bool(self.loops)
