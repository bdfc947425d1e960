"""Answers for each store who really says its claim, as plain values."""

from collections.abc import Iterable, Iterator, Mapping

from claims.ingest.errors import InputError
from claims.ingest.stores.asking import nearest
from claims.ingest.stores.inputs import GivenStore, parse_stores
from claims.ingest.stores.loading import load
from claims.ingest.stores.scratch import emptied, scratch_schema
from claims.lineage.roots import Lineage, Part, Root, Store, lineage, root_name
from claims.review.tracing import examine


def read_stores(data: bytes) -> Iterator[dict[str, object] | InputError]:
    """The answer for each store of some JSON, or why it has none.

    Each is loaded into tables of its own, which are gone afterwards. Raises InputError
    where the whole is no list of stores.
    """
    stores = list(parse_stores(data))
    with scratch_schema():
        for given in stores:
            if isinstance(given, InputError):
                yield given
            else:
                yield _loaded(given)


def _loaded(given: GivenStore) -> dict[str, object] | InputError:
    try:
        with emptied():
            load(given)
            return {"id": given.id, **answer_values(nearest(given.claim))}
    except InputError as error:
        return InputError(f"store {given.id!r} {error.reason}", error.remedy)


def answer_values(claim: int | None) -> dict[str, object]:
    """The roots of a claim, those against it, and what they hang on."""
    store = Store() if claim is None else examine(claim).store
    found = lineage(store)
    affirming, denying = found.balance.affirming, found.balance.denying
    written = _joint_names(store)
    return {
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
