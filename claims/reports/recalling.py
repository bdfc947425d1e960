"""Recalls how a sentence was made that was kept in English, so that it can be said."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from claims.lineage.drift.changes.manners import Manner
from claims.lineage.roots.weighing.groups import Bond
from claims.vocabulary import Direction, Evidentiality, HedgeLevel, Phrase, Polarity

# The larger sentence before those that stand in it.
DRIFTS = (
    "%(first)s; %(second)s",
    "as sure as before: %(level)s",
    "%(way)s: %(change)s",
    "%(first)s became %(second)s",
    "%(second)s goes further than %(first)s",
    "%(second)s goes less far than %(first)s",
    "%(quotes)s no longer named as a source",
    "%(level)s, negated",
    "%(level)s (%(words)s)",
    "%(first)s and %(second)s",
    "%(first)s, %(second)s",
)
QUOTE = "“%(words)s”"
COUNT = "count"
# Where names stand, which are no words of ours; but for those of whom nobody has one.
NAMED = {"claim", "evidence", "name", "names", "title"}
NAMELESS = {
    "a confidential source",
    "a text in its own voice",
    "nobody named",
    "somebody unnamed",
    "the text itself",
}
# Words of a text stand in quotation marks: no sentence of ours ends within them.
_ANYTHING = r"(?:“[^”]*”|[^“”])+?"
_PLACE = re.compile(r"%\((\w+)\)s")
_KINDS = (Bond, Direction, Evidentiality, HedgeLevel, Manner, Polarity)
_WORDS = {one.value.replace("_", " ") for kind in _KINDS for one in kind} | {"nothing"}


def recalled(words: str, sentences: Collection[str]) -> str:
    """The phrase of which some words were made; the words, where of none."""
    if words in sentences:
        return Phrase(words)
    return next(_fillings(words, filter(_PLACE.search, sentences)), words)


def recalled_drift(words: str) -> str:
    """What became of a claim, the level first, or a part of it; else the words."""
    if words in _WORDS:
        return Phrase(words)
    if quote := _pattern(QUOTE).fullmatch(words):
        return Phrase(QUOTE, **quote.groupdict())
    return next(_fillings(words, DRIFTS), words)


def _fillings(words: str, templates: Iterable[str]) -> Iterator[Phrase]:
    """The phrases that come out as some words, the likeliest first."""
    for told in templates:
        if found := _pattern(told).fullmatch(words):
            values = found.groupdict()
            several = told if COUNT in values else ""
            filled = {place: _filled(place, one) for place, one in values.items()}
            yield Phrase(told, several, **filled)


def _filled(place: str, words: str) -> str | int:
    """What stands in a place: a number, a name, or a sentence again."""
    if place == COUNT:
        return int(words)
    if place in NAMED:
        return Phrase(words) if words in NAMELESS else words
    return recalled_drift(words)


@cache
def _pattern(told: str) -> re.Pattern[str]:
    """What a sentence looks like once it is filled in."""
    parts = enumerate(_PLACE.split(told))
    filled = ((_place(part) if at % 2 else re.escape(part)) for at, part in parts)
    return re.compile("".join(filled), re.DOTALL)


def _place(name: str) -> str:
    """What may stand in a place."""
    anything = r"\d+" if name == COUNT else _ANYTHING
    return f"(?P<{name}>{anything})"
