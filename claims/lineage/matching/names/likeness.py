"""Whether two names may be one bearer's, and why: a suggestion, never a proof."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from claims.lineage.matching.names.scripts import latin, words_in
from claims.vocabulary import Likeness

NEAR = 0.7  # how alike two spellings in one script are at least
_FOLDS = (
    ("shch", "S"), ("dzh", "j"), ("sch", "S"), ("sh", "S"), ("zh", "Z"), ("ch", "C"),
    ("kh", "h"), ("gh", "k"), ("ph", "f"), ("tz", "T"), ("ts", "T"), ("ck", "k"),
    ("ce", "s"), ("ci", "s"), ("c", "k"), ("q", "k"), ("x", "ks"), ("w", "v"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouy']")
_DOUBLE = re.compile(r"(.)\1+")
# What names of agencies and papers have beside the name itself, in Latin letters.
_AROUND = frozenset(
    ["the", "news", "agency", "newspaper", "novosti", "agentstvo", "gazeta", "of",
     "and", "informatsionnoe", "informagentstvo", "khbrgzari", "ruznamh"]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is written, with its words in Latin letters, and whose it is.

    `letters` are the same words in the letters of their own script.
    """

    written: str
    words: tuple[str, ...]
    person: bool = False
    letters: tuple[str, ...] = ()

    @classmethod
    def of(cls, written: str, *, person: bool = False) -> "Name":
        """The name without what stands around names of agencies and papers."""
        found = ((_plain(latin(word)), _plain(word)) for word in words_in(written))
        pairs = [pair for pair in found if pair[0]]
        core = [pair for pair in pairs if pair[0] not in _AROUND] or pairs
        words, letters = zip(*core, strict=True) if core else ((), ())
        return cls(written, words, person, letters)

    @property
    def script(self) -> str:
        """Latin, Cyrillic or Arabic, by the first letter that tells."""
        if re.search(r"[\u0400-\u052f]", self.written):
            return "cyrillic"
        return "arabic" if re.search(r"[\u0600-\u06ff]", self.written) else "latin"


def likeness(first: Name, second: Name) -> Likeness | None:
    """Why two names may be one bearer's; None where nothing suggests it.

    A short form stands last, for it may be short for several.
    """
    if not (first.words and second.words):
        return None
    crossed = first.script != second.script
    if first.words == second.words:
        return Likeness.SCRIPT if crossed else Likeness.EXACT
    short, long = sorted((first, second), key=lambda one: len(one.words))
    if _initials(short, long) or _initials(long, short):
        return Likeness.INITIALS
    if not all(any(_same(short, a, long, b) for b in long.words) for a in short.words):
        return None
    if len(short.words) < len(long.words):
        return Likeness.SHORT_FORM if _ends_alike(short, long) else None
    return _in_order(short, long, Likeness.SCRIPT if crossed else Likeness.SPELLING)


def _in_order(one: Name, other: Name, why: Likeness) -> Likeness | None:
    """The reason, unless a person's names stand in another order."""
    pairs = zip(one.words, other.words, strict=True)
    ordered = all(_same(one, word, other, its) for word, its in pairs)
    return why if ordered or not (one.person or other.person) else None


def _initials(short: Name, long: Name) -> bool:
    """Whether one is written with the first letters of the other's words."""
    return len(long.letters) > 1 and acronym(short) == initials(long)


def initials(name: Name) -> str:
    """The first letters of a name's words."""
    return "".join(word[0] for word in name.letters)


def acronym(name: Name) -> str:
    """A name in capitals as the initials that it may be: "U.N."; else empty."""
    plain = name.written.replace(".", "").removeprefix("the ")
    return plain.lower() if plain.isupper() else ""


def _ends_alike(short: Name, long: Name) -> bool:
    """Whether a shorter name of a person ends with the surname."""
    if not (short.person or long.person):
        return True
    return _same(short, short.words[-1], long, long.words[-1])


def _same(one: Name, word: str, other: Name, its: str) -> bool:
    """Whether two words may be one word."""
    if word == its:
        return True
    person = one.person or other.person
    low, high = sorted((word, its), key=len)
    if person and len(low) == 1:
        return high.startswith(low)
    if one.script != other.script:
        bones = _heard(word, one, other)
        return len(bones) > 1 and bones == _heard(its, one, other)
    if person:
        return high != low + "a" and _spelt_alike(word, its)
    return (len(low) > 3 and high.startswith(low)) or _spelt_alike(word, its)


def _spelt_alike(word: str, its: str) -> bool:
    """Whether two words of one script sound alike and look alike."""
    near = SequenceMatcher(None, word, its).ratio() >= NEAR
    return near and (
        skeleton(word) == skeleton(its) or {word[-1], its[-1]} == {"g", "h"}
    )


def skeleton(word: str) -> str:
    """The consonants of a word as they sound."""
    for written, sound in _FOLDS:
        word = word.replace(written, sound)
    return _DOUBLE.sub(r"\1", _VOWELS.sub("", word))


def _heard(word: str, one: Name, other: Name) -> str:
    """What is left of a word's consonants when it is written in two scripts.

    Cyrillic has one letter for g and h, and Persian one for u and v; what ends with v
    in the one ends with f in the other.
    """
    arabic = "arabic" in {one.script, other.script}
    return bones_of(word) if arabic else skeleton(word).replace("h", "g")


def bones_of(word: str) -> str:
    """What is left of a word's consonants whatever scripts it is written in."""
    return skeleton(word).replace("h", "g").removesuffix("f").replace("v", "")


def _plain(word: str) -> str:
    return word.lower().removesuffix("'s").strip("'")
