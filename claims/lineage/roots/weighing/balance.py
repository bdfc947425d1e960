"""Weighs who affirms a claim against who denies it, by who knows for themselves."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.lineage.roots.partition import Partition
from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.paths.trails import trails
from claims.lineage.roots.values import End, Root, Telling, Trail
from claims.lineage.roots.weighing.groups import Group, groups
from claims.lineage.roots.weighing.standing import Standing
from claims.vocabulary import Polarity, Scope

Trails = Mapping[str, tuple[Trail, ...]]


@dataclass(frozen=True, slots=True)
class Side:
    """What stands for a claim, or against it.

    `trails` are those that count and lead to a named root: no telling on the way says
    less than the claim. `unknown` has the tellings that lead to none, one a text;
    `fewest_unknown` is their number if all whose unnamed sources may be one person
    have one.
    """

    trails: tuple[Trail, ...]
    groups: tuple[Group, ...]
    unknown: tuple[str, ...]
    fewest_unknown: int

    @property
    def roots(self) -> tuple[Root, ...]:
        """The named roots, in order."""
        return tuple(sorted({trail.root for trail in self.trails}))

    @property
    def independent(self) -> int:
        """How many know for themselves, at most."""
        return len(self.groups)


@dataclass(frozen=True, slots=True)
class Balance:
    """Both sides of a claim; `fallen` has the trails to roots that took it back."""

    affirming: Side
    denying: Side
    fallen: tuple[Trail, ...]

    @property
    def leaning(self) -> int:
        """Which side has more independent roots: 1 for, -1 against, 0 neither."""
        more = self.affirming.independent - self.denying.independent
        return (more > 0) - (more < 0)


def all_trails(index: Index) -> Trails:
    """The trails of every accepted telling, by its id."""
    return {key: trails(index, key) for key in index.tellings}


def weigh(index: Index, found: Trails) -> Balance:
    """The balance of the accepted tellings of full scope, by their trails."""
    full = {key for key, one in index.tellings.items() if one.scope is Scope.FULL}
    whole = {key: _whole(found[key], full) for key in index.tellings if key in full}
    every = [trail for ways in whole.values() for trail in ways]
    standing = Standing(index)
    gone = standing.taken_back(every)
    fallen = tuple(one for one in every if standing.word(one) in gone)
    return Balance(
        affirming=_side(index, whole, fallen, Polarity.AFFIRMED),
        denying=_side(index, whole, fallen, Polarity.NEGATED),
        fallen=fallen,
    )


def _whole(ways: tuple[Trail, ...], full: set[str]) -> tuple[Trail, ...]:
    """The trails on which nobody says less."""
    return tuple(way for way in ways if full.issuperset(way.path))


def _side(
    index: Index, whole: Trails, fallen: tuple[Trail, ...], polarity: Polarity
) -> Side:
    """The tellings of one polarity, weighed."""
    mine = [index.tellings[key] for key in whole]
    mine = [one for one in mine if one.polarity is polarity]
    gone = set(fallen)
    named = tuple(
        trail
        for one in mine
        for trail in whole[one.id]
        if trail.end is End.NAMED and trail not in gone
    )
    unknown = _unknown(index, mine, whole)
    perhaps = Partition(index.store.perhaps_same)
    fewest = len({perhaps.of(one) for one in unknown})
    return Side(named, groups(index, named), unknown, fewest)


def _unknown(index: Index, mine: list[Telling], whole: Trails) -> tuple[str, ...]:
    """The tellings that lead to nobody named, in the first copy of each text.

    A headline is no telling beside the body that it repeats, and what was withdrawn
    leads nowhere that anybody could ask.
    """
    first: dict[str, str] = {}
    for one in sorted(mine, key=lambda one: _age(index, one)):
        first.setdefault(index.texts.of(one.document), one.document)
    return tuple(
        one.id
        for one in mine
        if first[index.texts.of(one.document)] == one.document
        and whole[one.id]
        and not {End.NAMED, End.WITHDRAWN} & {way.end for way in whole[one.id]}
        and not any(repeated in index.tellings for repeated in one.repeats)
    )


def _age(index: Index, telling: Telling) -> tuple[float, str]:
    published = index.document(telling).published
    return (published.timestamp() if published else float("inf"), telling.document)
