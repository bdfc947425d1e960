"""What of a passage a document may tell in its own voice: stretches, and quotations."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from claims.text.passage import Passage
from claims.text.spans import Span

FEWEST = 3  # words that a statement has

Words = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Clause:
    """A half-open range of a passage's tokens."""

    first: int
    last: int

    def span(self, passage: Passage) -> Span:
        """Where the clause stands in the text."""
        tokens = passage.tokens
        return Span(tokens[self.first].span.start, tokens[self.last - 1].span.end)


@dataclass(frozen=True)
class Ground:
    """A passage with where its quotations begin and end, and what is inside them."""

    passage: Passage
    opens: frozenset[int]
    closes: frozenset[int]
    quoted: frozenset[int]

    @classmethod
    def of(cls, passage: Passage) -> "Ground":
        """Look at each quotation once."""
        starts = passage.token_starts
        inside: list[int] = []
        for one in passage.quotations:
            first = bisect_left(starts, one.outer.start)
            inside += range(first, bisect_left(starts, one.outer.end, lo=first))
        opens = frozenset(one.outer.start for one in passage.quotations)
        closes = frozenset(one.outer.end for one in passage.quotations)
        return cls(passage, opens, closes, frozenset(inside))
