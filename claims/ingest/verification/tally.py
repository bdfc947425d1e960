"""Counts what has been read again, and tells how far that is."""

from collections import Counter
from collections.abc import Callable

Tell = Callable[[int, int, str], None]
_STEP = 100  # drawing each row would cost more than reading it


class Tally:
    """How many of each kind were read, out of so many rows in all."""

    def __init__(self, total: int, tell: Tell) -> None:
        self.read: Counter[str] = Counter()
        self.spans = 0
        self._total = total
        self._done = 0
        self._tell = tell

    def add(self, kind: str) -> None:
        """One more of a kind; tell it now and then, and at the end."""
        self.read[kind] += 1
        self._done += 1
        if self._done % _STEP == 0 or self._done == self._total:
            self._tell(self._done, self._total, kind)

    def __str__(self) -> str:
        counts = {**self.read, "spans": self.spans}
        return ", ".join(_counted(count, kind) for kind, count in counts.items())


def _counted(count: int, kind: str) -> str:
    """So many of a kind, whose name is a plural in -s."""
    return f"{count:,} {kind.removesuffix('s') if count == 1 else kind}"
