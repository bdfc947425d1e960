"""What is told as somebody's opinion: "in his view, C", "C, in the mayor's words"."""

from collections.abc import Iterator

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import clause_end, clause_start, trimmed
from claims.text.attribution.cues.nouns import owner
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.reported import Reported

_OWN = frozenset(["my", "our"])


def opinions(grammar: Grammar) -> Iterator[Reported]:
    """The clauses that begin or end with whose opinion they are."""
    for index in range(2, grammar.size):
        phrase = grammar.lexicon.opinions.at(grammar.lower, index)
        source = owner(grammar, index) if phrase is not None else None
        if phrase is None or source is None or not _holds(grammar, source):
            continue
        start = source[0] - 1
        content = _clause(grammar, start, index + 1)
        if content is not None:
            rule = phrase.rules[0]
            chain = Chain([(source, (index, index + 1))], index + 1)
            yield Reported(
                start, chain, rule, [content], nests=True, stance=rule.stance
            )


def _holds(grammar: Grammar, source: Range) -> bool:
    """Whether "in" stands before somebody other than the writer."""
    return grammar.word(source[0] - 1) == "in" and grammar.lower[source[0]] not in _OWN


def _clause(grammar: Grammar, start: int, end: int) -> Range | None:
    """The clause after an opening phrase, or the one that a closing phrase ends."""
    opening = clause_start(grammar, start)
    if start == opening and grammar.word(end) == ",":
        return trimmed(grammar, end, clause_end(grammar, end))
    if clause_end(grammar, end) - end <= 1 and grammar.word(start - 1) == ",":
        found = trimmed(grammar, opening, start)
        return found if found is not None and grammar.has_verb(*found) else None
    return None
