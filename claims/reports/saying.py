"""Says what we tell in the language that is switched on; names and quotes stay."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language, gettext, ngettext

from claims.lineage.pictures.lettering import isolated
from claims.vocabulary import Phrase

ENGLISH = "en"


def say(words: str) -> str:
    """A phrase in the reader's language; other words are somebody's and stay theirs."""
    if not isinstance(words, Phrase) or get_language() == ENGLISH:
        return str(words)
    return _template(words) % {name: _said(one) for name, one in words.values.items()}


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
        return date_format(value, "j E Y")
    return _apart(value) if isinstance(value, str) else str(value)


def _apart(words: str) -> str:
    """Words that stand isolated, once."""
    return words if not words or words[0] == "\u2068" else isolated(words)
