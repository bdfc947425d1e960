"""Who has a claim from whom, ready to be drawn, told in words, or written as DOT.

All three are made of this one value, and so say the same.
"""

from dataclasses import dataclass
from enum import StrEnum

from claims.vocabulary import HedgeLevel, Phrase, Scope

# What stands on an arrow in our own words, not in those of a text.
HEADLINE, SAW_IT = Phrase("its headline"), Phrase("saw it itself")
OURS = {HEADLINE, SAW_IT}


class NodeKind(StrEnum):
    """What a node stands for; each has a shape of its own."""

    ROOT = "root"  # named, and the trail ends there
    RELAY = "relay"  # passes it on, in a text that is not here
    UNNAMED = "unnamed"
    UPSTREAM = "upstream"  # an outlet whose own text is not in the store
    TELLING = "telling"  # one claim of one document


class LaneKind(StrEnum):
    """Why some trees stand together, in the order in which they are shown."""

    AFFIRMING = "affirming"
    DENYING = "denying"
    UNKNOWN = "unknown"
    CIRCULAR = "circular"
    FALLEN = "fallen"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Node:
    """One source, or one telling with how sure it sounds.

    `above` is the key of the node under which it hangs, if any; `loops` has the
    numbers of the loops in which it stands, from one; `here` is set on the telling of
    the claim at hand.
    """

    key: str
    kind: NodeKind
    name: str
    note: str = ""
    above: str = ""
    title: str = ""
    level: HedgeLevel | None = None
    sounds: str = ""
    denies: bool = False
    scope: Scope = Scope.FULL
    loops: tuple[int, ...] = ()
    here: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """The node at `end` has the claim from that at `start`, by a word of saying."""

    start: str
    end: str
    cue: str = ""
    loop: int = 0


@dataclass(frozen=True, slots=True)
class Lane:
    """Trees that stand in one frame: the roots that count as one, or the rest."""

    kind: LaneKind
    title: str
    bonds: tuple[str, ...]
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bracket:
    """Nodes beside each other that are one text, or perhaps one person."""

    title: str
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes in the order of their lanes, each after the one above it.

    `edges` has every edge, those by which a node hangs included; `omitted` is how
    many tellings are too many to be drawn.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    lanes: tuple[Lane, ...]
    brackets: tuple[Bracket, ...]
    loops: tuple[str, ...]
    summary: str
    omitted: int = 0
