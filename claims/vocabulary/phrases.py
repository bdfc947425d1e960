"""English sentences of ours that remember of what they tell, to be said otherwise."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import reduce
from typing import Self

# How a page says a phrase in the language of its reader.
Say = Callable[[str], str]


class Phrase(str):
    """An English sentence that was filled in: to all who do not ask, no more than that.

    `told` has the places, `values` what stands in them: phrases, names, quotes, days.
    `several` is how it is told of any other `count` than one; empty where none counts.
    """

    __slots__ = ("several", "told", "values")

    told: str
    several: str
    values: Mapping[str, object]

    def __new__(cls, told: str, several: str = "", /, **values: object) -> Self:
        """The sentence with its values filled in."""
        words = several if several and values["count"] != 1 else told
        phrase = super().__new__(cls, words % values if values else words)
        phrase.told, phrase.several, phrase.values = told, several, values
        return phrase

    def each(self, change: Callable[[str], str]) -> "Phrase":
        """The same with all names and quotes changed in which it was filled in."""
        changed = {name: _changed(one, change) for name, one in self.values.items()}
        return Phrase(self.told, self.several, **changed)


def _changed(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, Phrase):
        return value.each(change)
    return change(value) if isinstance(value, str) else value


def joined(words: Iterable[str], told: str) -> str:
    """Words joined two by two; `told` has a place for the first and the second."""
    kept = list(filter(None, words)) or [""]
    return reduce(lambda one, two: Phrase(told, first=one, second=two), kept)


def dated(moment: datetime | None) -> Phrase:
    """The day of a moment, if it is known."""
    return Phrase("%(day)s", day=moment.date()) if moment else Phrase("undated")
