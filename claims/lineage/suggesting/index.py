"""Finds for a claim those that it may be linked to, never looking at all of them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from claims.lineage.suggesting.keys import keys_of
from claims.lineage.suggesting.lexicon import LinkLexicon
from claims.lineage.suggesting.pairs import suggested
from claims.lineage.suggesting.prepared import Prepared
from claims.lineage.suggesting.values import Claimed, Suggestion

HOLDERS = 32  # claims that one key finds: the latest that came in
CANDIDATES = 32  # claims that one is compared with: those with most keys in common
NEAR = 400  # code points of one document within which claims are compared anyway


class Index:
    """Claims by their keys; each one that comes in is compared with few before it.

    What a claim costs does not grow with the claims that are in already.
    """

    def __init__(self, lexicon: LinkLexicon) -> None:
        self._lexicon = lexicon
        self._holders: defaultdict[str, list[Prepared]] = defaultdict(list)
        self._texts: defaultdict[int, list[Prepared]] = defaultdict(list)

    def add(self, claim: Claimed) -> tuple[Suggestion, ...]:
        """Take a claim in, and tell what it makes together with those before it."""
        one = Prepared(claim, self._lexicon)
        keys = keys_of(one)
        others = self._candidates(one, keys)
        for key in keys:
            self._holders[key].append(one)
            del self._holders[key][:-HOLDERS]
        self._texts[claim.document].append(one)
        return suggestions(one, others)

    def _candidates(self, one: Prepared, keys: Iterable[str]) -> Iterable[Prepared]:
        shared = Counter(other for key in keys for other in self._holders.get(key, ()))
        ranked = sorted(shared.items(), key=lambda pair: (-pair[1], -pair[0].claim.id))
        found = {other.claim.id: other for other, _ in ranked[:CANDIDATES]}
        for other in self._texts[one.claim.document]:
            if abs(other.claim.start - one.claim.start) <= NEAR:
                found.setdefault(other.claim.id, other)
        return found.values()


def suggestions(one: Prepared, others: Iterable[Prepared]) -> tuple[Suggestion, ...]:
    """What a claim makes together with some others, in the order of the others' ids."""
    found = (suggested(one, other) for other in others)
    return tuple(sorted(filter(None, found), key=_order))


def suggest_all(
    claims: Iterable[Claimed], lexicon: LinkLexicon
) -> Iterator[Suggestion]:
    """The suggestions of all claims together, in whichever order they are given."""
    index = Index(lexicon)
    for claim in sorted(claims, key=lambda one: one.id):
        yield from index.add(claim)


def _order(one: Suggestion) -> tuple[int, int]:
    return (one.claim, one.evidence)
