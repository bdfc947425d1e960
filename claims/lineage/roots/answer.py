"""All that a store says about who really says a claim: one frozen value."""

from dataclasses import dataclass

from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.paths.loops import loops
from claims.lineage.roots.values import Store, Trail
from claims.lineage.roots.weighing.balance import Balance, Trails, all_trails, weigh
from claims.lineage.roots.weighing.dependence import Prop
from claims.lineage.roots.weighing.flips import flips
from claims.vocabulary import Scope


@dataclass(frozen=True, slots=True)
class Lineage:
    """The roots of one claim, and what they are worth.

    `trails` has the ways of every accepted telling in order; `beside` the accepted
    tellings whose scope is not full, which count on neither side.
    """

    balance: Balance
    trails: tuple[Trail, ...]
    loops: tuple[tuple[str, ...], ...]
    flips: tuple[Prop, ...]
    beside: tuple[str, ...]

    @property
    def circular(self) -> bool:
        """Whether anybody has the claim from their own echo."""
        return bool(self.loops)


def balance_of(store: Store) -> tuple[Balance, tuple[Trail, ...]]:
    """What a store comes to, and the ways of its tellings: less work than all of it."""
    index = Index(store)
    found = all_trails(index)
    return weigh(index, found), _every(found)


def lineage(store: Store) -> Lineage:
    """The answer for a store: the same for every order of what is in it."""
    index = Index(store)
    found = all_trails(index)
    balance = weigh(index, found)
    return Lineage(
        balance=balance,
        trails=_every(found),
        loops=loops(index),
        flips=flips(index, balance),
        beside=tuple(
            key for key, one in index.tellings.items() if one.scope is not Scope.FULL
        ),
    )


def _every(found: Trails) -> tuple[Trail, ...]:
    return tuple(trail for ways in found.values() for trail in ways)
