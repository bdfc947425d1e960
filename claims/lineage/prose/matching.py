"""Which sentences of the evidence a sentence tells, and word by word what matches."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.lineage.drift.language.words import negates
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word

NEARLY = 0.15  # how far behind the best another sentence may be


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sentence of the evidence, and the share of the sentence's words that it has."""

    known: Told
    share: float


def aligned(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> tuple[Aligned, ...]:
    """The sentences of the evidence that have the most of its words, best first."""
    found = [Aligned(each, share_of(told, each, lexicon)) for each in known]
    found.sort(key=lambda one: -one.share)
    best = found[0].share if found else 0
    return tuple(one for one in found if one.share and one.share >= best - NEARLY)


def telling(told: Told, lexicon: ProseLexicon) -> list[Word]:
    """The words of a saying but those that attribute."""
    return [
        word
        for word in told.words
        if not word.small and (word.names or word.stem not in lexicon.saying)
    ]


def matches(word: Word, known: Told) -> list[Word]:
    """The words of a sentence of the evidence that may tell the same."""
    return [other for other in known.words if word.same(other)]


def opposites(word: Word, known: Told, lexicon: ProseLexicon) -> list[Word]:
    """The words of a sentence of the evidence that tell the contrary."""
    contrary = frozenset(
        name for one in word.names for name in lexicon.opposites.get(one, ())
    )
    stems = lexicon.contraries.get(word.stem, frozenset())
    return [
        other
        for other in known.words
        if other.names & contrary
        or other.stem in stems
        or negates(word.lower, other.lower)
    ]


def share_of(told: Told, each: Told, lexicon: ProseLexicon) -> float:
    """The share of a sentence's telling words that a sentence of the evidence has."""
    words = telling(told, lexicon)
    met = sum(
        bool(matches(word, each) or opposites(word, each, lexicon)) for word in words
    )
    return met / len(words) if words else 0.0


def is_told(word: Word, known: Told, lexicon: ProseLexicon) -> bool:
    """Whether a sentence of the evidence has a word, or one alike, contrary or near."""
    if matches(word, known) or opposites(word, known, lexicon):
        return True
    groups = lexicon.near.get(word.stem, frozenset())
    return any(groups & lexicon.near.get(one.stem, frozenset()) for one in known.words)
