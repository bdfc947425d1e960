"""Which claims bear on one, along the links that were accepted, and on which side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claims.vocabulary import Polarity, Relation, Scope

# What a link does to a claim; the other relations say nothing for it or against it.
FOR = frozenset([Relation.CONFIRMS, Relation.REPEATS])
AGAINST = frozenset([Relation.CONTRADICTS, Relation.RETRACTS, Relation.SUPERSEDES])
_BEST_FIRST = (Scope.FULL, Scope.PARTIAL, Scope.WEAKER)


@dataclass(frozen=True, slots=True)
class Tie:
    """A claim and what a link joins it to.

    `scope` is how much the second says of the first, `back` how much the first says of
    the second.
    """

    first: str
    second: str
    relation: Relation
    scope: Scope
    back: Scope


@dataclass(frozen=True, slots=True)
class Bearing:
    """What evidence says to the claim that is asked about, and to how much of it."""

    polarity: Polarity
    scope: Scope


# What a tie leads to, by which relation, and how much that says of where one stands.
_Way = tuple[str, Relation, Scope]
_Ties = Mapping[str, list[_Way]]


def bearing_on(asked: str, ties: Iterable[Tie]) -> dict[str, Bearing]:
    """All that bears on the asked claim, by the shortest way that says most.

    What contradicts a contradiction need not affirm: no way goes through two. Ways
    that say less than the claim begin where those of full scope have ended.
    """
    around: defaultdict[str, list[_Way]] = defaultdict(list)
    for tie in ties:
        for here, there, says in (
            (tie.first, tie.second, tie.scope),
            (tie.second, tie.first, tie.back),
        ):
            if stance_of(tie.relation) and says in _BEST_FIRST:
                around[here].append((there, tie.relation, says))
    found = {asked: Bearing(Polarity.AFFIRMED, Scope.FULL)}
    for most in (0, len(_BEST_FIRST) - 1):
        _widen(found, around, most)
    return found


def stance_of(relation: Relation) -> Polarity | None:
    """Whether a link of this relation is for the claim or against it, if either."""
    if relation in FOR:
        return Polarity.AFFIRMED
    return Polarity.NEGATED if relation in AGAINST else None


def _widen(found: dict[str, Bearing], around: _Ties, most: int) -> None:
    """Add what is reached from what was found, by ties of no less than some scope."""
    edge = list(found)
    while edge:
        reached: defaultdict[str, list[Bearing]] = defaultdict(list)
        for claim in edge:
            for other, bearing in _steps(found[claim], around.get(claim, ())):
                if other not in found and _BEST_FIRST.index(bearing.scope) <= most:
                    reached[other].append(bearing)
        edge = list(reached)
        found |= {claim: min(ways, key=_order) for claim, ways in reached.items()}


def _steps(here: Bearing, ways: Iterable[_Way]) -> Iterator[tuple[str, Bearing]]:
    """What each tie of a claim leads to."""
    for other, relation, says in ways:
        scope = max(here.scope, says, key=_BEST_FIRST.index)
        if stance_of(relation) is Polarity.AFFIRMED:
            yield other, Bearing(here.polarity, scope)
        elif here.polarity is Polarity.AFFIRMED:
            yield other, Bearing(Polarity.NEGATED, scope)


def _order(bearing: Bearing) -> tuple[int, bool]:
    return (_BEST_FIRST.index(bearing.scope), bearing.polarity is Polarity.NEGATED)
