"""Whose a cue is: the subject before or after it, or whoever is told to speak."""

from dataclasses import replace

from claims.text.attribution.clauses.frames import TELLING, Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range

_TEXTS_SAY = frozenset(
    [
        *("saying", "stating", "announcing", "claiming", "warning"),
        *("denying", "alleging", "declaring", "indicating"),
    ]
)
_NOBODY = frozenset(["neither", "nobody", "none"])
LONGEST_AUTHOR = 8  # items from "by" to "saying"


def with_subject(grammar: Grammar, frame: Frame) -> Frame | None:
    """The frame with its subject, before or after the cue."""
    start = frame.group[0]
    if grammar.word(start - 1) in {"and", "but", "or", "then"} and start > 1:
        return replace(frame, inherits=True)
    adverb = grammar.word(start - 2) in {"and", "but"} and grammar.is_adverb(start - 1)
    again = grammar.heading and grammar.word(start - 1) == ","
    if adverb or (again and grammar.lower[frame.words[0]] in TELLING):
        return replace(frame, inherits=True)  # "Minister quits, tells the Post"
    after_quote = start > 0 and grammar.items[start - 1].quote is not None
    after_comma = grammar.word(start - 1) == "," or start == 0
    if after_quote or after_comma:
        inverted = _inverted(grammar, frame)
        if inverted is not None:
            return inverted
    subject = grammar.subject_before(_past_hearsay(grammar, start))
    if subject is None:
        return frame if frame.passive and grammar.word(start - 1) == "it" else None
    impersonal = subject[1] - subject[0] == 1 and grammar.word(subject[0]) == "it"
    told = grammar.lower[frame.words[0]] in TELLING and _by_agent(
        grammar, frame, subject
    )
    if frame.passive and (impersonal or told):
        return _with_agent(grammar, frame, subject)
    return None if _is_nobody(grammar, subject) else replace(frame, subject=subject)


def _is_nobody(grammar: Grammar, subject: Range) -> bool:
    """Whether it is told of nobody that he speaks: "neither the mayor nor the bank"."""
    start = subject[0]
    return grammar.word(start - 1) == "nor" or grammar.word(start) in _NOBODY


def _with_agent(grammar: Grammar, frame: Frame, told: Range) -> Frame:
    """The frame of "it was claimed by the rebels", "he was told by the army"."""
    after = frame.words[1]
    by = _by_agent(grammar, frame, told)
    agent = grammar.phrase_beginning(after + 1) if by else None
    if agent is None:
        return replace(frame, subject=None)
    start = told[0] if told[1] == frame.group[0] else frame.group[0]
    group = (start, frame.group[1])
    return replace(frame, group=group, subject=agent, passive=False, inverted=True)


def _past_hearsay(grammar: Grammar, start: int) -> int:
    """Where "is reported" begins before "to have told"; else the same place."""
    if (
        grammar.word(start) != "to"
        or grammar.lexicon.passives.at(grammar.lower, start - 1) is None
    ):
        return start
    place = start - 1
    while place > 1 and grammar.is_adverb(place - 1):
        place -= 1
    return place - 1 if grammar.is_(place - 1, "passive") else start


def _by_agent(grammar: Grammar, frame: Frame, told: Range) -> bool:
    """Whether who tells follows: "by the army", or "at the ministry" an agency."""
    link = grammar.word(frame.words[1])
    return link == "by" or (link in {"at", "in"} and grammar.is_outlet(told))


def _inverted(grammar: Grammar, frame: Frame) -> Frame | None:
    """The frame as "said the mayor", where nothing but its subject follows the cue."""
    start, end = frame.group[0], frame.words[1]
    if start == 0 or frame.group[0] != frame.words[0] or "," in grammar.word(end):
        return None
    subject = grammar.subject_after(end)
    if subject is None or grammar.lower[subject[0]] == "that":
        return None
    plain = grammar.items[start - 1].quote is None
    quoted = plain and start > 1 and grammar.items[start - 2].quote is not None
    closes = grammar.heading and _tells_last(grammar, subject)
    short = plain and not quoted and not closes
    if short and grammar.has_verb(subject[0], subject[1]):
        return None
    if plain and not (quoted or closes) and grammar.subject_before(start) is not None:
        return None
    return replace(frame, subject=subject, inverted=True)


def _tells_last(grammar: Grammar, subject: Range) -> bool:
    """Whether a heading ends with somebody who tells: ", says AU envoy"."""
    tells = any(
        grammar.is_(at, "sources")
        or grammar.is_(at, "titles")
        or grammar.is_outlet_word(at)
        for at in range(*subject)
    )
    return tells and subject[1] == grammar.size


def of_text(grammar: Grammar, frame: Frame) -> Frame | None:
    """The frame of "a letter by the clerk saying that", or of "a letter saying".

    A statement that somebody issues is his own; any other paper speaks for itself.
    """
    last = frame.group[0] - 1
    if frame.phrase.words[0] not in _TEXTS_SAY:
        return None
    if grammar.is_(last, "texts"):
        near = range(max(0, last - LONGEST_AUTHOR), last)
        issued = any(grammar.is_(at, "issuing") for at in near)
        paper = grammar.phrase_ending(last)
        return frame if issued else replace(frame, subject=paper, inherits=False)
    for index in range(last - 1, max(0, last - LONGEST_AUTHOR), -1):
        if grammar.word(index) in {"by", "from"} and grammar.is_(index - 1, "texts"):
            return replace(frame, subject=(index + 1, last + 1), inherits=False)
        if grammar.stops(index):
            return None
    return None
