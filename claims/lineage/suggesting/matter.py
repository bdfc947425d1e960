"""Claims prepared to be compared, and whether two speak of the same matter.

The words alone do not tell: "three people died" is said of many days and places, and
"we will deliver them" of anything. What stands around a claim decides then.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from claims.lineage.matching import MatchingLexicon, Shingles, shingles
from claims.lineage.matching.names.scripts import latin
from claims.lineage.matching.statements import Content, content
from claims.lineage.matching.stems import stem
from claims.lineage.suggesting.lexicon import LinkLexicon
from claims.lineage.suggesting.telling import JUDGING, Said
from claims.lineage.suggesting.times import is_past, is_to_come
from claims.lineage.suggesting.values import Claimed
from claims.vocabulary import Polarity

FEW = 2  # words of a statement that says little without what stands before it
HALF = 0.5  # of the words of either of two claims that exclude each other
ENOUGH = 2  # words that are not ordinary, by which a matter is known
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
    def leans(self) -> bool:
        """Whether it says little without what stands before it."""
        meant = self.said.content
        return meant.leans and len(meant.words) <= FEW

    def words_for(self, other: Content) -> frozenset[str]:
        """Its words; where it leans, also those of another that stand before it."""
        own = self.said.content.words
        return own | (self.before.words & other.words) if self.leans else own


def same_matter(one: Prepared, other: Prepared) -> bool:
    """Whether two claims that use the same words may be about the same thing."""
    if not (_grounded(one, other) and _grounded(other, one)):
        return False
    if _other_time(one, other) or _other_time(other, one):
        return False
    if one.claim.document == other.claim.document:
        return True
    ours, theirs = one.said.content, other.said.content
    words = (one.words_for(theirs) & other.words_for(ours)) - one.lexicon.ordinary
    figures = ours.figures.counts & theirs.figures.counts
    dates = ours.figures.dates & theirs.figures.dates
    if len(words) + len(figures) + len(dates) >= ENOUGH:
        return True
    return bool(one.setting & other.setting)


def excludable(one: Prepared, other: Prepared) -> bool:
    """Whether what one denies may be just what the other affirms.

    They share half of their words and what happened, and whoever is named where it is
    denied is named on the other side too.
    """
    ours, theirs = one.said.content, other.said.content
    mine, its = one.words_for(theirs), other.words_for(ours)
    shared = mine & its
    if len(shared) < HALF * max(len(mine), len(its)):
        return False
    if any(meant.events and not meant.events & shared for meant in (ours, theirs)):
        return False
    return all(
        _is_wholly_met(denied, affirmed, shared)
        for denied, affirmed in ((one, other), (other, one))
        if denied.claim.polarity is Polarity.NEGATED
    )


def nearness(one: Prepared, other: Prepared) -> float:
    """The share of the words and figures of both that they have in common, 0..1."""
    ours, theirs = _everything(one, other), _everything(other, one)
    both = len(ours) + len(theirs)
    return 2 * len(ours & theirs) / both if both else 0.0


def names_in(words: str, lexicon: MatchingLexicon) -> frozenset[str]:
    """The stems of names and numbers; what begins a sentence may be no name."""
    empty = lexicon.words["empty"] | lexicon.words["months"] | lexicon.words["days"]
    found = {name.lower() for name in _NAME.findall(latin(words))}
    return frozenset(stem(name, lexicon.suffixes) for name in found - empty)


def _grounded(one: Prepared, other: Prepared) -> bool:
    """Whether what stands before a claim that leans names what the other names."""
    if not one.leans:
        return len(one.said.content.words) >= FEW
    rest = other.said.content.words - one.said.content.words
    return len(rest & one.before.words) >= min(ENOUGH, len(rest))


def _is_wholly_met(one: Prepared, other: Prepared, shared: frozenset[str]) -> bool:
    """Whether all that happens in one, and all whom it names, is known to the other."""
    happens = one.said.content.events & one.lexicon.ordinary
    return happens <= shared and one.names <= shared | other.setting


def _other_time(one: Prepared, other: Prepared) -> bool:
    """Whether one is of another year, and the other of a day of this week."""
    year = next(filter(str.isdigit, one.said.content.figures.dates), "")
    days = one.lexicon.matching.words["days"] & other.said.content.figures.dates
    when = other.claim.when
    return bool(year and days) and not (when and str(when.year) == year)


def _everything(one: Prepared, other: Prepared) -> set[object]:
    meant = one.said.content
    words = one.words_for(other.said.content)
    return {*words, *meant.figures.counts, *meant.figures.dates}
