"""The quotation that a clause attributes: right before it, or all that follows it."""

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.adjuncts import is_over, past_adjunct
from claims.text.attribution.contents.edges import trimmed

FEWEST = 4  # tokens of a short quotation, its marks among them
FEWEST_JOINED = 6  # tokens of a clause that "and" joins to the quotation before
# "He said, “No,” and left."
_AFTER_SPEECH = frozenset(["and", "but", "then", "before", "as", "while"])


def leading_quote(grammar: Grammar, start: int) -> Range | None:
    """The quotation that stands right before a clause."""
    index = start - 1
    while index >= 0 and grammar.lower[index] in {",", ")", "—", "–", "-"}:
        index -= 1
    if index < 0 or grammar.items[index].quote is None:
        return None
    alone = index == 0 or grammar.is_mark(index - 1)
    alone = alone or grammar.items[index - 1].quote is not None
    if index and not (alone and grammar.is_long_quote(index)):
        return None
    return index, index + 1


def following_quote(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
    """The quotation that follows a clause and is all that follows it."""
    index = first = past_adjunct(grammar, frame, limit)
    while index < limit and not grammar.items[index].quote:
        if grammar.lower[index] not in {",", ":", ".", "—", "–"} and not (
            grammar.is_mark(index) or index < frame.end + 12
        ):
            return None
        labels = grammar.lower[index] == "as" and "label" in frame.phrase.takes
        if grammar.is_verb(index) or (grammar.is_(index, "boundaries") and not labels):
            return None
        index += 1
    if index > first and grammar.word(first - 1) == "that":
        return None
    if index >= limit or not _stands_alone(grammar, frame, index, limit):
        return None
    return index, index + 1


def halves(grammar: Grammar, leading: Range, following: Range | None) -> list[Range]:
    """Two quotations, or the one sentence that a clause between them parts."""
    if following is None:
        return [leading]
    item = grammar.items[following[0]]
    whole = item.joins and item.last - item.first > FEWEST_JOINED
    if item.small and grammar.word(following[0] - 1) == "," and not whole:
        return [(leading[0], following[1])]
    return [leading, following]


def _stands_alone(grammar: Grammar, frame: Frame, index: int, limit: int) -> bool:
    """Whether a quotation is a statement and no part of a clause around it."""
    item, before = grammar.items[index], grammar.word(index - 1)
    labels = "label" in frame.phrase.takes
    opened = before in {",", ":", ".", "that", "—", "–"} or index == frame.end
    whole = index == frame.end and not item.small and item.last - item.first > FEWEST
    ended = trimmed(grammar, index + 1, limit)
    over = ended is None or is_over(grammar, index + 1, limit)
    goes_on = grammar.word(index + 1) in _AFTER_SPEECH
    over = over or (goes_on and (item.ended or whole))
    long = grammar.is_long_quote(index) or whole or before in {",", ":"}
    named = labels and item.last - item.first >= FEWEST
    return over and ((opened and long) or named)
