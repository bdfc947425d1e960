"""One telling of a claim: what it says, how surely, and who is said to say it."""

from dataclasses import dataclass

from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeLevel,
    Modality,
    Polarity,
    SourceKind,
    Stance,
)

_ONES = frozenset(["its", "his", "this"])  # end like a plural, and are none


@dataclass(frozen=True, slots=True)
class Words:
    """Some words, and the half-open span of code points where their text has them."""

    text: str
    start: int
    end: int

    def part(self, start: int, end: int) -> "Words":
        """The words of a span that is counted from the first of these."""
        begin = self.start + start
        return Words(self.text[start:end], begin, self.start + end)


@dataclass(frozen=True, slots=True)
class Teller:
    """One step of a telling's chain.

    `name` is the resolved name, or the description on the spot where nobody is named;
    `words` are the mention, `cue` those by which the claim is attributed to it.
    """

    name: str
    kind: SourceKind
    words: Words
    former: bool = False
    title: str = ""
    stance: Stance = Stance.NEUTRAL
    role: AttributionRole = AttributionRole.FIRST_HAND
    cue: Words | None = None

    @property
    def unnamed(self) -> bool:
        """Whether the source is only described."""
        return self.kind in {SourceKind.ANONYMOUS, SourceKind.UNKNOWN}

    @property
    def plural(self) -> bool:
        """Whether a description is of several: "two officials", but "its chairman"."""
        nouns = (
            word
            for word in self.name.split()
            if word.isalpha() and word.lower() not in _ONES
        )
        several = (word.endswith("s") and not word.endswith("ss") for word in nouns)
        return not self.name.startswith(("a ", "an ", "A ", "An ")) and any(several)


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim as one text tells it; `chain` runs from the originator outward.

    `hedges` are the words that bear on the level, `condition` those of an "if".
    """

    claim: Words
    level: HedgeLevel = HedgeLevel.ASSERTED
    polarity: Polarity = Polarity.AFFIRMED
    evidentiality: Evidentiality = Evidentiality.STATED
    modality: Modality = Modality.FACT
    chain: tuple[Teller, ...] = ()
    hedges: tuple[Words, ...] = ()
    condition: Words | None = None


def with_its_verb(claim: Words, cue: Words, between: str) -> Words:
    """A claim from the word that attributes where it is an infinitive right after it.

    "Vowed to close the camp" is more than "to close the camp". `between` stands
    between the two.
    """
    if between.strip() or not claim.text.startswith("to "):
        return claim
    return Words(f"{cue.text}{between}{claim.text}", cue.start, claim.end)
