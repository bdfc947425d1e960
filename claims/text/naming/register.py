"""Whom a text has named or described so far, and whom a later mention may mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claims.text.findings import Party
from claims.vocabulary import SourceKind

BODIES = (
    SourceKind.AGENCY,
    SourceKind.OUTLET,
    SourceKind.GOVERNMENT,
    SourceKind.ORGANISATION,
)
_NEAR = 3_000  # code points that a description reaches back over


@dataclass(frozen=True, slots=True)
class Known:
    """One bearer of a mention, where it stood and the words that describe it."""

    place: int
    party: Party
    words: frozenset[str]
    gender: str


@dataclass(slots=True)
class Register:
    """The bearers met so far, in the order of the text.

    `barred` are the names of those whom the mention at hand cannot mean.
    """

    known: list[Known] = field(default_factory=list)
    bodies: dict[str, Party] = field(default_factory=dict)
    barred: frozenset[str] = frozenset()

    def add(self, one: Known) -> None:
        """Remember a bearer at its place; a body by each word of its name too."""
        self.known.append(one)
        if one.party.kind in BODIES and one.party.name:
            for word in one.party.name.lower().split():
                self.bodies.setdefault(word, one.party)

    def latest(
        self, kinds: Sequence[SourceKind], gender: str, place: int
    ) -> Known | None:
        """The nearest bearer of these kinds before a place that has no other gender."""
        for one in self._near(place):
            fits = one.party.kind in kinds and not one.party.members
            if fits and one.party.name and gender in {"", one.gender or gender}:
                return one
        return None

    def named(self, kinds: Sequence[SourceKind], place: int) -> Party | None:
        """The nearest bearer of these kinds whose name is a name."""
        for one in self._near(place):
            name = one.party.name or ""
            if one.party.kind in kinds and name and not name[0].islower():
                return one.party
        return None

    def described(self, words: frozenset[str], place: int) -> Party | None:
        """The nearest bearer whose own words hold all of a description's."""
        for one in self._near(place):
            if words <= one.words and one.party.name:
                return one.party
        return None

    def joint(self, place: int) -> Party | None:
        """The nearest bearers who spoke together."""
        members = (one.party for one in self._near(place) if one.party.members)
        return next(members, None)

    def _near(self, place: int) -> Iterator[Known]:
        """The bearers not far before a place, the nearest first, but for the barred."""
        for one in reversed(self.known):
            if place - one.place > _NEAR:
                return
            if one.party.name not in self.barred:
                yield one
