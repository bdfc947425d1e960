"""The numbers and dates of a statement, apart from its words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claims.lineage.matching.lexicon import MatchingLexicon
from claims.lineage.matching.stems import stem

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a statement counts and when it is set.

    `counts` has (value, whether it only bounds from below); `dates` a text for each
    day ("may 1"), weekday or year; `taken` the places of the tokens they came from.
    """

    counts: frozenset[tuple[float, bool]]
    dates: frozenset[str]
    taken: frozenset[int]


def figures(tokens: Sequence[str], lexicon: MatchingLexicon) -> Figures:
    """The figures among some tokens in lower case."""
    dates, taken = _dates(tokens, lexicon)
    counts: set[tuple[float, bool]] = set()
    place = 0
    while place < len(tokens):
        value, end = _count(tokens, place, taken, lexicon)
        if value is not None:
            before = tokens[max(place - 2, 0) : place]
            bounds = lexicon.words["at_least"].intersection(before)
            if before[-1:] != ["not"]:  # "seven, not eleven" counts seven
                counts.add((value, bool(bounds)))
            taken |= set(range(place, end))
        place = max(end, place + 1)
    return Figures(frozenset(counts), frozenset(dates), frozenset(taken))


def is_label(tokens: Sequence[str], place: int, lexicon: MatchingLexicon) -> bool:
    """Whether a number tells one thing from another: "berth 7 is", but not "7 ships".

    It stands after a word for a thing, and before nothing that it could count.
    """
    before = tokens[place - 1] if place else ""
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    empty = lexicon.words["empty"]
    if not tokens[place].isdigit() or (after and after not in empty):
        return False
    known = empty | lexicon.words["months"] | lexicon.words["at_least"]
    named = before.isalpha() and before not in known | {*lexicon.numbers}
    return named and not _happens(before, lexicon)


def _happens(word: str, lexicon: MatchingLexicon) -> bool:
    """Whether a word is for what happens, and not for a thing."""
    cut = stem(word, lexicon.suffixes)
    meaning = lexicon.phrases.get((word,)) or lexicon.phrases.get((cut,))
    return word.endswith(("ed", "ing")) or bool(meaning and meaning.happens)


def _count(
    tokens: Sequence[str], place: int, taken: set[int], lexicon: MatchingLexicon
) -> tuple[float | None, int]:
    """The number that begins at a place and where it ends."""
    total: float | None = None
    while place < len(tokens) and place not in taken:
        word = tokens[place]
        if is_label(tokens, place, lexicon):
            break
        if _DIGITS.fullmatch(word):
            value = float(word.replace(",", ""))
        elif word in lexicon.numbers and word != "one":
            value = lexicon.numbers[word]
        elif word in lexicon.multiples and total is not None:
            total, place = total * lexicon.multiples[word], place + 1
            continue
        else:
            break
        total, place = (total or 0) + value, place + 1
    return total, place


def _dates(
    tokens: Sequence[str], lexicon: MatchingLexicon
) -> tuple[set[str], set[int]]:
    """The days, weekdays and years among some tokens, and where they stand."""
    found, taken = set[str](), set[int]()
    for place, word in enumerate(tokens):
        if word in lexicon.words["days"] or _is_year(tokens, place):
            found.add(word)
            taken.add(place)
        if word not in lexicon.words["months"]:
            continue
        for beside in (place - 1, place + 1):
            day = _DAY.fullmatch(tokens[beside]) if 0 <= beside < len(tokens) else None
            if day and beside not in taken:
                found.add(f"{word} {int(day[1])}")
                taken |= {place, beside}
                break
    return found, taken


def _is_year(tokens: Sequence[str], place: int) -> bool:
    """Whether a number is a year: it stands after "in" or a month, or closes."""
    word = tokens[place]
    if not (word.isascii() and word.isdigit() and int(word) in _YEARS):
        return False
    before = tokens[place - 1] if place else ""
    return place + 1 == len(tokens) or before in {"in", "since", "by", "until", "of"}
