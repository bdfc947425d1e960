"""A claim that has its key and its document's key, and waits to be written."""

from collections.abc import Mapping
from dataclasses import dataclass

from claims.ingest.storing.cast import Cast, Wanted
from claims.text.reading import ChainStep, ClaimFound


@dataclass(frozen=True, slots=True)
class Placed:
    """One claim with the keys that its rows will carry."""

    key: int
    document: int
    cast: Cast
    claim: ClaimFound

    def speaker(self, step: ChainStep, sources: Mapping[Wanted, int]) -> int | None:
        """The key of the one source that speaks in a step of the claim."""
        wanted = self.cast.speaker(step)
        return sources[wanted] if wanted else None
