"""Recalls how a sentence was made that was kept in English, so that it can be said."""

import re
from collections.abc import Iterator
from functools import cache

from claims.admin import said
from claims.vocabulary import Phrase

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
# Where names stand, which are no words of ours; but for those of whom nobody has one.
NAMED = {"claim", "evidence", "names"}
NAMELESS = {
    "a confidential source",
    "a text in its own voice",
    "nobody named",
    "somebody unnamed",
}
# Words of a text stand in quotation marks: no sentence of ours ends within them.
_ANYTHING = r"(?:“[^”]*”|[^“”])+?"
_PLACE = re.compile(r"%\((\w+)\)s")
_SENTENCES = tuple(sorted(one for one in said.WHYS if _PLACE.search(one)))
_WORDS = {*said.DRIFTS, *said.NAMES, *said.WORDS}


def recalled(words: str) -> str:
    """The phrase of which a reason or an alarm was made; the words, where of none."""
    if words in said.WHYS:
        return Phrase(words)
    return next(_fillings(words, _SENTENCES), words)


def _fillings(words: str, templates: tuple[str, ...]) -> Iterator[Phrase]:
    """The phrases that come out as some words, the likeliest first."""
    for told in templates:
        if found := _pattern(told).fullmatch(words):
            values = found.groupdict().items()
            yield Phrase(told, **{place: _filled(place, one) for place, one in values})


def _filled(place: str, words: str) -> str:
    """What stands in a place: a sentence again, or a name."""
    if place in NAMED:
        return Phrase(words) if words in NAMELESS else words
    if words in _WORDS:
        return Phrase(words)
    if quote := _pattern(QUOTE).fullmatch(words):
        return Phrase(QUOTE, **quote.groupdict())
    return next(_fillings(words, DRIFTS), words)


@cache
def _pattern(told: str) -> re.Pattern[str]:
    """What a sentence looks like once it is filled in."""
    parts = enumerate(_PLACE.split(told))
    filled = (
        f"(?P<{part}>{_ANYTHING})" if at % 2 else re.escape(part) for at, part in parts
    )
    return re.compile("".join(filled), re.DOTALL)
