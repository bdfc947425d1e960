"""Sets of names that belong together, and why each two were joined."""

from collections.abc import Iterable


class Partition:
    """Disjoint sets; each set is known by its least member, so no order matters."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._above: dict[str, str] = {}
        for first, second in pairs:
            self.join(first, second)

    def of(self, name: str) -> str:
        """The least member of the set that holds a name."""
        top = name
        while (above := self._above.get(top, top)) != top:
            top = above
        while name != top:
            self._above[name], name = top, self._above.get(name, top)
        return top

    def join(self, first: str, second: str) -> None:
        """Make one set of two."""
        low, high = sorted((self.of(first), self.of(second)))
        if low != high:
            self._above[high] = low
