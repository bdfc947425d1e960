"""Whether two names or descriptions may be of one source: lenient, for comparing."""

import re

from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.words import plain, stem, tokens
from claims.lineage.drift.telling import Teller
from claims.vocabulary import SourceKind

# How one sound is written by different hands, applied in order.
_SPELLINGS = (
    ("gh", "g"),
    ("kh", "h"),
    ("dzh", "j"),
    ("zh", "j"),
    ("q", "g"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("w", "v"),
    ("y", "i"),
    ("ph", "f"),
)
_VOWELS = re.compile(r"(?<!^)[aeiou'’-]")
_DOUBLED = re.compile(r"(.)\1+")
_FEWEST = 3  # consonants by which two spellings are one name


class Names:
    """Compares sources by the names that their texts give them."""

    def __init__(self, lexicon: DriftLexicon) -> None:
        self.beside = lexicon.small.beside_names
        self.empty = self.beside | lexicon.small.pronouns
        self.also = lexicon.also
        self.doers = lexicon.doers

    def same(self, one: Teller, other: Teller) -> bool:
        """Whether the two may be one: by name, a part of it, title or initials.

        A pronoun, or another word that names nobody, may be of anyone.
        """
        first, second = self._words(one.name), self._words(other.name)
        return (
            (first <= self.empty or second <= self.empty)
            or (_within(first, second) or _within(second, first))
            or (
                _abbreviates(one.name, other.name) or _abbreviates(other.name, one.name)
            )
            or (self._describes(one, other) or self._describes(other, one))
            or (self._stands_for(one, other) or self._stands_for(other, one))
        )

    def related(self, one: Teller, other: Teller) -> bool:
        """Whether the two share a word: a ministry and its spokesman."""
        first, second = (
            self._words(each.name) | self._words(each.title) for each in (one, other)
        )
        return any(_alike(word, each) for word in first for each in second)

    def _describes(self, one: Teller, other: Teller) -> bool:
        """Whether the one is the other's title alone: "the finance minister"."""
        title = self._words(other.title)
        return one.unnamed and bool(title) and _within(self._words(one.name), title)

    def _words(self, name: str) -> frozenset[str]:
        """The telling words of a name; all of them where none tells who."""
        every = frozenset(
            self.also.get(one.lower, one.lower)
            for one in tokens(name)
            if one.text[:1].isalnum()
        )
        return every - self.beside or every

    def _stands_for(self, one: Teller, other: Teller) -> bool:
        """Whether the one is a name for the other's state: "Moscow", "Russia".

        What acts for a state is one with it: "the Pentagon", "the US navy".
        """
        whole, last = self._places(one.name)
        begun, end = self._places(other.name)
        acts = end or other.kind is SourceKind.GOVERNMENT
        return last and acts and bool(whole & begun)

    def _places(self, name: str) -> tuple[frozenset[str], bool]:
        """The states with which a name begins, and whether they are all of it."""
        read = tuple(one for one in tokens(name) if one.lower not in self.beside)
        found = self.doers.at(read, 0) if read else ()
        places = [one for one in found if one.row.sort == "place"]
        whole = any(one.last == len(read) for one in places)
        return frozenset(one.row.name for one in places), whole


def skeleton(word: str) -> str:
    """What the spellings of one name share: "Dehqan" and "Dehghan"."""
    folded = plain(word)
    for written, sound in _SPELLINGS:
        folded = folded.replace(written, sound)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", folded))


def _within(few: frozenset[str], many: frozenset[str]) -> bool:
    """Whether all words of the one, of which there are some, are of the other."""
    return bool(few) and all(any(_alike(word, each) for each in many) for word in few)


def _alike(one: str, other: str) -> bool:
    if stem(plain(one)) == stem(plain(other)):
        return True
    bones = skeleton(one)
    return len(bones) >= _FEWEST and bones == skeleton(other)


def _abbreviates(short: str, long: str) -> bool:
    """Whether one name is the initials of the other, with or without small words."""
    parts = re.split(r"[\s-]+", long.removeprefix("the "))
    every = "".join(part[:1] for part in parts).casefold()
    capitals = "".join(part[:1] for part in parts if part[:1].isupper()).casefold()
    bare = short.removeprefix("the ").replace(".", "").casefold()
    return len(parts) > 1 and bare in {every, capitals}
