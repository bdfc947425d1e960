"""Why two sources in the register may be one: for people to judge, never to merge."""

from dataclasses import dataclass

from claims.lineage.matching.names.kinds import DESCRIBED, FITTING, OUTLETS
from claims.lineage.matching.names.known import KnownNames
from claims.lineage.matching.names.likeness import Name, likeness
from claims.vocabulary import Likeness, SourceKind

LONG_ENOUGH = 6  # letters: in shorter words one letter makes another name
TELLING = 4  # words: shorter descriptions fit too many


@dataclass(frozen=True, slots=True)
class Called:
    """A source by one of its names."""

    name: Name
    kind: SourceKind

    @classmethod
    def of(cls, written: str, kind: SourceKind) -> "Called":
        """A source by a name as it is written."""
        return cls(Name.of(written, person=kind is SourceKind.PERSON), kind)


def resemblance(one: Called, other: Called, known: KnownNames) -> Likeness | None:
    """Why two sources may be one; None where nothing suggests it."""
    if other.kind not in FITTING[one.kind]:
        return None
    if one.kind in DESCRIBED:
        alike = one.name.words == other.name.words and tells(one.name)
        return Likeness.DESCRIPTION if alike else None
    first, second = (known.outlet(each.name, each.kind) for each in (one, other))
    if first and second and first != second:
        return None
    why = _by_letters(one, other)
    if first and first == second and why is not Likeness.EXACT:
        return Likeness.KNOWN_ALIAS
    return why


def tells(description: Name) -> bool:
    """Whether a description has words enough to be one person's."""
    return len(description.words) >= TELLING


def _by_letters(one: Called, other: Called) -> Likeness | None:
    why = likeness(one.name, other.name)
    persons = SourceKind.PERSON in {one.kind, other.kind}
    if why is Likeness.EXACT and persons:
        return Likeness.NAMESAKE
    if why is Likeness.SHORT_FORM and not persons and not _stands_for(one, other):
        return None
    if why is None and _one_letter_apart(one.name, other.name):
        return Likeness.ONE_LETTER
    return why


def _stands_for(one: Called, other: Called) -> bool:
    """Whether a body's shorter name is more than a word of many names: "Russia"."""
    short = min(one.name.words, other.name.words, key=len)
    return len(short) > 1 or {one.kind, other.kind} <= OUTLETS


def _one_letter_apart(one: Name, other: Name) -> bool:
    """Whether two names in one script differ by one letter of one long word.

    Two surnames alone are too little, and a woman's is not a misspelt man's.
    """
    if len(one.letters) != len(other.letters):
        return False
    pairs = zip(one.letters, other.letters, strict=True)
    differing = [sorted(pair, key=len) for pair in pairs if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    low, high = differing[0]
    if one.person and (len(one.letters) < 2 or high in {f"{low}a", f"{low}а"}):
        return False
    return len(low) >= LONG_ENOUGH and _one_edit(low, high)


def _one_edit(low: str, high: str) -> bool:
    """Whether a letter was changed, left out, or two neighbours changed places."""
    head = 0
    while head < len(low) and low[head] == high[head]:
        head += 1
    rest, other = low[head:], high[head:]
    if len(low) < len(high):
        return rest == other[1:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return rest[1:] == other[1:] or swapped == other
