"""Who acts in a claim: the army, a firm, Russia, or the "we" of its speaker."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from claims.lineage.drift.language.entries import Doer
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.phrases import Found
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.language.words import tokens
from claims.lineage.drift.telling import Words

_BE = frozenset(["is", "are", "was", "were", "be", "been"])
FARTHEST = 8  # tokens in which a claim has named who acts
# Organs that act for a place: "Russia's army entered" is "Russia entered" in short.
_ORGANS = frozenset(["state", "army", "parliament", "police"])


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, by sort, and the words; `name` is that of a place."""

    sort: str
    name: str
    words: Words


def actor(one: Read, other: Read, lexicon: DriftLexicon) -> Actor | None:
    """Who acts in a telling, if its first words say so; who is acted upon does not."""
    last = _predicate(one, other, lexicon)
    if _passive(one, last, lexicon):
        return None
    about = lexicon.small.prepositions
    chosen: Found[Doer] | None = None
    for found in lexicon.doers.all_in(one.tokens[:last]):
        if chosen and found.first != chosen.last:
            break
        if found.first and one.tokens[found.first - 1].lower in about:
            break
        chosen = found
    if chosen is None:
        return None
    words = one.words(chosen.first, chosen.last)
    return Actor(chosen.row.sort, chosen.row.name, words)


def differ(one: Actor, other: Actor) -> bool:
    """Whether two acting are certainly not one."""
    if "place" in {one.sort, other.sort} and one.sort != other.sort:
        return not {one.sort, other.sort} & _ORGANS
    return (one.sort, one.name) != (other.sort, other.name)


def of_other_sorts(one: Words, other: Words, lexicon: DriftLexicon) -> bool:
    """Whether two names tell of states or sorts that are never one: rebels, a ministry.

    The organs of one state may speak for each other.
    """
    first, second = (
        [found.row for found in lexicon.doers.all_in(tokens(words.text))]
        for words in (one, other)
    )
    places = _apart(
        *({row.name for row in rows if row.sort == "place"} for rows in (first, second))
    )
    sorts = [{row.sort for row in rows} - {"place"} for rows in (first, second)]
    return places or (_apart(*sorts) and not sorts[0] | sorts[1] <= _ORGANS)


def _apart(first: AbstractSet[str], second: AbstractSet[str]) -> bool:
    """Whether there are some of either, and none of both."""
    return bool(first and second) and not first & second


def _predicate(one: Read, other: Read, lexicon: DriftLexicon) -> int:
    """The token at which a claim begins to say what is done."""
    verbs = lexicon.small.auxiliaries
    for index, token in enumerate(one.tokens[:FARTHEST]):
        if token.lower in verbs or (index and lexicon.stem(token.lower) in other.stems):
            return index
    return min(FARTHEST, len(one.tokens))


def _passive(one: Read, verb: int, lexicon: DriftLexicon) -> bool:
    """Whether a claim tells what is done to its first words: "was called in by"."""
    following = [token.lower for token in one.tokens[verb : verb + 3]]
    be = any(word in _BE for word in following[:2])
    return be and any(
        lexicon.is_past(word) for word in following[1:] if word not in _BE
    )
