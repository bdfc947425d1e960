"""Where a clause begins and ends, and a range without the marks around it."""

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range

MARKS = frozenset(
    [",", ".", "!", "?", ";", ":", "…", ")", "(", "—", "–", "--", "-", '"', "'"]
)
_ASKED = frozenset(["asked", "pressed", "questioned", "reached", "contacted"])
_DASHES = frozenset(["-", "–", "—"])
LABEL = 5  # items at a heading's end: a dash with a name


def trimmed(grammar: Grammar, start: int, end: int) -> Range | None:
    """The range without the punctuation around it; None where nothing is left."""
    while start < end and grammar.lower[start] in MARKS:
        start += 1
    while start < end and grammar.lower[end - 1] in MARKS:
        end -= 1
    return (start, end) if start < end else None


def clause_end(grammar: Grammar, start: int) -> int:
    """Where a clause ends: at a semicolon, "when asked", or a heading's last dash."""
    for index in range(start, grammar.size):
        word = grammar.lower[index]
        asked = word == "when" and grammar.word(index + 1) in _ASKED
        labels = grammar.heading and word in _DASHES and index >= grammar.size - LABEL
        if word == ";" or asked or labels:
            return index
    return grammar.size


def clause_start(grammar: Grammar, end: int) -> int:
    """The item after the last semicolon before a place, else the utterance's first.

    A heading's clause begins after what its colon sets apart.
    """
    marks = {";", ":"} if grammar.heading else {";"}
    for index in range(end - 1, grammar.body - 1, -1):
        if grammar.lower[index] in marks:
            return index + 1
    return grammar.body
