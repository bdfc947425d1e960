"""What stands beside "according to X" and "under the pretext that"."""

from collections.abc import Iterator, Mapping

from claims.text.attribution.clauses.contents import clause_end, clause_start, trimmed
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.carried import without_carrier
from claims.text.attribution.relaying.citations import (
    cited_after,
    head_of,
    released_by,
)
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.relays import Relay, relays
from claims.text.attribution.relaying.reported import Reported


def prepositions(grammar: Grammar, own: frozenset[str]) -> Iterator[Reported]:
    """What stands beside "according to X"; no words stand beside two of them.

    `own` has the words by which the outlet calls itself, which is no relay.
    """
    speaking = {one.phrase[0]: one for one in relays(grammar, own)}
    places = [
        index
        for index in range(grammar.size)
        if grammar.lexicon.prepositions.at(grammar.lower, index)
    ]
    floor = 0
    for number, index in enumerate(places):
        phrase = grammar.lexicon.prepositions.at(grammar.lower, index)
        assert phrase is not None
        words = (index, index + len(phrase.words))
        source = _source(grammar, words[1])
        if source is None:
            continue
        chain = _chain(grammar, source, words, speaking, own)
        end = _past_relative(grammar, chain.end)
        ceiling = [*places[number + 1 : number + 2], grammar.size][0]
        before = (max(_opening(grammar, index), floor), index)
        after = (end, min(clause_end(grammar, end), max(ceiling, end)))
        contents, nests = _beside(grammar, before, after)
        chain.end = end
        rule = phrase.rules[0]
        yield Reported(index, chain, rule, contents, nests, rule.stance, beside=True)
        floor = end


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


def _chain(
    grammar: Grammar,
    source: Range,
    words: Range,
    speaking: Mapping[int, Relay],
    own: frozenset[str],
) -> Chain:
    """The source, and who has it from there or to whom it spoke, or whom it cites."""
    alone, carrier = without_carrier(grammar, source, grammar.size, own)
    if carrier is not None:
        return Chain([(alone, words), carrier], carrier[0][1])
    chain = _spoken_to(grammar, source, words, speaking)
    _cite(grammar, chain)
    return chain


def _spoken_to(
    grammar: Grammar, source: Range, words: Range, speaking: Mapping[int, Relay]
) -> Chain:
    """The chain of a source, with the outlet of "an official who spoke to the Post"."""
    chain = Chain([(source, words)], source[1])
    places = range(source[0] + 1, source[1] + 3)
    relay = next((speaking[at] for at in places if at in speaking), None)
    if relay is None:
        return chain
    end = min(source[1], relay.phrase[0])
    if not all(grammar.word(at) in {"who", ","} for at in range(end, relay.phrase[0])):
        return chain
    while grammar.word(end - 1) in {"who", ","}:
        end -= 1
    told = (relay.source, relay.words)
    return Chain([((source[0], end), words), told], relay.phrase[1])


def _cite(grammar: Grammar, chain: Chain) -> None:
    """Add whom the source cites: "the Star, which quoted an elder"."""
    start = chain.end + (grammar.word(chain.end) == ",")
    start += grammar.word(start) in {"which", "who", "that"}
    quotes = grammar.is_(start, "quoting")
    originator = cited_after(grammar, start + 1) if quotes else None
    if originator is not None:
        chain.links.insert(0, (originator, (start, start + 1)))
        chain.end = originator[1]


def _past_relative(grammar: Grammar, end: int) -> int:
    """The comma that ends "who attended the meeting", else the same place."""
    start = end + (grammar.word(end) == ",")
    relatives = {"who", "which"} if start > end else {"who", "which", "that"}
    if grammar.word(start) not in relatives:
        return end
    rest = range(start, grammar.size)
    return next((at for at in rest if grammar.lower[at] == ","), end)


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
