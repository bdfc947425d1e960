"""By which keys claims are found that may speak of the same matter."""

from collections.abc import Iterator

from claims.lineage.matching.statements import Content
from claims.lineage.suggesting.prepared import Prepared, names_in

PAIRED = 3  # happenings of a claim that make keys together with its other words
MOST_KEYS = 64  # of a claim: the first ones, for two tellings begin with the same


def keys_of(one: Prepared) -> tuple[str, ...]:
    """The keys of a claim, the same however often they are asked for.

    Each word that is not ordinary is one, and so is what happened together with any
    other word: "deliver" is common, "deliver" and "s-300" are not. A claim that leans
    has the names that stand before it too; one that states nothing has no key.
    """
    if not one.states:
        return ()
    meant = one.said.content
    words = meant.words
    if one.leans:
        around = one.before.words & names_in(one.claim.before, one.lexicon.matching)
        words = words | around
    found = {*(words - one.lexicon.ordinary), *_pairs(meant, words)}
    return tuple(sorted(found)[:MOST_KEYS])


def _pairs(meant: Content, words: frozenset[str]) -> Iterator[str]:
    happened = sorted(meant.events & meant.words)[:PAIRED]
    for event in happened:
        for word in words - {event}:
            yield "+".join(sorted((event, word)))
    for count, _ in meant.figures.counts:
        yield from (f"{event}+{count:g}" for event in happened)
