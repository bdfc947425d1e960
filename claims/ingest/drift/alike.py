"""Which two of many tellings have the most words in common."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from claims.lineage.drift import Telling
from claims.lineage.drift.language import stem, tokens

# A word in more tellings than this tells few apart, and would cost their square.
MANY = 50


def most_alike(
    earlier: Sequence[Telling], later: Sequence[Telling]
) -> tuple[Telling, Telling]:
    """The pair with the greatest share of words in common; the first, if none has any.

    Takes time linear in the number of tellings, of which there is one at least on
    either side.
    """
    stems = [_stems(telling) for telling in later]
    holders = _holders(stems)
    best, chosen = 0.0, (earlier[0], later[0])
    for telling in earlier:
        own = _stems(telling)
        shared = Counter(place for word in own for place in holders.get(word, ()))
        for place, count in sorted(shared.items()):
            likeness = 2 * count / (len(own) + len(stems[place]))
            if likeness > best:
                best, chosen = likeness, (telling, later[place])
    return chosen


def _holders(stems: Sequence[frozenset[str]]) -> Mapping[str, Sequence[int]]:
    """The tellings that have each word, but for words that very many have."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, words in enumerate(stems):
        for word in words:
            found[word].append(place)
    return {word: places for word, places in found.items() if len(places) <= MANY}


def _stems(telling: Telling) -> frozenset[str]:
    return frozenset(stem(token.lower) for token in tokens(telling.claim.text))
