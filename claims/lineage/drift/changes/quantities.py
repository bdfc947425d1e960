"""The quantities of a telling: numbers, what they measure and how they are bounded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.lineage.drift.changes.numbers import Number, Numbers
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.words import Token, stem

_YEARS = range(1900, 2100)
_UNITS = frozenset(
    ["minutes", "hours", "days", "weeks", "months", "years", "miles"]
) | frozenset(["metres", "meters", "kilometres", "kilometers", "tonnes", "tons"])
_LOOSE = frozenset(["", "about"])
ROUND = 1000  # whole thousands are taken for rounded


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a range; `measure` is count, percent, money, year or date.

    `bound` is empty, about, least or most; `unit` the stem of what is counted; `first`
    and `last` are a half-open range of the tokens that say so.
    """

    low: float
    high: float
    measure: str
    unit: str
    bound: str
    first: int
    last: int

    def agrees(self, other: "Quantity") -> bool:
        """Whether both can be the same number, bounded alike.

        A round number and "about" as many are alike.
        """
        if self.measure != other.measure:
            return False
        if self.measure == "date" and self.unit != other.unit:
            return False
        if {self.bound, other.bound} == {"least", "most"}:
            return False
        vague = self.low != self.high or other.low != other.high
        loose = {self.bound, other.bound} <= _LOOSE and self.low % ROUND == 0
        return self.meets(other) and (vague or loose or self.bound == other.bound)

    def is_bare(self, other: "Quantity") -> bool:
        """Whether one of the two is the other's very number, as a mere count."""
        counted = "count" in {self.measure, other.measure}
        same = (self.low, self.high) == (other.low, other.high)
        return counted and same and self.measure != other.measure

    def meets(self, other: "Quantity") -> bool:
        """Whether some number is within both, whatever bounds them."""
        return self.low <= other.high and other.low <= self.high


def quantities(read: Sequence[Token], lexicon: DriftLexicon) -> tuple[Quantity, ...]:
    """The quantities in some tokens without articles, in order."""
    return tuple(_Reader(read, lexicon).all())


class _Reader:
    """Reads the quantities of one telling."""

    def __init__(self, read: Sequence[Token], lexicon: DriftLexicon) -> None:
        self.read = read
        self.before_years = lexicon.small.before_years
        self.numbers = Numbers(read, lexicon)

    def all(self) -> Iterator[Quantity]:
        """Each quantity from left to right."""
        index = 0
        while index < len(self.read):
            found = None if self._in_a_name(index) else self._at(index)
            if found:
                yield found
            index = found.last if found else index + 1

    def _at(self, index: int) -> Quantity | None:
        share = self.numbers.amount(index, "share")
        if share:
            row = share.row
            found = Quantity(row.low, row.high, "percent", "", "", index, share.last)
            return self._bounded(found)
        number = self.numbers.at(index)
        if number is None:
            return None
        return self._time(index, number) or self._bounded(self._count(index, number))

    def _in_a_name(self, index: int) -> bool:
        """Whether a number belongs to a name: "Flight 370", not "Bank 4 million".

        Nor does it in "found in Riga 14 hours later".
        """
        before = self.read[index - 1] if index > 1 else None
        if self._lower(index + 1) in _UNITS:
            return False
        if self.numbers.amount(index + 1, "times", "money", "percent"):
            return False
        return bool(before and before.capital and not self._month(index - 1))

    def _time(self, index: int, number: Number) -> Quantity | None:
        """The date or the year that a number is, if it is one."""
        for month in (index - 1, number.last):
            if self._month(month) and number.low <= 31:
                first, last = min(index, month), max(number.last, month + 1)
                name = self.read[month].lower
                return Quantity(number.low, number.low, "date", name, "", first, last)
        before = self._lower(index - 1)
        dated = before in self.before_years or self._month(index - 1)
        if dated and number.low in _YEARS:
            return Quantity(number.low, number.low, "year", "", "", index, number.last)
        return None

    def _count(self, index: int, number: Number) -> Quantity:
        """A number with what it measures."""
        made = Quantity(number.low, number.high, "count", "", "", index, number.last)
        if self.numbers.amount(index - 1, "money"):
            return replace(made, measure="money", first=index - 1)
        unit = self.numbers.amount(number.last, "money", "percent")
        if unit:
            return replace(made, measure=unit.row.sort, last=unit.last)
        following = number.last + int(self._lower(number.last) in {"of", "more"})
        return replace(made, unit=stem(self._lower(following)))

    def _bounded(self, found: Quantity) -> Quantity:
        """The quantity with its bound: "at least 40", "40 boats or more"."""
        for first in range(max(0, found.first - 3), found.first):
            bound = self.numbers.amount(first, "about", "least", "most")
            if bound and bound.last == found.first and not self._parted(found.first):
                return replace(found, bound=bound.row.sort, first=first)
        for after in (found.last, found.last + 1):
            bound = self.numbers.amount(after, "least", "most")
            if bound and self._lower(after) == "or":
                return replace(found, bound=bound.row.sort, last=bound.last)
        return found

    def _parted(self, index: int) -> bool:
        """Whether "the" stands before a token: "more than the 40 it needed"."""
        return self.read[index].start - self.read[index - 1].end >= len(" the ")

    def _month(self, index: int) -> bool:
        named = index >= 0 and self.numbers.amount(index, "month") is not None
        return named and self.read[index].capital

    def _lower(self, index: int) -> str:
        return self.read[index].lower if 0 <= index < len(self.read) else ""
