"""Reads the figures of a saying: what each measures, and what it bears out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claims.lineage.drift.changes.quantities import Quantity, quantities
from claims.lineage.drift.language.words import Token, stem
from claims.lineage.prose.lexicon import ProseLexicon, Unit
from claims.lineage.prose.said import Told

READ = 256  # sayings whose figures are kept while a sentence is checked
ROUNDED = 0.08  # of the greater: how far "about 300" may be from 276
AT_LEAST = 0.7  # "more than 200" may be said of 280
POINTS = 2.0  # "a third" may be said of 35 percent
_MORE = frozenset(["more", "higher", "above"])
_FEWER = frozenset(["fewer", "less", "lower", "below"])
_MEASURING = frozenset(["square", "cubic", "metric", "full", "whole", "more"])
_LARGE = frozenset(["million", "billion", "trillion"])
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_LINKS = frozenset(["of", "more", "other", "-"])


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with what it measures, in the least unit, and what stands beside it.

    `share` is whether it is a part in words ("a third"), `way` 1 where it is so many
    more, -1 so many fewer.
    """

    quantity: Quantity
    dimension: str
    low: float
    high: float
    beside: frozenset[str]
    share: bool
    way: int
    start: int
    end: int

    def fits(self, known: "Figure") -> bool:
        """Whether what is known may be told by this figure."""
        if not self.measures(known) or self.way * known.way < 0:
            return False
        if self.low != self.high and known.low != known.high:
            return self.low <= known.high and known.low <= self.high
        if self.low != self.high or known.low != known.high:
            return self.low <= known.high * 1.01 and known.low <= self.high * 1.01
        return self._near(self.quantity.bound, self.high, known)

    def measures(self, known: "Figure") -> bool:
        """Whether both measure one thing; a bare number may be of anything counted."""
        one, other = self.quantity, known.quantity
        dated = {"date", "year"} & {one.measure, other.measure}
        if one.measure == "date" == other.measure and one.unit != other.unit:
            return False
        if dated and one.measure != other.measure:
            return "year" in dated and one.low == other.low
        if "percent" in {one.measure, other.measure}:
            return one.measure == other.measure
        return self.dimension == known.dimension

    def _near(self, bound: str, value: float, known: "Figure") -> bool:
        truth = known.low
        if {bound, known.quantity.bound} == {"least", "most"}:
            return False
        if value == truth:
            return not (known.quantity.bound == "most" and not bound)
        if (self.share or known.share) and abs(value - truth) <= POINTS:
            return True
        if bound == "about":
            return abs(value - truth) <= ROUNDED * max(value, truth)
        if bound == "least":
            return AT_LEAST * truth <= value <= truth
        return bound == "most" and truth <= value <= truth / AT_LEAST


@lru_cache(maxsize=READ)
def figures(told: Told, lexicon: ProseLexicon) -> tuple[Figure, ...]:
    """The figures of a saying in order."""
    read = tuple(_with_halves(told.tokens, lexicon))
    found = list(_measured(quantities(read, lexicon.drift), read))
    made = (_figure(one, read, lexicon) for one in _with_ratios(found, read, lexicon))
    counted = tuple(one for one in made if one.beside or not _is_pronoun(one, told))
    return (*counted, *_ordered(read))


def _ordered(read: Sequence[Token]) -> Iterator[Figure]:
    """What is counted off in digits: "ranked 60th"."""
    for place, token in enumerate(read):
        found = _ORDINAL.fullmatch(token.lower)
        if found:
            value = float(found[1])
            one = Quantity(value, value, "count", "", "", place, place + 1)
            yield Figure(
                quantity=one,
                dimension="count",
                low=value,
                high=value,
                beside=frozenset(),
                share=False,
                way=0,
                start=token.start,
                end=token.end,
            )


def _is_pronoun(figure: Figure, told: Told) -> bool:
    """Whether it is "one" with nothing after it that it counts: "the first one"."""
    said = told.saying.text[figure.start : figure.end].lower()
    return said == "one" and figure.quantity.measure == "count"


def _with_ratios(
    found: Sequence[Quantity], read: Sequence[Token], lexicon: ProseLexicon
) -> Iterator[Quantity]:
    """The quantities; "nine out of ten" is 90 percent."""
    skipped = None
    for one, after in zip(found, (*found[1:], None), strict=False):
        between = [t.lower for t in read[one.last : after.first]] if after else []
        units = lexicon.units.keys() & set(between)
        if after and not units and _is_ratio(between) and one.low < after.low <= 100:
            share = 100 * one.low / after.low
            skipped = after
            yield replace(
                one, measure="percent", low=share, high=share, last=after.last
            )
        elif one is not skipped:
            yield one


def _is_ratio(between: Sequence[str]) -> bool:
    """Whether "two out of three", "two in three" or "two wells in three" is told."""
    counted = len(between) == len(["wells", "in"]) and between[1] == "in"
    return counted or between in (["out", "of"], ["in"])


def _measured(found: Sequence[Quantity], read: Sequence[Token]) -> Iterator[Quantity]:
    """The quantities; of "6.9 to 7.4 percent" the first is of percent too.

    What is written "1,900" is no year.
    """
    for one, after in zip(found, (*found[1:], None), strict=False):
        joined = after and [each.lower for each in read[one.last : after.first]]
        ranged = joined in (["to"], ["and"], ["or"]) and one.measure == "count"
        if after and ranged:
            yield replace(one, measure=after.measure, unit=after.unit)
        elif one.measure == "year" and "," in read[one.last - 1].text:
            unit = stem(read[one.last].lower) if one.last < len(read) else ""
            yield replace(one, measure="count", unit=unit)
        else:
            yield one


def _figure(one: Quantity, read: Sequence[Token], lexicon: ProseLexicon) -> Figure:
    after = read[one.last : one.last + 3]
    unit = next(
        (
            lexicon.units[each.lower]
            for each in after[: 2 if after and after[0].lower in _MEASURING else 1]
            if each.lower in lexicon.units
        ),
        None,
    )
    apart = after and after[0].start - read[one.last - 1].end > 1
    unit = None if apart else unit  # "50 a day" are no days
    if [token.lower for token in after[:2]] == ["of", "point"]:
        one = replace(one, low=one.low / 100, high=one.high / 100)
    if [token.lower for token in after[:2]] == ["basis", "points"]:
        one = replace(one, measure="percent", low=one.low / 100, high=one.high / 100)
    part = _part_of(one, after, lexicon)
    if part is not None:
        unit, one = (
            part,
            replace(one, measure="count", low=one.low / 100, high=one.high / 100),
        )
    size = unit.size if unit and one.measure == "count" else 1
    words = read[one.first : one.last]
    return Figure(
        quantity=one,
        dimension=unit.dimension if unit and one.measure == "count" else one.measure,
        low=one.low * size,
        high=one.high * size,
        beside=_beside(one, read, lexicon),
        share=one.measure == "percent"
        and one.low >= 1  # "a quarter point" is told to the hundredth
        and not any(_is_figure(each) for each in words),
        way=_way([each.lower for each in after[:2]]),
        start=words[0].start,
        end=words[-1].end,
    )


def _part_of(
    one: Quantity, after: Sequence[Token], lexicon: ProseLexicon
) -> Unit | None:
    """The unit of which a share in words is told: "three quarters of an hour"."""
    following = [token.lower for token in after[:2]]
    if one.measure != "percent" or following[:1] != ["of"] or len(following) == 1:
        return None
    return lexicon.units.get(following[1])


def _way(after: Sequence[str]) -> int:
    """Whether what follows a figure makes it a difference, and of which kind."""
    more, fewer = _MORE & set(after), _FEWER & set(after)
    return bool(more) - bool(fewer)


def _beside(
    one: Quantity, read: Sequence[Token], lexicon: ProseLexicon
) -> frozenset[str]:
    """The stem, and the rows, of what is counted: the next word that tells."""
    for place in range(one.last, min(one.last + 4, len(read))):
        token = read[place]
        if token.lower in _LINKS or lexicon.drift.amounts.at(read, place):
            continue
        if not token.lower.isalpha() or token.lower in lexicon.small:
            break
        found = lexicon.alike.at(read, place)
        names = {each.row.name for each in found}
        return frozenset({stem(token.lower), token.lower} | names)
    return frozenset()


def _is_figure(token: Token) -> bool:
    return token.lower[:1].isdigit()


def _with_halves(read: Sequence[Token], lexicon: ProseLexicon) -> Iterator[Token]:
    """The tokens with "three and half million" as "3.5 million"."""
    index = 0
    while index < len(read):
        token = read[index]
        if _and_a_half(read, index, lexicon):
            yield Token("1.5", "1.5", token.start, token.end)
            yield token
            index += 3
            continue
        if _is_half(read, index):
            yield Token("0.5", "0.5", token.start, token.end)
            index += 1
            continue
        half = [one.lower for one in read[index + 1 : index + 3]] == ["and", "half"]
        whole = _whole(read, index, lexicon) if half else None
        if whole is None:
            yield token
            index += 1
        else:
            yield Token(f"{whole + 0.5:g}", f"{whole + 0.5:g}", token.start, token.end)
            index += 3


def _and_a_half(read: Sequence[Token], index: int, lexicon: ProseLexicon) -> bool:
    """Whether "year and half" is there, which no figure counts."""
    lower = [token.lower for token in read[index : index + 3]]
    counted = index and _whole(read, index - 1, lexicon) is not None
    return lower[1:] == ["and", "half"] and lower[0] in lexicon.units and not counted


def _is_half(read: Sequence[Token], index: int) -> bool:
    """Whether "half" stands before "million", and not "three and" before it."""
    around = [token.lower for token in read[max(0, index - 1) : index + 2]]
    return around[-2:-1] == ["half"] and around[-1] in _LARGE and around[0] != "and"


def _whole(read: Sequence[Token], index: int, lexicon: ProseLexicon) -> float | None:
    lower = read[index].lower
    if lower.isdigit():
        return float(lower)
    found = (one.row for one in lexicon.drift.amounts.at(read, index))
    numbers = (row.low for row in found if row.sort == "number" and row.low)
    return next((one for one in numbers if float(one).is_integer()), None)
