"""What one saying tells, once it is read: its telling words, and what bears on them."""

from dataclasses import dataclass

from claims.lineage.drift.language.words import Token
from claims.lineage.prose.values import Saying

CERTAIN = 1000  # thousandths of likelihood
PLACE = "place "  # before the name of a state among a word's names
_SHARED = 5  # letters that forms of one word share


@dataclass(frozen=True, slots=True)
class Word:
    """A word that tells something; `names` are those of the rows that it is of.

    `strength` is how surely it is told, in thousandths; `hearsay` whether by hearsay.
    """

    lower: str
    stem: str
    names: frozenset[str]
    start: int
    end: int
    place: int
    denied: bool
    proper: bool
    small: bool
    strength: int = CERTAIN
    hearsay: bool = False

    def same(self, other: "Word") -> bool:
        """Whether both may tell one thing: forms of one word, or words alike."""
        if self.names & other.names or self.stem == other.stem:
            return True
        if " " in self.stem + other.stem:
            return False
        few, many = sorted((self.stem, other.stem), key=len)
        shared = len(few) >= _SHARED and many[:_SHARED] == few[:_SHARED]
        return shared or (len(few) >= _SHARED - 1 and many.startswith(few))


@dataclass(frozen=True, slots=True)
class Scope:
    """Words that a denial or a doubt bears on, by their places among the words."""

    start: int
    end: int
    words: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A saying as it is read; no two are one, so that what is read of it is kept."""

    saying: Saying
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    denials: tuple[Scope, ...]
    doubts: tuple[Scope, ...]

    def shown(self, start: int, end: int) -> str:
        """Some words in quotation marks."""
        return f"“{' '.join(self.saying.text[start:end].split())}”"
