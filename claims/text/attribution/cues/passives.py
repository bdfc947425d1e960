"""What is said of somebody in the passive: "is said to be ill", "reported by X to"."""

from collections.abc import Iterator

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import clause_end, trimmed
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.reported import Reported


def passives(grammar: Grammar) -> Iterator[Reported]:
    """The clauses of which somebody, mostly unnamed, is the source."""
    for index in range(1, grammar.size - 1):
        phrase = grammar.lexicon.passives.at(grammar.lower, index)
        if phrase is None:
            continue
        start = _auxiliary(grammar, index)
        end = index + len(phrase.words)
        source = _agent(grammar, end)
        end = source[1] if source is not None else end
        content = _clause(grammar, start)
        if start is None or content is None or not _infinitive(grammar, end):
            continue
        chain = Chain([(source, (start, index + len(phrase.words)))], end)
        rule = phrase.rules[0]
        yield Reported(start, chain, rule, [content], nests=False, stance=rule.stance)


def _auxiliary(grammar: Grammar, index: int) -> int | None:
    """Where "is widely" begins before a participle."""
    start = index - 1
    while start > 0 and grammar.is_adverb(start):
        start -= 1
    return start if grammar.is_(start, "passive") else None


def _agent(grammar: Grammar, start: int) -> Range | None:
    """Who says so: "by residents"."""
    found = grammar.phrase_beginning(start + 1) if grammar.word(start) == "by" else None
    if found is None:
        return None
    ends = [at for at in range(*found) if grammar.lower[at] == "to"]
    return found[0], ends[0] if ends else found[1]


def _infinitive(grammar: Grammar, start: int) -> bool:
    """Whether "to" stands before a verb: not in "reported to police"."""
    after = start + 1
    names = ("determiners", "listeners", "pronouns")
    other = any(grammar.is_(after, name) for name in names)
    return grammar.word(start) == "to" and not other and not grammar.is_capital(after)


def _clause(grammar: Grammar, auxiliary: int | None) -> Range | None:
    """The whole clause, from its subject on."""
    if auxiliary is None:
        return None
    subject = grammar.subject_before(auxiliary)
    if subject is None:
        return None
    return trimmed(grammar, subject[0], clause_end(grammar, auxiliary))
