"""What reading a text gives: its claims, each pinned to its words."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.text.findings import Cue, Hedge, Meaning, Party
from claims.text.spans import Span
from claims.vocabulary import AttributionRole, Mode


@dataclass(frozen=True, slots=True)
class ChainStep:
    """One resolved step of a claim's chain; position 0 is the originator."""

    party: Party
    mention: Span | None
    cue: Cue | None
    role: AttributionRole

    def repeats(self, other: "ChainStep") -> bool:
        """Whether both name one source, by the same words or by the same name."""
        if self.mention is not None and self.mention == other.mention:
            return True
        name = self.party.name
        return name is not None and name == other.party.name


def once_each(steps: Iterable[ChainStep]) -> tuple[ChainStep, ...]:
    """A chain in which nobody passes on himself: each source where it first stands."""
    chain: list[ChainStep] = []
    for step in steps:
        if not any(map(step.repeats, chain)):
            chain.append(step)
    return tuple(chain)


@dataclass(frozen=True, slots=True)
class ClaimFound:
    """One statement pinned to its span, with its chain, hedge and meaning.

    `proposition` is complete in itself where names could be resolved; `rules` names
    what found the claim and each part of it; `score` is the finder's belief, 0..1.
    """

    span: Span
    proposition: str
    mode: Mode
    chain: tuple[ChainStep, ...]
    hedge: Hedge
    meaning: Meaning
    score: float
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The claims of one text in the order in which they stand, with its title."""

    title: Span | None
    language: str
    claims: tuple[ClaimFound, ...]
