"""The summary of a report, what each of its sentences rests on, and the searches."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence, and the numbers of the notes that it rests on."""

    words: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What sentences rest on: `key` names it as the summary's writer did, "c12".

    `says` are its words, or what was looked for; `by` who says it or where one looked.
    """

    number: int
    key: str
    says: str
    by: str
    title: str
    url: str
    at: str


@dataclass(frozen=True, slots=True)
class SearchNote:
    """Where somebody looked, when and for what; `found` is empty for nothing."""

    number: int
    place: str
    query: str
    at: str
    found: str


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding on a sentence that a second person let stand, and why."""

    words: str
    finding: str
    reason: str


@dataclass(frozen=True, slots=True)
class Summing:
    """The prose of a report; all of it is empty where nobody wrote a summary."""

    sentences: tuple[Cited, ...] = ()
    notes: tuple[Note, ...] = ()
    searches: tuple[SearchNote, ...] = ()
    waived: tuple[Waived, ...] = ()


NO_PROSE = Summing()
