"""One cue with its subject: the frame of a clause that attributes."""

from dataclasses import dataclass

from claims.text.attribution.clauses.words import Range
from claims.text.attribution.lexicon import Phrase, Rule

# Forms that name who was told, so that an addressee may follow.
TELLING = frozenset(
    [
        "tell",
        "tells",
        "told",
        "telling",
        "inform",
        "informs",
        "informed",
        "informing",
        "remind",
        "reminds",
        "reminded",
        "reminding",
        "assure",
        "assures",
        "assured",
        "assuring",
        "notify",
        "notified",
    ]
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One cue: `group` holds its auxiliaries too, `words` the cue alone.

    `subject` is a range of items or None; `inherits` is true where the subject is that
    of the clause before. `inverted` is true of "said the mayor". `until`, where there
    is one, is the item at which what it attributes must have ended.
    """

    group: Range
    words: Range
    phrase: Phrase
    rule: Rule
    subject: Range | None
    passive: bool
    negated: bool
    inherits: bool
    inverted: bool
    until: int | None = None

    @property
    def start(self) -> int:
        """The first item of the clause that attributes."""
        if self.subject is None or self.inverted or self.inherits:
            return self.group[0]
        return min(self.subject[0], self.group[0])

    @property
    def end(self) -> int:
        """The first item after the cue and an inverted subject."""
        if self.inverted and self.subject is not None:
            return max(self.words[1], self.subject[1])
        return self.words[1]
