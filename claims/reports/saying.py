"""Says what we tell in the language that is switched on; names and quotes stay."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.utils.formats import date_format, number_format
from django.utils.translation import get_language, get_language_bidi, gettext, ngettext

from claims.lineage.pictures.lettering import isolated, runs, unturned
from claims.vocabulary import Phrase

ENGLISH = "en"
DAY = "j E Y"
# Digits, and what parts the whole from the rest, where a language has its own.
_DIGITS = {"fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")}
_POINTS = {"fa": "٫"}
Filled = Callable[[Any], str]


def say(words: str) -> str:
    """A phrase in the reader's language; other words are somebody's and stay theirs."""
    if not isinstance(words, Phrase) or get_language() == ENGLISH:
        return str(words)
    return _filled(words, _said)


def spoken(words: str) -> str:
    """A phrase as a report has it, whose own language is switched on.

    A name stands apart only where it runs against the language; numbers are written in
    its digits; what begins with a capital in English, or stands in a place whose name
    does, begins with one in every language.
    """
    if not isinstance(words, Phrase) or not words:
        return str(words)
    return _cased(words.told, _filled(words, _written))


def _cased(like: str, words: str) -> str:
    """Words that begin with a capital where others do."""
    return words[:1].upper() + words[1:] if like[:1].isupper() else words


def _filled(phrase: Phrase, said: Filled) -> str:
    """The sentence in the language, its places filled in."""
    values = phrase.values.items()
    return _template(phrase) % {name: _cased(name, said(one)) for name, one in values}


def _template(phrase: Phrase) -> str:
    """The sentence with its places, in the number of what it counts."""
    if not phrase.several:
        return gettext(phrase.told)
    count = phrase.values["count"]
    assert isinstance(count, int)
    return ngettext(phrase.told, phrase.several, count)


def _said(value: object) -> str:
    """What stands in a place: names run as they do, whatever is around them."""
    if isinstance(value, Phrase):
        return say(value)
    if isinstance(value, date):
        return date_format(value, DAY)
    return _apart(value) if isinstance(value, str) else str(value)


def _written(value: object) -> str:
    """What stands in a place of a report."""
    if isinstance(value, Phrase):
        return spoken(value)
    if isinstance(value, str):
        words = unturned(value)
        return isolated(words) if runs(words, against=get_language_bidi()) else words
    return in_digits(_number(value))


def in_digits(words: str) -> str:
    """Words with their numbers in the digits of the language that is switched on."""
    return words.translate(_DIGITS.get(str(get_language()), {}))


def _number(value: object) -> str:
    """A day, a share with two places, or a number of things."""
    if isinstance(value, date):
        return date_format(value, DAY)
    if isinstance(value, float):
        point = _POINTS.get(str(get_language()), ".")
        return number_format(f"{value:.2f}", 2).replace(".", point)
    return str(value)


def _apart(words: str) -> str:
    """Words that stand isolated, once."""
    return words if not words or words[0] == "\u2068" else isolated(words)
