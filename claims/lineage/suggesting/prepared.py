"""Claims prepared to be compared: what their words mean, worked out once."""

import re
from dataclasses import dataclass
from functools import cached_property

from claims.lineage.matching import MatchingLexicon, Shingles, shingles
from claims.lineage.matching.names.likeness import skeleton
from claims.lineage.matching.names.scripts import latin
from claims.lineage.matching.statements import Content, content
from claims.lineage.matching.stems import stem
from claims.lineage.suggesting.lexicon import LinkLexicon
from claims.lineage.suggesting.telling import JUDGING, Said
from claims.lineage.suggesting.times import is_past, is_to_come
from claims.lineage.suggesting.values import Claimed

FEW = 2  # words of a statement that says little without what stands before it
NAMING = 3  # words that may only name a thing, where nothing happens
_NAME = re.compile(r"(?<=[\w,;:] )[A-Z][\w-]*|\b\w*\d[\w-]*")


@dataclass(frozen=True, eq=False)
class Prepared:
    """A claim with what its words mean, worked out once and when it is asked for."""

    claim: Claimed
    lexicon: LinkLexicon

    @cached_property
    def said(self) -> Said:
        """What it says, as it is compared."""
        one = self.claim
        meant = content(one.proposition, self.lexicon.matching)
        return Said(meant, one.polarity, one.level, judged=one.stance in JUDGING)

    @cached_property
    def before(self) -> Content:
        """What the words before it say."""
        return content(self.claim.before, self.lexicon.matching)

    @cached_property
    def passage(self) -> Shingles:
        """The runs of words around it."""
        return shingles(self.claim.paragraph)

    @cached_property
    def setting(self) -> frozenset[str]:
        """The names and numbers in it and around it, but for those of its sources."""
        one = self.claim
        speakers = (*one.publishers, *(who for step in one.chain for who in step))
        said = names_in(" ".join(who.name for who in speakers), self.lexicon.matching)
        words = f"{one.before} {one.paragraph} {one.proposition}"
        return names_in(words, self.lexicon.matching) - said

    @cached_property
    def states(self) -> bool:
        """Whether it states something: no name of a thing, no question or condition."""
        words = self.claim.text.lower().split()
        if not words or words[0] in self.lexicon.asking or words[-1].endswith("?"):
            return False
        meant = self.said.content
        few = FEW if self.lexicon.stating.intersection(words) else NAMING + 1
        return bool(meant.events) or meant.refers or len(meant.words) >= few

    @cached_property
    def to_come(self) -> bool:
        """Whether it speaks of what is to come."""
        return is_to_come(self.claim.text, self.lexicon)

    @cached_property
    def past(self) -> bool:
        """Whether it speaks of what was."""
        return is_past(self.claim.text, self.lexicon)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names and numbers in its own words that are among their meanings."""
        found = names_in(self.claim.proposition, self.lexicon.matching)
        return found & self.said.content.words

    @cached_property
    def names_heard(self) -> frozenset[str]:
        """Its names as they sound, however they are spelt."""
        return frozenset(map(skeleton, self.names))

    @cached_property
    def heard(self) -> frozenset[str]:
        """How its words sound, and the names around it."""
        return frozenset(map(skeleton, self.said.content.words | self.setting))

    @cached_property
    def leans(self) -> bool:
        """Whether it says little without what stands before it."""
        meant = self.said.content
        return meant.leans and len(meant.words) <= FEW

    def words_for(self, other: Content) -> frozenset[str]:
        """Its words; where it leans, also those of another that stand before it."""
        own = self.said.content.words
        return own | (self.before.words & other.words) if self.leans else own


def names_in(words: str, lexicon: MatchingLexicon) -> frozenset[str]:
    """The stems of names and numbers; what begins a sentence may be no name."""
    empty = lexicon.words["empty"] | lexicon.words["months"] | lexicon.words["days"]
    found = {name.lower() for name in _NAME.findall(latin(words))}
    return frozenset(stem(name, lexicon.suffixes) for name in found - empty)
