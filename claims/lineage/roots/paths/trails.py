"""Follows a telling back to who really says it."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claims.lineage.roots.paths.index import Index
from claims.lineage.roots.values import End, Root, Step, Telling, Trail


@dataclass(frozen=True, slots=True)
class _Onward:
    """The way goes on in another telling."""

    telling: str


@dataclass(frozen=True, slots=True)
class _Stop:
    """The way ends."""

    end: End
    root: Root = ()


def trails(index: Index, start: str) -> tuple[Trail, ...]:
    """The shortest way from a telling to each of its ends, in order.

    Each telling is walked through once, so that a trail ends even where it comes back
    to itself.
    """
    found: list[Trail] = []
    came: dict[str, str] = {start: ""}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        for move in _moves(index, index.tellings[here]):
            if isinstance(move, _Stop):
                found.append(_trail(index, _path(came, here), move))
            elif move.telling not in came:
                came[move.telling] = here
                waiting.append(move.telling)
            elif move.telling in (path := _path(came, here)):
                found.append(_trail(index, path, _Stop(End.CAME_BACK)))
    return tuple(sorted(found, key=lambda one: (one.path, one.end, one.root)))


def _path(came: Mapping[str, str], last: str) -> tuple[str, ...]:
    """The tellings from the first to the last of a walk."""
    path = [last]
    while came[path[-1]]:
        path.append(came[path[-1]])
    return tuple(reversed(path))


def _trail(index: Index, path: tuple[str, ...], stop: _Stop) -> Trail:
    """The trail of a path, with the sources that passed the claim on."""
    passed = [
        source
        for telling in reversed(path)
        for source in holders(index, index.tellings[telling])
        if source not in stop.root
    ]
    return Trail(path[0], path, tuple(dict.fromkeys(passed)), stop.end, stop.root)


def holders(index: Index, telling: Telling) -> tuple[str, ...]:
    """Who had the claim from its originator, one from the other, publisher last."""
    relays = [name for step in telling.chain[1:] for name in step.names]
    publisher = index.document(telling).publisher
    return (*relays, *((publisher,) if publisher else ()))


def _moves(index: Index, telling: Telling) -> Iterator[_Onward | _Stop]:
    """Where the way goes on from a telling, and how it ends there."""
    repeated = [one for one in telling.repeats if one in index.tellings]
    if telling.document in index.corrected:
        yield _Stop(End.WITHDRAWN)
    elif repeated:
        yield from map(_Onward, repeated)
    elif telling.chain:
        yield from _from_originator(index, telling, telling.chain[0])
    else:
        publisher = index.document(telling).publisher
        knows = telling.saw_it and publisher
        yield _Stop(End.NAMED, (publisher,)) if knows else _Stop(End.UNSTATED)


def _from_originator(
    index: Index, telling: Telling, first: Step
) -> Iterator[_Onward | _Stop]:
    """Where the way goes on from who is named first, or that it ends in them."""
    if not first.names:
        relays = [name for step in telling.chain if step.outlet for name in step.names]
        yield from _behind(index, telling, relays[:1], _Stop(End.UNNAMED))
    elif not first.outlet:
        alone = first.names if len(first.names) == 1 else ()
        yield from _behind(index, telling, alone, _Stop(End.NAMED, first.names))
    elif telling.saw_it:
        yield _Stop(End.NAMED, first.names)
    else:
        for name in first.names:
            unknown = _Stop(End.UPSTREAM_UNKNOWN)
            yield from _behind(index, telling, (name,), unknown)


def _behind(
    index: Index, telling: Telling, sources: tuple[str, ...] | list[str], stop: _Stop
) -> Iterator[_Onward | _Stop]:
    """The tellings in the sources' own documents; the stop where there are none."""
    found = [one for name in sources for one in index.upstream(telling, name)]
    yield from map(_Onward, found) if found else (stop,)
