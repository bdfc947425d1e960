"""Whether sentences are news or of an encyclopedia, where other words hedge.

"Some" and "often" leave open who and when in an encyclopedia, whose readers want to
know; in news they count what a reporter saw. Common words alone tell the two apart.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf

from claims.text.passage import Passage

# Before anything is read: the log-odds that a text is news. One sentence alone hardly
# ever outweighs them, a page of an encyclopedia always does.
PRIOR = 5.0


@dataclass(frozen=True, slots=True)
class Hearing:
    """How a network's doubt of a sentence counts, in log-odds.

    From `vague` on it makes the sentence uncertain; up to `quiet` no cue of the word
    lists does.
    """

    vague: float
    quiet: float = -inf


@dataclass(frozen=True, slots=True)
class Genre:
    """What the words of a sentence add to the log-odds that it is news."""

    news: Hearing
    encyclopedia: Hearing
    bias: float
    weights: Mapping[str, float]

    def hearing(self, passages: Iterable[Passage]) -> Hearing:
        """How doubt is heard in sentences that belong together."""
        odds = PRIOR + sum(map(self.log_odds, passages))
        return self.news if odds > 0 else self.encyclopedia

    def log_odds(self, passage: Passage) -> float:
        """The log-odds that a sentence is news, as its words alone tell."""
        words = {token.lower for token in passage.tokens}
        return self.bias + sum(self.weights.get(word, 0.0) for word in sorted(words))


def parse_genre(table: Mapping[str, object]) -> Genre:
    """Parse the table.

    Raises KeyError where a part of it is missing and ValueError where one is malformed.
    """
    return Genre(
        news=Hearing(_numbers(table, "news")["vague"]),
        encyclopedia=Hearing(**_numbers(table, "encyclopedia")),
        bias=_numbers(table, "bias")["news"],
        weights=_numbers(table, "words"),
    )


def _numbers(table: Mapping[str, object], part: str) -> dict[str, float]:
    rows = table[part]
    if not isinstance(rows, Mapping):
        raise ValueError(f"not numbers by name: {rows!r}")  # noqa: TRY004  data
    return {str(name): float(number) for name, number in rows.items()}
