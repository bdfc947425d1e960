"""Whether two names or descriptions may be of one source: lenient, for comparing."""

from itertools import permutations

from claims.lineage.drift.changes.who.spelling import abbreviates, alike
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.words import tokens, without_articles
from claims.lineage.drift.telling import Teller
from claims.vocabulary import SourceKind

_MEDIA = frozenset([SourceKind.AGENCY, SourceKind.OUTLET])
_NAMELESS = frozenset([SourceKind.GROUP, SourceKind.GOVERNMENT])
_BODIES = _MEDIA | {SourceKind.ORGANISATION, SourceKind.GOVERNMENT}


class Names:
    """Compares sources by the names that their texts give them."""

    def __init__(self, lexicon: DriftLexicon) -> None:
        self.beside = lexicon.small.beside_names
        self.pronouns = lexicon.small.pronouns
        self.also = lexicon.also
        self.doers = lexicon.doers
        self.bodies = lexicon.bodies

    def same(self, one: Teller, other: Teller) -> bool:
        """Whether the two may be one: by name, a part of it, title or initials.

        A pronoun may be of anyone, "the company" of any body.
        """
        if self._bodies(one) & self._bodies(other) or _joined(one) == _joined(other):
            return True
        return self._described_alike(one, other) or any(
            self._nobody(first, second)
            or self._describes(first, second)
            or self._stands_for(first, second)
            or abbreviates(first.name, second.name)
            for first, second in permutations((one, other))
        )

    def told_in(self, one: Teller, words: str) -> bool:
        """Whether some words tell of a source, by name or description."""
        return _within(self._words(one.name), self._words(words))

    def related(self, one: Teller, other: Teller) -> bool:
        """Whether the two share a word: a ministry and its spokesman.

        The name of a state is none: its army and its president share that.
        """
        first, second = (
            self._words(each.name) - self._of_places(each.name)
            | self._words(each.title) - self._of_places(each.title)
            for each in (one, other)
        )
        return bool(_unlike(first, second) != first)

    def _described_alike(self, one: Teller, other: Teller) -> bool:
        """Whether one says no more than the other, whose it is left aside.

        "The Turkish navy" and "the navy in Ankara" do; the Russian navy is another.
        """
        first, second = self._words(one.name), self._words(other.name)
        places = self._places(one.name), self._places(other.name)
        if places[0] and places[1] and not places[0] & places[1]:
            return False
        if not _within(first, second) and not _within(second, first):
            first, second = (
                words - self._of_places(each.name)
                for words, each in ((first, one), (second, other))
            )
        return _within(first, second) or _within(second, first)

    def _nobody(self, one: Teller, other: Teller) -> bool:
        """Whether the one names nobody in particular and may be the other."""
        words = self._words(one.name)
        media = {one.kind, other.kind} <= _MEDIA and words <= self.beside
        the, _, word = one.name.lower().partition(" ")
        whole = the == "the" and word.isalpha() and one.kind in _BODIES
        body = whole and not (other.title or other.former or other.unnamed)
        return words <= self.pronouns or media or body

    def _describes(self, one: Teller, other: Teller) -> bool:
        """Whether the one is the other's title alone: "the finance minister"."""
        title = self._words(other.title)
        return one.unnamed and bool(title) and _within(self._words(one.name), title)

    def _stands_for(self, one: Teller, other: Teller) -> bool:
        """Whether the one is a name for the other's state: "Moscow", "Russia".

        What acts for a state is one with it: "the Pentagon", "the US navy".
        """
        whole = self._words(one.name) <= self._of_places(one.name)
        last = self._words(other.name) <= self._of_places(other.name)
        acts = last or other.kind is SourceKind.GOVERNMENT
        return (
            whole and acts and bool(self._places(one.name) & self._places(other.name))
        )

    def _words(self, name: str) -> frozenset[str]:
        """The telling words of a name; all of them where none tells who."""
        every = frozenset(
            self.also.get(one.lower, one.lower)
            for one in tokens(name.replace("ex-", "ex "))
            if one.text[:1].isalnum()
        )
        return every - self.beside or every

    def _places(self, name: str) -> frozenset[str]:
        """The states that a name tells of."""
        found = self.doers.all_in(tokens(name))
        return frozenset(one.row.name for one in found if one.row.sort == "place")

    def _bodies(self, teller: Teller) -> frozenset[str]:
        """The bodies that a source's name or mention tells of."""
        read = without_articles(tokens(f"{teller.name}, {teller.words.text}"))
        return frozenset(found.row.name for found in self.bodies.all_in(read))

    def _of_places(self, name: str) -> frozenset[str]:
        """The words by which it tells of them."""
        read = tokens(name)
        return frozenset(
            token.lower
            for one in self.doers.all_in(read)
            if one.row.sort == "place"
            for token in read[one.first : one.last]
        )


def described(one: Teller) -> bool:
    """Whether a source has no name of its own: "the watchdog", "police"."""
    nameless = one.unnamed or one.kind in _NAMELESS
    return nameless and not any(word.capital for word in tokens(one.name)[1:])


def _joined(one: Teller) -> str:
    """A name without its spaces: "coast guard" is "coastguard"."""
    read = without_articles(tokens(one.name))
    return "".join(token.lower for token in read).replace("-", "")


def _unlike(some: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """The words of the one that are not of the other."""
    return frozenset(
        word for word in some if not any(alike(word, each) for each in others)
    )


def _within(few: frozenset[str], many: frozenset[str]) -> bool:
    """Whether all words of the one, of which there are some, are of the other."""
    return bool(few) and not _unlike(few, many)
