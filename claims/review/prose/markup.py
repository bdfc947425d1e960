"""Reads the light markup of a summary: sentences, each with what it rests on.

A binding is a letter and a number in brackets, before or after the full stop: `[c12]` a
claim, `[d4]` a document, `[s3]` a logged search.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from claims.text.segmentation import take_apart

_BINDINGS = re.compile(
    r"[ \t\u00a0]*(?:\[[cds]\d{1,18}\][ \t\u00a0]*)*\[[cds]\d{1,18}\]"
)
_BINDING = re.compile(r"\[([cds])(\d+)\]")


class Rest(StrEnum):
    """What a sentence may rest on, by its letter."""

    CLAIM = "c"
    DOCUMENT = "d"
    SEARCH = "s"


@dataclass(frozen=True, slots=True, order=True)
class Binding:
    """One thing that a sentence rests on."""

    rest: Rest
    key: int

    def __str__(self) -> str:
        return f"{self.rest.value}{self.key}"


@dataclass(frozen=True, slots=True)
class Bound:
    """A sentence without its markup; `places` are its code points in the summary."""

    words: str
    bindings: tuple[Binding, ...]
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where words of the sentence stand in the summary."""
        return self.places[start], self.places[end - 1] + 1


def sentences_of(text: str) -> tuple[Bound, ...]:
    """The sentences of a summary in order."""
    clean, places, marks = _without_markup(text)
    spans = [one.span for one in take_apart(clean).sentences]
    starts = [span.start for span in spans]
    resting: dict[int, list[Binding]] = {}
    for at, binding in marks:
        sentence = max(bisect_right(starts, max(at - 1, 0)) - 1, 0)
        resting.setdefault(sentence, []).append(binding)
    return tuple(
        Bound(
            span.of(clean),
            tuple(dict.fromkeys(resting.get(number, ()))),
            tuple(places[span.start : span.end]),
        )
        for number, span in enumerate(spans)
    )


def bindings_in(sentences: Sequence[Bound]) -> tuple[Binding, ...]:
    """All that the sentences rest on, each once, in the order of its first mention."""
    return tuple(dict.fromkeys(one for each in sentences for one in each.bindings))


def _without_markup(text: str) -> tuple[str, list[int], list[tuple[int, Binding]]]:
    """The words, where each code point of them stands, and where each binding stood."""
    places: list[int] = []
    marks: list[tuple[int, Binding]] = []
    done = 0
    for found in _BINDINGS.finditer(text):
        places += range(done, found.start())
        marks += [(len(places), one) for one in _read(found[0])]
        done = found.end()
    places += range(done, len(text))
    return "".join(text[place] for place in places), places, marks


def _read(markup: str) -> list[Binding]:
    return [Binding(Rest(rest), int(key)) for rest, key in _BINDING.findall(markup)]
