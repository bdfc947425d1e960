"""A source with what is told of it: to whom it spoke, who has it, and whom it cites."""

from collections.abc import Mapping

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.carried import without_carrier
from claims.text.attribution.relaying.citations import as_saying, cited_after
from claims.text.attribution.relaying.links import Chain, Link
from claims.text.attribution.relaying.relays import Relay

Speaking = Mapping[int, Relay]  # the phrases of relays by their first item
_RELATIVES = frozenset(["who", "which", "that", "whose"])
_APART = _RELATIVES - {"that"}  # after a comma
_CONTACT = _RELATIVES | {"it", "he", "she", "they"}  # "a member it did not name"


def source_chain(
    grammar: Grammar,
    source: Range,
    words: Range,
    speaking: Speaking,
    own: frozenset[str],
) -> Chain:
    """The chain of a source that a cue names, whose end is that of all told of it."""
    alone, carrier = without_carrier(grammar, source, grammar.size, own)
    if carrier is not None:
        own_staff = grammar.is_(carrier[0][0], "possessives")
        links: list[Link] = [(alone, words), *([] if own_staff else [carrier])]
        return Chain(links, carrier[0][1])
    chain = _spoken_to(grammar, source, words, speaking)
    _cite(grammar, chain)
    return chain


def _spoken_to(
    grammar: Grammar, source: Range, words: Range, speaking: Speaking
) -> Chain:
    """The chain of a source, with the outlet of "an official who spoke to the Post"."""
    chain = Chain([(source, words)], source[1])
    within = past_relative(grammar, source[1], grammar.size)
    places = range(source[0] + 1, max(within, source[1] + 1))
    relay = next((speaking[at] for at in places if at in speaking), None)
    if relay is None:
        return chain
    end = min(source[1], relay.phrase[0])
    while grammar.word(end - 1) in {"who", ","}:
        end -= 1
    told = (relay.source, relay.words)
    return Chain([((source[0], end), words), told], max(relay.phrase[1], within))


def _cite(grammar: Grammar, chain: Chain) -> None:
    """Add whom the source cites: "the Star, which quoted an elder"."""
    start = chain.end + (grammar.word(chain.end) == ",")
    start += grammar.word(start) in _RELATIVES
    quotes = grammar.is_(start, "quoting") and as_saying(grammar, start + 1) is None
    originator = cited_after(grammar, start + 1) if quotes else None
    if originator is not None:
        chain.links.insert(0, (originator, (start, start + 1)))
        chain.end = originator[1]


def past_relative(grammar: Grammar, end: int, otherwise: int) -> int:
    """The comma that ends "who attended the meeting", or `otherwise` where none does.

    The same place where nothing of the sort follows.
    """
    start = end + (grammar.word(end) == ",")
    relatives = _CONTACT if start == end else _APART
    reduced = start == end and grammar.is_reduced(end)
    if grammar.word(start) not in relatives and not reduced:
        return end
    rest = range(start, grammar.size)
    return next((at for at in rest if grammar.lower[at] == ","), otherwise)
