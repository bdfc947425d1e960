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
NAMED = {"claim", "evidence", "names"}  # places of names, which are nobody's sentences
# Words of a text stand in quotation marks: no sentence of ours ends within them.
_ANYTHING = r"(?:“[^”]*”|[^“”])+?"
_PLACE = re.compile(r"%\((\w+)\)s")
_SENTENCES = tuple(sorted(one for one in said.WHYS if _PLACE.search(one)))
_FIXED = {*said.DRIFTS, *said.WHYS, *said.LINEAGES, *said.WORDS, *said.NAMES}


def recalled(words: str) -> str:
    """The phrase of which a reason or an alarm was made; the words, where of none."""
    return next(_fillings(words, (*_SENTENCES, *DRIFTS)), words)


def _fillings(words: str, templates: tuple[str, ...]) -> Iterator[Phrase]:
    """The phrases that come out as some words, the likeliest first."""
    if words in _FIXED:
        yield Phrase(words)
    if quote := _pattern(QUOTE).fullmatch(words):
        yield Phrase(QUOTE, **quote.groupdict())
    for told in templates:
        if found := _pattern(told).fullmatch(words):
            values = found.groupdict().items()
            yield Phrase(told, **{place: _filled(place, one) for place, one in values})


def _filled(place: str, words: str) -> str:
    """What stands in a place: a sentence again, or a name."""
    templates = () if place in NAMED else DRIFTS
    return next(_fillings(words, templates), words)


@cache
def _pattern(told: str) -> re.Pattern[str]:
    """What a sentence looks like once it is filled in."""
    parts = enumerate(_PLACE.split(told))
    filled = (
        f"(?P<{part}>{_ANYTHING})" if at % 2 else re.escape(part) for at, part in parts
    )
    return re.compile("".join(filled), re.DOTALL)
