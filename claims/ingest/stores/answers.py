"""Answers for each store who really says its claim, as plain values."""

from collections.abc import Iterable, Iterator

from claims.ingest.errors import InputError
from claims.ingest.stores.building import build
from claims.ingest.stores.inputs import GivenStore, parse_stores
from claims.lineage.roots import Lineage, Part, Prop, Root, Store, lineage, root_name


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
    return {
        "id": given.id,
        "independent_roots": affirming.independent,
        "roots": _names(affirming.roots),
        "unknown_roots": len(affirming.unknown),
        "against": _names(denying.roots),
        "circular": found.circular,
        "loops": [list(members) for members in found.loops],
        "flips": _flips(store, found),
    }


def _names(roots: Iterable[Root]) -> list[str]:
    return sorted(map(root_name, roots))


def _flips(store: Store, found: Lineage) -> list[str]:
    """The names without which the balance changes, a document by its publisher's."""
    publishers = {one.id: one.publisher for one in store.documents}

    def name(prop: Prop) -> str:
        one = prop.key[0]
        return publishers[one] if prop.part is Part.DOCUMENT else root_name(prop.key)

    return sorted({name(prop) for prop in found.flips} - {""})
