"""A view of the queue as the query of its address has it: a lane, and what of it."""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

PARTS = ("lane", "level", "language", "q")


def query_of(given: Mapping[str, str]) -> str:
    """The query of a view; what is empty is left out."""
    return urlencode({name: given[name] for name in PARTS if given.get(name)})


def parts_of(query: str) -> dict[str, str]:
    """What a query says of each part; empty where it says nothing."""
    given = dict(parse_qsl(query))
    return {name: given.get(name, "") for name in PARTS}
