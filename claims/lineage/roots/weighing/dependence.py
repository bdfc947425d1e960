"""What each trail hangs on: the sources, owners, bodies and documents of its way."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.values import Pair, Root, Trail


class Part(StrEnum):
    """What can be taken away from a store."""

    SOURCE = "source"  # all that a source said, published or passed on
    JOINT = "joint"  # what several said with one voice
    OWNER = "owner"  # an owner, and all that it controls
    BODY = "body"  # a body, and all that speak for it
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True, order=True)
class Prop:
    """One thing on which a trail rests: names, or the id of a document."""

    part: Part
    key: Root


class Dependence:
    """Finds the props of trails; `bodies` are those that bond several roots."""

    def __init__(self, index: Index, bodies: Iterable[str]) -> None:
        self._index = index
        self._owners = _upward(index, index.store.owners)
        shared = set(bodies)
        spoken = _upward(index, index.store.speaks_for)
        self._bodies = {name: found & shared for name, found in spoken.items()}
        self._shared = shared

    def of(self, trail: Trail) -> frozenset[Prop]:
        """The props of one trail, each of which it cannot do without."""
        told = [self._index.tellings[one].document for one in trail.path]
        found = {Prop(Part.DOCUMENT, (document,)) for document in told}
        found |= self.of_sources((*trail.through, *trail.root))
        if len(trail.root) > 1:
            found.add(Prop(Part.JOINT, trail.root))
        return frozenset(found)

    def of_sources(self, names: Iterable[str]) -> set[Prop]:
        """The props that sources are, with their owners and bodies."""
        found = set()
        for name in names:
            found.add(Prop(Part.SOURCE, (name,)))
            owners = self._owners.get(name, frozenset())
            found |= {Prop(Part.OWNER, (owner,)) for owner in owners}
            bodies = self._bodies.get(name, frozenset()) | ({name} & self._shared)
            found |= {Prop(Part.BODY, (body,)) for body in bodies}
        return found


def controlled(index: Index, pairs: Iterable[Pair], top: str) -> frozenset[str]:
    """A name and all from which the pairs lead up to it."""
    upward = _upward(index, pairs)
    return frozenset({top, *(name for name, above in upward.items() if top in above)})


def _upward(index: Index, pairs: Iterable[Pair]) -> Mapping[str, frozenset[str]]:
    """All that stand above each name, directly or through others."""
    above: dict[str, set[str]] = {}
    for low, high in pairs:
        above.setdefault(index.name(low), set()).add(index.name(high))
    found: dict[str, frozenset[str]] = {}
    for name in above:
        seen, waiting = set[str](), [name]
        while waiting:
            fresh = above.get(waiting.pop(), set()) - seen
            seen |= fresh
            waiting.extend(fresh)
        found[name] = frozenset(seen - {name})
    return found
