"""Puts trees into lanes: the roots that count as one together, the rest by why not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.pictures.origins.graph import LaneKind, NodeKind
from claims.lineage.pictures.origins.labels import Labels
from claims.lineage.pictures.origins.tracing.forest import Forest, Spot
from claims.lineage.roots import Balance, Bond, Group, Pair, Side, Telling
from claims.vocabulary import Phrase, Polarity, Scope, joined

_ORDER = list(LaneKind)
_SIDES = {
    Polarity.AFFIRMED: Phrase("for the claim"),
    Polarity.NEGATED: Phrase("against the claim"),
}
_BONDS = {
    Bond.PERSON: "%(high)s also speaks together with %(low)s",
    Bond.BODY: "%(low)s speaks for %(high)s",
    Bond.OWNER: "%(low)s belongs to %(high)s",
    Bond.COPY: "%(low)s and %(high)s carry one text",
}
_REST = {
    LaneKind.CIRCULAR: Phrase("Comes back to itself: no root"),
    LaneKind.FALLEN: Phrase("Taken back or corrected: counts for nobody"),
    LaneKind.BESIDE: Phrase("Beside: says less than the claim, and does not count"),
}
_ROOTS = (
    "At most %(count)s independent root for the claim",
    "At most %(count)s independent roots for the claim",
)
_UNKNOWN = (
    "%(count)s telling from nobody known",
    "%(count)s tellings from nobody known",
)
_ONE = "One root %(side)s: %(names)s"
_AT_MOST_ONE = "At most one root %(side)s: %(names)s"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """In which lane a tree stands: by the place of its kind, its side, its number."""

    kind: int
    side: int = 0
    number: int = 0


class Lanes:
    """Knows the lane of each tree of a forest, and what stands above it."""

    def __init__(self, forest: Forest, balance: Balance, labels: Labels) -> None:
        self._forest = forest
        self._labels = labels
        self._sides = {
            Polarity.AFFIRMED: balance.affirming,
            Polarity.NEGATED: balance.denying,
        }
        self._fallen = {trail.root for trail in balance.fallen}

    def place(self, top: str, tellings: Sequence[Telling]) -> Place:
        """Where the tree of a top stands, given the tellings in it."""
        spot = self._forest.spots[top]
        kind, number = self._kind(top, spot)
        counts = any(one.scope is Scope.FULL for one in tellings)
        if kind is LaneKind.UNKNOWN and not counts:
            kind = LaneKind.BESIDE
        sided = kind in {LaneKind.AFFIRMING, LaneKind.DENYING, LaneKind.UNKNOWN}
        side = int(spot.polarity is Polarity.NEGATED) if sided else 0
        return Place(_ORDER.index(kind), side, number)

    def _kind(self, top: str, spot: Spot) -> tuple[LaneKind, int]:
        if spot.kind is NodeKind.ROOT:
            return self._of_root(spot)
        if spot.kind is NodeKind.RELAY:
            return LaneKind.FALLEN, 0
        entered = any(edge.end == top for edge in self._forest.edges)
        circular = entered and spot.kind is NodeKind.TELLING
        return LaneKind.CIRCULAR if circular else LaneKind.UNKNOWN, 0

    def _of_root(self, spot: Spot) -> tuple[LaneKind, int]:
        for number, group in enumerate(self._sides[spot.polarity].groups):
            if spot.names in group.roots:
                against = spot.polarity is Polarity.NEGATED
                return (LaneKind.DENYING if against else LaneKind.AFFIRMING), number
        return (LaneKind.FALLEN if spot.names in self._fallen else LaneKind.BESIDE), 0

    def kind_of(self, place: Place) -> LaneKind:
        """What kind of lane stands at a place."""
        return _ORDER[place.kind]

    def title(self, place: Place) -> str:
        """What a lane holds, in words."""
        kind = self.kind_of(place)
        if kind in _REST:
            return _REST[kind]
        polarity = Polarity.NEGATED if place.side else Polarity.AFFIRMED
        side, words = self._sides[polarity], _SIDES[polarity]
        if kind is LaneKind.UNKNOWN:
            told = "No root is known, %(side)s: %(tellings)s"
            return Phrase(told, side=words, tellings=_counted(side))
        roots = side.groups[place.number].roots
        names = joined(map(self._labels.told, roots), "%(first)s; %(second)s")
        most = _ONE if len(roots) == 1 else _AT_MOST_ONE
        return Phrase(most, side=words, names=names)

    def bonds(self, place: Place) -> tuple[str, ...]:
        """Why the roots of a lane count as one."""
        if self.kind_of(place) not in {LaneKind.AFFIRMING, LaneKind.DENYING}:
            return ()
        polarity = Polarity.NEGATED if place.side else Polarity.AFFIRMED
        return tuple(self._bonds(self._sides[polarity].groups[place.number]))

    def _bonds(self, group: Group) -> Iterator[str]:
        for bond, (low, high) in group.bonds:
            yield bond_words(bond, (low, high), self._labels)


def bond_words(bond: Bond, pair: Pair, labels: Labels) -> Phrase:
    """Why two sources count as one, as a sentence without its full stop."""
    low, high = (labels.told((name,)) for name in pair)
    return Phrase(_BONDS[bond], low=low, high=high)


def _counted(side: Side) -> Phrase:
    """How many tellings lead to nobody named; fewer people, perhaps."""
    number = len(side.unknown)
    words = Phrase("%(count)s telling", "%(count)s tellings", count=number)
    fewest = side.fewest_unknown
    if fewest == number:
        return words
    return Phrase("%(tellings)s, perhaps of %(fewest)s", tellings=words, fewest=fewest)


def summary(balance: Balance) -> Phrase:
    """The outcome in a sentence: what stands on each side, at most."""
    affirming, denying = balance.affirming, balance.denying
    sides = {"known": _for(affirming), "against": _against(denying)}
    unknown = len(affirming.unknown) + len(denying.unknown)
    if not unknown:
        return Phrase("%(known)s, %(against)s.", **sides)
    rest = Phrase(*_UNKNOWN, count=unknown)
    return Phrase("%(known)s, %(against)s; %(rest)s.", **sides, rest=rest)


def _for(side: Side) -> Phrase:
    """How many know for themselves who affirm it."""
    if not side.independent:
        return Phrase("No independent root for the claim")
    return Phrase(*_ROOTS, count=side.independent)


def _against(side: Side) -> Phrase:
    """How many know for themselves who deny it."""
    if not side.independent:
        return Phrase("none against it")
    return Phrase("at most %(number)s against it", number=side.independent)
