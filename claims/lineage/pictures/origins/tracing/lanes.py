"""Puts trees into lanes: the roots that count as one together, the rest by why not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.pictures.origins.graph import LaneKind, NodeKind
from claims.lineage.pictures.origins.labels import Labels
from claims.lineage.pictures.origins.tracing.forest import Forest, Spot
from claims.lineage.roots import Balance, Bond, Group, Pair, Side, Telling
from claims.vocabulary import Polarity, Scope

_ORDER = list(LaneKind)
_SIDES = {Polarity.AFFIRMED: "for the claim", Polarity.NEGATED: "against the claim"}
_BONDS = {
    Bond.PERSON: "{high} also speaks together with {low}",
    Bond.BODY: "{low} speaks for {high}",
    Bond.OWNER: "{low} belongs to {high}",
    Bond.COPY: "{low} and {high} carry one text",
}
_REST = {
    LaneKind.CIRCULAR: "Comes back to itself: no root",
    LaneKind.FALLEN: "Taken back or corrected: counts for nobody",
    LaneKind.BESIDE: "Beside: says less than the claim, and does not count",
}


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
            return f"No root is known, {words}: {_counted(side)}"
        roots = side.groups[place.number].roots
        names = "; ".join(map(self._labels.told, roots))
        most = "One root" if len(roots) == 1 else "At most one root"
        return f"{most} {words}: {names}"

    def bonds(self, place: Place) -> tuple[str, ...]:
        """Why the roots of a lane count as one."""
        if self.kind_of(place) not in {LaneKind.AFFIRMING, LaneKind.DENYING}:
            return ()
        polarity = Polarity.NEGATED if place.side else Polarity.AFFIRMED
        return tuple(self._bonds(self._sides[polarity].groups[place.number]))

    def _bonds(self, group: Group) -> Iterator[str]:
        for bond, (low, high) in group.bonds:
            yield bond_words(bond, (low, high), self._labels)


def bond_words(bond: Bond, pair: Pair, labels: Labels) -> str:
    """Why two sources count as one, as a sentence without its full stop."""
    low, high = (labels.told((name,)) for name in pair)
    return _BONDS[bond].format(low=low, high=high)


def _counted(side: Side) -> str:
    """How many tellings lead to nobody named; fewer people, perhaps."""
    number = len(side.unknown)
    words = _tellings(number)
    fewer = side.fewest_unknown < number
    return f"{words}, perhaps of {side.fewest_unknown}" if fewer else words


def summary(balance: Balance) -> str:
    """The outcome in a sentence: what stands on each side, at most."""
    affirming, denying = balance.affirming, balance.denying
    known = f"{_roots(affirming.independent)} for the claim"
    against = f"at most {denying.independent}" if denying.independent else "none"
    unknown = len(affirming.unknown) + len(denying.unknown)
    rest = f"; {_tellings(unknown)} from nobody known" if unknown else ""
    return f"{known}, {against} against it{rest}."


def _tellings(number: int) -> str:
    return f"{number} telling{'' if number == 1 else 's'}"


def _roots(number: int) -> str:
    most = f"At most {number}" if number else "No"
    return f"{most} independent root{'s' if number > 1 else ''}"
