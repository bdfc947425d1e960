"""What stands beside "according to X" and "under the pretext that"."""

from collections.abc import Iterator

from claims.text.attribution.chains import Chain
from claims.text.attribution.contents import clause_end, clause_start, trimmed
from claims.text.attribution.grammar import Grammar, Range
from claims.text.attribution.reported import Reported


def prepositions(grammar: Grammar) -> Iterator[Reported]:
    """What stands beside "according to X"."""
    for index in range(grammar.size):
        phrase = grammar.lexicon.prepositions.at(grammar.lower, index)
        if phrase is None or grammar.items[index].quote:
            continue
        words = (index, index + len(phrase.words))
        source = grammar.subject_after(words[1])
        if source is None:
            continue
        end = _past_relative(grammar, source[1])
        contents, nests = _beside(grammar, index, end)
        chain = Chain([(source, words)], end)
        rule = phrase.rules[0]
        yield Reported(index, chain, rule, contents, nests, rule.stance)


def pretexts(grammar: Grammar) -> Iterator[Reported]:
    """The reasons that somebody who acts is said to give."""
    for index in range(1, grammar.size):
        phrase = grammar.lexicon.pretexts.at(grammar.lower, index)
        if phrase is None:
            continue
        words = (index, index + len(phrase.words))
        subject = grammar.clause_subject(index)
        content = trimmed(grammar, words[1], clause_end(grammar, words[1]))
        if subject is None or content is None:
            continue
        chain = Chain([(subject, words)], words[1])
        rule = phrase.rules[0]
        yield Reported(index, chain, rule, [content], nests=False, stance=rule.stance)


def _past_relative(grammar: Grammar, end: int) -> int:
    """The comma that ends "who attended the meeting", else the same place."""
    if grammar.word(end) not in {"who", "which", "that"}:
        return end
    rest = range(end, grammar.size)
    return next((at for at in rest if grammar.lower[at] == ","), end)


def _beside(grammar: Grammar, start: int, end: int) -> tuple[list[Range], bool]:
    """The clause after an opening "according to X", or the one before it."""
    first, last = clause_start(grammar, start), clause_end(grammar, end)
    opening = trimmed(grammar, first, start)
    if opening is None or not (grammar.has_verb(*opening) or _quotes(grammar, opening)):
        if opening is not None and trimmed(grammar, end, last) is not None:
            return _one(trimmed(grammar, first, last)), False
        return _one(trimmed(grammar, end, last)), True
    return _one(opening), True


def _quotes(grammar: Grammar, found: Range) -> bool:
    return any(grammar.items[index].quote for index in range(*found))


def _one(found: Range | None) -> list[Range]:
    return [found] if found is not None else []
