"""A claim that has its key and its document's key, and waits to be written."""

from dataclasses import dataclass

from claims.ingest.storing.cast import Cast
from claims.text.reading import ClaimFound


@dataclass(frozen=True, slots=True)
class Placed:
    """One claim with the keys that its rows will carry."""

    key: int
    document: int
    cast: Cast
    claim: ClaimFound
