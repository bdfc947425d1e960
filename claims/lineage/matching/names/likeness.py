"""Whether two names may be one bearer's, and why: a suggestion, never a proof."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from claims.lineage.matching.names.scripts import latin

NEAR = 0.7  # how alike two spellings in one script are at least
_FOLDS = (
    ("shch", "S"), ("dzh", "j"), ("sch", "S"), ("sh", "S"), ("zh", "Z"), ("ch", "C"),
    ("kh", "h"), ("gh", "k"), ("ph", "f"), ("tz", "T"), ("ts", "T"), ("ck", "k"),
    ("ce", "s"), ("ci", "s"), ("c", "k"), ("q", "k"), ("x", "ks"), ("w", "v"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouy']")
_DOUBLE = re.compile(r"(.)\1+")
_WORD = re.compile(r"[\w'’]+")
# What names of agencies and papers have beside the name itself, in Latin letters.
_AROUND = frozenset(
    ["the", "news", "agency", "newspaper", "novosti", "agentstvo", "gazeta", "of",
     "and", "informatsionnoe", "informagentstvo", "khbrgzari", "ruznamh"]
)  # fmt: skip


class Likeness(StrEnum):
    """Why two names may be one bearer's."""

    EXACT = "exact"
    SPELLING = "spelling"
    SCRIPT = "script"
    INITIALS = "initials"
    SHORT_FORM = "short_form"


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is written, with its words in Latin letters, and whose it is."""

    written: str
    words: tuple[str, ...]
    person: bool = False

    @classmethod
    def of(cls, written: str, *, person: bool = False) -> "Name":
        """The name without what stands around names of agencies and papers."""
        words = tuple(
            word.lower().removesuffix("'s").strip("'")
            for word in _WORD.findall(latin(written).replace("’", "'"))
        )
        core = tuple(word for word in words if word not in _AROUND)
        return cls(written, core or words, person)

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
    letters = "".join(word[0] for word in long.words)
    plain = short.written.replace(".", "").removeprefix("the ")
    return len(letters) > 1 and plain.isupper() and plain.lower() == letters


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
    if person and len(word) == 1:
        return its.startswith(word)
    low, high = sorted((word, its), key=len)
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

    Cyrillic has one letter for g and h, and Persian one for u and v.
    """
    bones = skeleton(word).replace("h", "g")
    arabic = "arabic" in {one.script, other.script}
    return bones.replace("v", "") if arabic else bones
