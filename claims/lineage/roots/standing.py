"""Which roots took back what they said: their later word stands, the earlier falls."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from claims.lineage.roots.index import Index
from claims.lineage.roots.values import End, Root, Trail
from claims.vocabulary import Polarity

# What a root said: that the claim holds, or that it does not.
Word = tuple[Root, Polarity]


def taken_back(index: Index, found: Iterable[Trail]) -> frozenset[Word]:
    """The words that their own root later contradicted.

    A word is as late as the latest document that has it from the root itself. Where
    one of them is undated, or both came at once, both stand.
    """
    times: defaultdict[Word, list[datetime | None]] = defaultdict(list)
    for trail in found:
        if trail.end is End.NAMED and len(trail.path) == 1:
            telling = index.tellings[trail.telling]
            word = (trail.root, telling.polarity)
            times[word].append(index.document(telling).published)
    return frozenset(
        word
        for word, mine in times.items()
        if _later(times.get((word[0], contrary(word[1])), []), mine)
    )


def contrary(polarity: Polarity) -> Polarity:
    """The other polarity."""
    affirmed = polarity is Polarity.AFFIRMED
    return Polarity.NEGATED if affirmed else Polarity.AFFIRMED


def _later(ones: list[datetime | None], others: list[datetime | None]) -> bool:
    """Whether the latest of some moments is known to follow the latest of others."""
    known, against = [one for one in ones if one], [one for one in others if one]
    if not known or len(known) < len(ones) or len(against) < len(others):
        return False
    return max(known) > max(against)
