"""Answers for each store who really says its claim, as plain values."""

from collections.abc import Iterable, Iterator, Mapping

from claims.ingest.errors import InputError
from claims.ingest.stores.building import build
from claims.ingest.stores.inputs import GivenStore, parse_stores
from claims.lineage.roots import Lineage, Part, Root, Store, lineage, root_name


def read_stores(data: bytes) -> Iterator[dict[str, object] | InputError]:
    """The answer for each store of some JSON, or why it has none.

    Raises InputError where the whole is no list of stores.
    """
    for given in parse_stores(data):
        if isinstance(given, InputError):
            yield given
        else:
            yield answer_values(given)


def answer_values(given: GivenStore) -> dict[str, object]:
    """The roots of the claim of a store, those against it, and what they hang on."""
    store = build(given)
    found = lineage(store)
    affirming, denying = found.balance.affirming, found.balance.denying
    written = _joint_names(store)
    return {
        "id": given.id,
        "independent_roots": affirming.independent,
        "roots": _names(affirming.roots, written),
        "unknown_roots": len(affirming.unknown),
        "against": _names(denying.roots, written),
        "circular": found.circular,
        "loops": [list(members) for members in found.loops],
        "flips": _flips(store, found, written),
    }


def _joint_names(store: Store) -> dict[Root, Root]:
    """The names of each joint statement in the order in which they were first read."""
    found: dict[Root, Root] = {}
    for telling in store.tellings:
        for step in telling.chain:
            found.setdefault(tuple(sorted({*step.names})), step.names)
    return found


def _names(roots: Iterable[Root], written: Mapping[Root, Root]) -> list[str]:
    return sorted(root_name(written.get(root, root)) for root in roots)


def _flips(store: Store, found: Lineage, written: Mapping[Root, Root]) -> list[str]:
    """The names without which the balance changes, a document by its publisher's."""
    publishers = {one.id: one.publisher for one in store.documents}
    texts = {p.key[0] for p in found.flips if p.part is Part.DOCUMENT}
    others = {p.key for p in found.flips if p.part is not Part.DOCUMENT}
    names = {*_names(others, written), *(publishers[text] for text in texts)}
    return sorted(names - {""})
