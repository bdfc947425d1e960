"""Finds the reviews in a value of JSON-LD, and reads properties however they nest."""

from collections.abc import Iterator, Mapping
from typing import Any

from claims.ingest.checks.records.plain import bare, properties

REVIEW = "ClaimReview"
FEED = "DataFeed"
_HOLDERS = ("@list", "@set", "@graph")
Object = Mapping[str, Any]


class Node:
    """An object of JSON-LD; what it names by `@id` alone is looked up."""

    def __init__(self, value: Object, known: Mapping[str, Object]) -> None:
        self.source = value
        self.value = properties(value)
        self.known = known

    def all(self, name: str) -> list[Any]:
        """Every value of a property, out of whatever lists hold them."""
        return [self._found(one) for one in _spread(self.value.get(name))]

    def nodes(self, name: str) -> "list[Node]":
        """Those of its values that are objects."""
        found = (one for one in self.all(name) if isinstance(one, Mapping))
        return [Node(one, self.known) for one in found]

    @property
    def types(self) -> frozenset[str]:
        """What it says that it is, without the address of the vocabulary."""
        named = (*_spread(self.value.get("@type")), *_spread(self.value.get("type")))
        return frozenset(bare(one) for one in named if isinstance(one, str))

    def _found(self, value: Any) -> Any:
        if isinstance(value, Mapping) and set(value) == {"@id"}:
            return self.known.get(str(value["@id"]), value)
        return value


def reviews(value: Any) -> Iterator[Node]:
    """Each review in a value, in the order in which they stand."""
    known = {str(one["@id"]): one for one in _objects(value) if len(one) > 1}
    yield from _reviews(value, known)


def is_feed(value: Any) -> bool:
    """Whether a value is a feed, which may hold nothing but withdrawn reviews."""
    return isinstance(value, Mapping) and FEED in Node(value, {}).types


def _reviews(value: Any, known: Mapping[str, Object]) -> Iterator[Node]:
    if isinstance(value, Mapping):
        node = Node(value, known)
        if REVIEW in node.types or "claimReviewed" in node.value:
            yield node
            return
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _reviews(one, known)


def _objects(value: Any) -> Iterator[Object]:
    """Every object that has a name."""
    if isinstance(value, Mapping):
        if "@id" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from _objects(one)


def _spread(value: Any) -> Iterator[Any]:
    if isinstance(value, list):
        for one in value:
            yield from _spread(one)
    elif isinstance(value, Mapping) and set(value) & set(_HOLDERS):
        yield from _spread([value[name] for name in _HOLDERS if name in value])
    elif value is not None:
        yield value
