"""How surely a clause tells what it tells: as done, as still to be done, or as open."""

from collections.abc import Sequence
from enum import IntEnum

from claims.lineage.prose.frames.regions import Region
from claims.lineage.prose.said import CERTAIN

_OPEN = frozenset(["may", "might", "could", "can"])
_AHEAD = frozenset(["will", "would", "shall", "'ll", "'d"])
_NOW = frozenset(["is", "are", "'s", "'re"])  # "is opening": already, or soon
_IF = frozenset(["if", "whether", "unless"])
SURE = 900  # thousandths from which a word is as good as certain
NEAR = 4  # tokens between "plans" and "to"


class Mood(IntEnum):
    """What a clause is told as, from the least sure."""

    OPEN = 0
    AHEAD = 1
    DONE = 2


def mood_of(region: Region) -> Mood:
    """What a clause is told as."""
    read = region.told.tokens
    lower = ["" if n and one.text == "May" else one.lower for n, one in enumerate(read)]
    verb = region.frame.verb
    auxiliaries = set(lower[verb.first : verb.place + 1])
    before = lower[max(0, region.span[0] - 1) : region.span[0]]
    stem = region.lexicon.drift.stem(lower[verb.place])
    bound = _bound(lower, verb.place, region.frame.rest[1])
    if auxiliaries & _OPEN or _IF & set(before) or _is_doubted(region):
        return Mood.OPEN
    over = _over(lower, verb.first) if lower[verb.first - 1] == "to" else ()
    stems = {region.lexicon.drift.stem(word) for word in over} | (
        {stem} if bound else set()
    )
    if stems & region.lexicon.seeming:
        return Mood.OPEN
    doing = auxiliaries & _NOW and lower[verb.place].endswith("ing")
    if doing or auxiliaries & _AHEAD or stems & region.lexicon.aiming:
        return Mood.AHEAD
    return Mood.DONE


def _over(lower: Sequence[str], place: int) -> Sequence[str]:
    """The words before "to have been", one of which tells how sure that is."""
    return lower[max(0, place - NEAR) : place - 1]


def _is_doubted(region: Region) -> bool:
    """Whether words of doubt bear on the verb, or on the first word after it."""
    told, (first, end), place = region.told, region.frame.rest, region.frame.verb.place
    words = [word for word in told.words if place <= word.place < end][:1]
    strength = min((word.strength for word in words), default=CERTAIN)
    start, stop = told.tokens[first].start, told.tokens[place].end
    within = any(start <= one.start < stop for one in told.doubts)
    return strength < SURE or within


def _bound(lower: Sequence[str], verb: int, end: int) -> bool:
    """Whether "to" follows a verb soon: "plans to", "ordered him to"."""
    return "to" in lower[verb + 1 : min(end, verb + 1 + NEAR)]
