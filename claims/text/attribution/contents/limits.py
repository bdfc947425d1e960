"""Where the clause of a frame must have ended: the next clause that attributes."""

from collections.abc import Sequence

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.relatives import relative_end
from claims.text.attribution.contents.adjuncts import past_adjunct
from claims.text.attribution.contents.edges import clause_end

_COORDINATORS = frozenset(["and", "but", "while", "whereas", "though", "although", ";"])
_TRAILING = frozenset(["after", "before", "as", "although", "though"])


def limit_of(grammar: Grammar, frame: Frame, later: Sequence[Frame]) -> int:
    """Where the clause of a frame must have ended: the next clause that attributes."""
    if frame.until is not None:
        return frame.until
    limit = relative_end(grammar, frame, clause_end(grammar, frame.end))
    limit = _before_account(grammar, frame.end, limit)
    opening = past_adjunct(grammar, frame, limit)
    compares = grammar.word(frame.start - 1) == "as"  # "As the Post said, C"
    for other in later:
        inside = other.inherits and other.start < opening
        inside = inside or (compares and other.start == frame.end + 1)
        if other.start < frame.end or other.start >= limit or inside:
            continue
        before = grammar.word(other.start - 1)
        trailing = _past_time_back(grammar, other.start - 2)
        if before in _TRAILING and grammar.word(trailing) == ",":
            limit = trailing
        elif before in _COORDINATORS or (before == "," and _is_fresh(grammar, other)):
            limit = other.start - 1
            while limit > 0 and grammar.lower[limit - 1] in _COORDINATORS | {","}:
                limit -= 1
    return max(limit, frame.end)


def _before_account(grammar: Grammar, start: int, end: int) -> int:
    """Where ", a claim that he denies" goes on about what was said."""
    for index in range(start + 2, end - 2):
        anew = grammar.lower[index] == "," and grammar.word(index + 1) in {"a", "an"}
        if anew and _is_account(grammar, index + 2):
            return index
    return end


def _is_account(grammar: Grammar, index: int) -> bool:
    noun = grammar.lexicon.nouns.at(grammar.lower, index)
    return grammar.is_(index, "accounts") or noun is not None


def _past_time_back(grammar: Grammar, last: int) -> int:
    """The comma before ", hours after" or ", a day before"."""
    start = last
    while start > 0 and (
        grammar.is_(start, "days") or grammar.is_(start, "determiners")
    ):
        start -= 1
    return start


def _is_fresh(grammar: Grammar, frame: Frame) -> bool:
    """Whether a clause after a comma is no relative one."""
    return grammar.word(frame.group[0] - 1) not in {"who", "which"}
