"""What stands beside "according to X" and "under the pretext that"."""

from collections.abc import Iterator

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import clause_end, clause_start, trimmed
from claims.text.attribution.relaying.citations import head_of, released_by
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.relays import relays
from claims.text.attribution.relaying.reported import Reported
from claims.text.attribution.relaying.sources import past_relative, source_chain


def prepositions(grammar: Grammar, own: frozenset[str]) -> Iterator[Reported]:
    """What stands beside "according to X"; no words stand beside two of them.

    `own` has the words by which the outlet calls itself, which is no relay.
    """
    places = [at for at in range(grammar.size) if _stands(grammar, at)]
    if not places:
        return
    speaking = {one.phrase[0]: one for one in relays(grammar, own)}
    floor = 0
    for number, index in enumerate(places):
        phrase = grammar.lexicon.prepositions.at(grammar.lower, index)
        assert phrase is not None
        words = (index, index + len(phrase.words))
        source = _source(grammar, words[1])
        if source is None:
            continue
        chain = source_chain(grammar, source, words, speaking, own)
        end = past_relative(grammar, chain.end, chain.end)
        ceiling = [*places[number + 1 : number + 2], grammar.size][0]
        before = (max(_opening(grammar, index), floor), index)
        after = (end, min(clause_end(grammar, end), max(ceiling, end)))
        contents, nests = _beside(grammar, before, after)
        chain.end = end
        rule = phrase.rules[0]
        yield Reported(index, chain, rule, contents, nests, rule.stance, beside=True)
        floor = end


def _stands(grammar: Grammar, index: int) -> bool:
    """Whether a preposition that names a source stands there: ", per the ministry"."""
    found = grammar.lexicon.prepositions
    if not found.begin_with(grammar.lower[index]):  # most words: asked first
        return False
    phrase = found.at(grammar.lower, index)
    if phrase is None or phrase.rules[0].needs != "mark":
        return phrase is not None
    opens = index == grammar.body or grammar.word(index - 1) == ","
    after = index + len(phrase.words)
    named = grammar.is_(after, "determiners") or grammar.is_capital(after)
    return opens and named and not grammar.is_(after, "possessives")


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


def _source(grammar: Grammar, start: int) -> Range | None:
    """Whom "according to" names; None where it is a plan or a custom."""
    found = grammar.subject_after(start)
    if found is None or grammar.is_(head_of(grammar, found), "no_sources"):
        return None
    return found[0], released_by(grammar, found[1])


def _opening(grammar: Grammar, index: int) -> int:
    """The first item of the clause around: "reports that, | according to the guard"."""
    last = index - 1 if grammar.word(index - 1) == "," else index
    return last if grammar.word(last - 1) == "that" else clause_start(grammar, index)


def _beside(grammar: Grammar, before: Range, after: Range) -> tuple[list[Range], bool]:
    """The clause after an opening "according to X", or the one before it."""
    opening, rest = trimmed(grammar, *before), trimmed(grammar, *after)
    if opening is None:
        return _one(rest), True
    if grammar.has_verb(*opening) or _quotes(grammar, opening):
        return _one(opening), True
    if rest is not None:
        speaks = grammar.lexicon.verbs.at(grammar.lower, rest[0]) is not None
        return _one(trimmed(grammar, before[0], after[1])), speaks
    return [], True


def _quotes(grammar: Grammar, found: Range) -> bool:
    return any(grammar.items[index].quote for index in range(*found))


def _one(found: Range | None) -> list[Range]:
    return [found] if found is not None else []
