"""From whom each telling has its claim, as the trails of its lineage say."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from claims.lineage.pictures.origins.graph import HEADLINE, SAW_IT, NodeKind
from claims.lineage.pictures.origins.labels import Labels
from claims.lineage.roots import End, Lineage, Partition, Store, Telling, Trail
from claims.vocabulary import LinkStatus, Polarity

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """A node that is no telling: who is named, or that nobody is."""

    key: str
    kind: NodeKind
    names: Names = ()
    polarity: Polarity = Polarity.AFFIRMED


@dataclass(frozen=True, slots=True)
class Way:
    """The last steps to a telling: its start, who passed it on, and the words of it."""

    start: Stop | str  # a stop, or the id of the telling that it has it from
    relays: tuple[Names, ...]
    cues: tuple[str, ...]  # one more than the relays


def shown(store: Store) -> tuple[Telling, ...]:
    """The accepted tellings of a store, each source under its one name."""
    documents = {one.id for one in store.documents}
    return tuple(
        one
        for one in sorted(store.tellings, key=lambda one: one.id)
        if one.status is LinkStatus.ACCEPTED and one.document in documents
    )


class Ways:
    """Finds the ways to tellings; merged sources bear their least name."""

    def __init__(self, store: Store, found: Lineage, labels: Labels) -> None:
        self._merged = Partition(store.same_source)
        self._labels = labels
        self._documents = {one.id: one for one in store.documents}
        self._tellings = {one.id: one for one in shown(store)}
        self._trails: defaultdict[str, list[Trail]] = defaultdict(list)
        for trail in found.trails:
            self._trails[trail.telling].append(trail)

    def name(self, name: str) -> str:
        """The one name of a source."""
        return self._merged.of(name)

    def publisher(self, telling: str) -> str:
        """Who gave out the document of a telling; empty where nobody knows."""
        publisher = self._documents[self._tellings[telling].document].publisher
        return self.name(publisher) if publisher else ""

    def of(self, telling: Telling) -> Iterator[Way]:
        """The ways to a telling; none where it stands for itself."""
        trails = self._trails[telling.id]
        onward = dict.fromkeys(one.path[1] for one in trails if len(one.path) > 1)
        ends = dict.fromkeys(
            (one.end, one.root) for one in trails if len(one.path) == 1
        )
        for before in onward:
            yield self._from_telling(telling, before)
        for end, root in ends:
            stop = self._stop(telling, end, root)
            if stop is not None:
                yield self._from_stop(telling, stop)

    def _from_telling(self, telling: Telling, before: str) -> Way:
        if before in telling.repeats:
            return Way(before, (), (HEADLINE,))
        publisher = self.publisher(before)
        steps = [self._names(step.names) for step in telling.chain]
        at = next((i for i, names in enumerate(steps) if publisher in names), 0)
        return self._way(telling, before, at)

    def _from_stop(self, telling: Telling, stop: Stop) -> Way:
        if not telling.chain:
            return Way(stop, (), (SAW_IT,))
        return self._way(telling, stop, 0)

    def _way(self, telling: Telling, start: Stop | str, at: int) -> Way:
        """The way from one step of the chain on; a step without a cue says nothing."""
        cues = self._labels.of(telling.id).cues
        relays = tuple(self._names(step.names) for step in telling.chain[at + 1 :])
        said = (*cues[at:], *[""] * (len(relays) + 1))[: len(relays) + 1]
        return Way(start, relays, said)

    def _stop(self, telling: Telling, end: End, root: Names) -> Stop | None:
        """Where a trail ends; None where it ends in the telling itself."""
        side = telling.polarity
        match end:
            case End.NAMED:
                key = f"root:{side}:{'+'.join(root)}"
                return Stop(key, NodeKind.ROOT, root, side)
            case End.UNNAMED:
                return Stop(f"unnamed:{telling.id}", NodeKind.UNNAMED, (), side)
            case End.UPSTREAM_UNKNOWN:
                names = self._names(telling.chain[0].names)
                key = f"upstream:{side}:{'+'.join(names)}"
                return Stop(key, NodeKind.UPSTREAM, names, side)
            case End.WITHDRAWN if telling.chain:
                names = self._names(telling.chain[0].names)
                return Stop(f"withdrawn:{telling.id}", NodeKind.RELAY, names, side)
            case _:
                return None

    def _names(self, names: Names) -> Names:
        return tuple(sorted({*map(self.name, names)}))
