"""Clauses that close or interrupt what they attribute: "C, X said", "C, X said, C"."""

from collections.abc import Sequence

from claims.text.attribution.clauses.frames import TELLING, Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.listeners import past_listener
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.adjuncts import is_over, past_adjunct
from claims.text.attribution.contents.edges import clause_end, clause_start, trimmed
from claims.text.attribution.relaying.sources import past_relative
from claims.vocabulary import Stance

_PARTS = frozenset(["including", "excluding", "involving", "regarding", "concerning"])
LONGEST_PLACE = 8  # items from a cue to the comma after whom it names
_RELATIVES = frozenset(["which", "who", "whose"])


def before_beside(grammar: Grammar, frame: Frame, limit: int) -> int:
    """Where a statement ends before "according to X", unless it begins with that."""
    beside = _beside_start(grammar, frame.end)
    return (
        limit if beside <= past_adjunct(grammar, frame, limit) else min(limit, beside)
    )


def parted(grammar: Grammar, frame: Frame, later: Sequence[Frame], limit: int) -> int:
    """Where a clause is over since another closes it: "Y said, X reports"."""
    end = _told_end(grammar, frame, limit)
    after = end + (grammar.word(end) == ",")
    if _beside_start(grammar, end - 1) <= after:
        return end
    for other in later[:1]:
        closes = end < other.start == after and is_over(
            grammar, other.end, grammar.size
        )
        stands = not (other.inherits or other.inverted or other.passive)
        if closes and stands:
            return end
    return limit


def _told_end(grammar: Grammar, frame: Frame, limit: int) -> int:
    """The first item after a frame and whoever was told."""
    if grammar.lower[frame.words[0]] in TELLING:
        return past_listener(grammar, frame.end, limit)
    return frame.end


def _beside_start(grammar: Grammar, start: int) -> int:
    """Where ", according to X" begins after a place; the end if nowhere."""
    for index in range(start + 1, grammar.size):
        if grammar.lexicon.prepositions.at(grammar.lower, index):
            return index - 1 if grammar.word(index - 1) == "," else index
    return grammar.size


def around(grammar: Grammar, frame: Frame, start: int, limit: int) -> Range | None:
    """The clause that a frame closes or interrupts: "C, X said"."""
    speaks = frame.phrase.takes & {"clause", "as-saying"}
    if frame.negated or not speaks or frame.rule.stance is Stance.DENYING:
        return None
    opening = _past_as(grammar, frame, start)
    if opening is None or grammar.word(opening - 1) not in {",", "—", "–"}:
        return None
    first = _past_beside(grammar, clause_start(grammar, opening), opening)
    end = _told_end(grammar, frame, limit)
    if first >= opening - 1:
        return None
    relative = _is_relative(grammar, frame, end)
    followed = _is_followed(grammar, end) and grammar.has_verb(first, opening - 1)
    if relative or followed or is_over(grammar, end, limit):
        return trimmed(grammar, first, opening)
    end = _past_placed(grammar, end)
    interrupts = grammar.word(end) == "," and not frame.inherits
    if interrupts and not grammar.items[min(end + 1, grammar.size - 1)].quote:
        return trimmed(grammar, first, clause_end(grammar, end))
    return None


def _is_relative(grammar: Grammar, frame: Frame, end: int) -> bool:
    """Whether more of who spoke follows: ", who left", "said a clerk when asked"."""
    goes_on = grammar.word(end) in _RELATIVES or grammar.word(end) == "when"
    if frame.inverted and goes_on:
        return True
    return grammar.word(end) == "," and grammar.word(end + 1) in _RELATIVES


def _is_followed(grammar: Grammar, end: int) -> bool:
    """Whether a clause beside what was said comes next: ", as rescuers arrived"."""
    comma = grammar.past_time(end, grammar.size)
    doing = grammar.word(comma + 1).endswith("ing") and not grammar.heading
    doing = doing and grammar.word(comma + 1) not in _PARTS
    follows = doing or grammar.is_(comma + 1, "trailing")
    follows = follows or (comma > end and grammar.word(comma + 1) == "and")
    return grammar.word(comma) == "," and follows


def _past_placed(grammar: Grammar, end: int) -> int:
    """The comma after "to the court" or "in Brask" in ", he said to the court,"."""
    if not grammar.is_(end, "prepositions"):
        return end
    for index in range(end, min(grammar.size, end + LONGEST_PLACE)):
        if grammar.lower[index] == ",":
            return index
        if grammar.is_verb(index) or grammar.items[index].quote:
            break
    return end


def _past_as(grammar: Grammar, frame: Frame, start: int) -> int | None:
    """The start with "as X said"; None for "as X had said", which only compares."""
    if grammar.word(start - 1) != "as":
        return start
    return None if grammar.word(frame.group[0]) == "had" else start - 1


def _past_beside(grammar: Grammar, first: int, start: int) -> int:
    """The first item after an opening "According to Y,"."""
    phrase = grammar.lexicon.prepositions.at(grammar.lower, first)
    if phrase is None:
        return first
    source = grammar.subject_after(first + len(phrase.words))
    if source is None or source[1] >= start:
        return first
    return past_relative(grammar, source[1], source[1]) + 1
