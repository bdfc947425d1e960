"""Reads one number that is written in figures, in words, or in both."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.lineage.drift.language.entries import Amount
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.phrases import Found
from claims.lineage.drift.language.words import Token, tokens

_FIGURES = re.compile(r"(\d+(?:[.,]\d+)*)(k|m|mn|bn|tn)?")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SUFFIXES: Mapping[str | None, int] = {
    None: 1,
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "bn": 10**9,
    "tn": 10**12,
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number, or the range of a vague one; `last` is the token after it."""

    low: float
    high: float
    last: int


class Numbers:
    """The numbers in some tokens without articles."""

    def __init__(self, read: Sequence[Token], lexicon: DriftLexicon) -> None:
        self.read = read
        self.lexicon = lexicon
        self._small = lexicon.small
        self._found = {one.first: one for one in lexicon.amounts.all_in(read)}

    def amount(self, index: int, *sorts: str) -> Found[Amount] | None:
        """The row of one of some sorts whose words begin at a token."""
        found = self._found.get(index)
        return found if found and found.row.sort in sorts else None

    def at(self, index: int) -> Number | None:
        """The number that begins at a token: "two hundred and fifty", "12 million"."""
        part = self._part(index)
        if part is None:
            return None
        low, high = part.low, part.high
        while part.last > index + 1:
            index = part.last + int(self._word(part.last) == "and")
            following = self._part(index)
            if following is None or following.low >= low:
                break
            low, high, part = low + following.low, high + following.high, following
        return Number(low, high, part.last)

    def _part(self, index: int) -> Number | None:
        """A figure or word with what multiplies it."""
        times = self.amount(index, "times")
        number = Number(1, 1, index) if times else self._one(index)
        while number and (times := self.amount(number.last, "times")):
            by = times.row.low
            number = Number(number.low * by, number.high * by, times.last)
        return number

    def _one(self, index: int) -> Number | None:
        """One figure or word."""
        found = self.amount(index, "number")
        if found:
            return Number(found.row.low, found.row.high, found.last)
        figures = _FIGURES.fullmatch(self._word(index))
        if figures:
            metres = figures[2] == "m" and self._in_metres(index)
            suffix = None if metres else figures[2]
            value = _figure(figures[1]) * _SUFFIXES[suffix]
            return Number(value, value, index + 1)
        return self._hyphened(index)

    def _in_metres(self, index: int) -> bool:
        """Whether "50m" counts no money and nothing that follows: metres."""
        following = self._word(index + 1)
        counts = following[:1].isalpha() and following not in self._small.prepositions
        return not counts and self.amount(index - 1, "money") is None

    def _hyphened(self, index: int) -> Number | None:
        """A word such as "twenty-five"."""
        parts = tokens(self._word(index).replace("-", " "))
        if len(parts) != 2:
            return None
        found = [one for part in parts for one in self.lexicon.amounts.at((part,), 0)]
        values = [one.row.low for one in found if one.row.sort == "number"]
        if len(values) != 2:
            return None
        return Number(sum(values), sum(values), index + 1)

    def _word(self, index: int) -> str:
        return self.read[index].lower if 0 <= index < len(self.read) else ""


def _figure(figures: str) -> float:
    """The value of figures; a comma before three of them parts thousands."""
    if _THOUSANDS.fullmatch(figures):
        return float(figures.replace(",", ""))
    whole, *rest = re.split(r"[.,]", figures)
    return float(f"{whole}.{''.join(rest)}")
