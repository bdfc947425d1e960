"""A telling with its words read once, as every comparing step takes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.words import (
    FEWEST,
    Token,
    tokens,
    without_articles,
)
from claims.lineage.drift.telling import Telling, Words


@dataclass(frozen=True, slots=True)
class Read:
    """A telling, the tokens of its claim without articles, and their stems.

    `main` counts the tokens before its first side clause.
    """

    telling: Telling
    tokens: tuple[Token, ...]
    stems: frozenset[str]
    main: int

    def words(self, first: int, last: int) -> Words:
        """The words of the claim from one token up to another."""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return self.telling.claim.part(start, end)

    def tells(self, words: Words) -> bool:
        """Whether the claim has these words too."""
        return words.text.casefold() in self.lower

    def has(self, stem: str) -> bool:
        """Whether one of its words has this stem, or goes on where it ends."""
        return any(
            one.startswith(stem) or (len(one) >= FEWEST and stem.startswith(one))
            for one in self.stems
        )

    def hedges(self, token: Token) -> bool:
        """Whether a token of the claim is of the words that set its level."""
        place = self.telling.claim.start + token.start
        return any(one.start <= place < one.end for one in self.telling.hedges)

    @property
    def lower(self) -> str:
        """The claim in lower case."""
        return self.telling.claim.text.casefold()


def read(telling: Telling, lexicon: DriftLexicon) -> Read:
    """Read the claim's own words."""
    found = without_articles(tokens(telling.claim.text))
    stems = frozenset(
        lexicon.stem(one.lower) for one in found if one.lower[:1].isalnum()
    )
    return Read(telling, found, stems, _main(found, lexicon.small.asides))


def _main(found: Sequence[Token], asides: frozenset[str]) -> int:
    """How many tokens come before a side clause."""
    places = (place for place, one in enumerate(found) if one.lower in asides)
    return next((place for place in places if place), len(found))
