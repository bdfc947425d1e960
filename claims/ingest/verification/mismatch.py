"""One row that does not say what it should."""

from dataclasses import dataclass
from itertools import takewhile

_AROUND = 24


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A column of a row of a table, what should stand there and what does."""

    table: str
    row: object
    column: str
    expected: str
    found: str

    def __str__(self) -> str:
        first = _alike(self.expected, self.found)
        expected, found = _near(self.expected, first), _near(self.found, first)
        row = f"{self.table} {self.row}"
        return f"{row}: {self.column} should be {expected} but is {found}"


def _alike(expected: str, found: str) -> int:
    """How many characters both begin with."""
    pairs = takewhile(
        lambda pair: pair[0] == pair[1], zip(expected, found, strict=False)
    )
    return sum(1 for _ in pairs)


def _near(words: str, first: int) -> str:
    """The words about their first difference, in quotation marks."""
    start, end = max(first - _AROUND, 0), first + _AROUND
    before, after = "…" * (start > 0), "…" * (end < len(words))
    return f"“{before}{words[start:end]}{after}”"
