"""Who got hold of what a source is, or brought it out: "a memo seen by Reuters"."""

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.listeners import listener_after
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.relays import is_relay

Carrier = tuple[Range, Range]  # who, and the words that tell so
_OUT = frozenset(["by", "in", "on"])
_OVER = frozenset(["to", "with"])


def without_carrier(
    grammar: Grammar, source: Range, until: int, own: frozenset[str]
) -> tuple[Range, Carrier | None]:
    """A source without "seen by Reuters" in it or after it, and who has it so.

    `until` is where the verb stands, or the utterance's end.
    """
    for end in range(source[0] + 1, source[1] + 1):
        carrier = _carrier_after(grammar, end, until, own)
        if carrier is not None:
            return (source[0], end), carrier
    return source, None


def _carrier_after(
    grammar: Grammar, end: int, until: int, own: frozenset[str]
) -> Carrier | None:
    """The outlet of ", first published by the Post" after a phrase."""
    start = end + (grammar.word(end) == ",")
    if grammar.word(start) == "which":  # "which was seen by"
        start += 1
        while grammar.is_(start, "auxiliaries"):
            start += 1
    if grammar.word(end) == "dated":  # "dated Tuesday and seen by"
        start = grammar.past_time(end + 1, until)
        start += grammar.word(start) in {"and", ","}
    while start < until and (grammar.is_adverb(start) or grammar.is_(start, "live")):
        start += 1
    after = grammar.past_time(start + 1, until)
    after += grammar.is_(after, "live")
    found = listener_after(grammar, after + 1, until)
    found = found or grammar.phrase_beginning(after + 1)
    if found is None:
        return None
    relay = found[0], min(found[1], until)
    if relay[0] < relay[1] and _carries(grammar, start, after, relay, own):
        return relay, (start, after + 1)
    return None


def _small(grammar: Grammar, index: int) -> bool:
    return not grammar.is_capital(index)


def _carries(
    grammar: Grammar, verb: int, link: int, relay: Range, own: frozenset[str]
) -> bool:
    """Whether "seen" with "by", or "published" with "by", "in" or "to", is of it."""
    word = grammar.word(link)
    if any(
        grammar.is_(at, "interviews") for at in range(*relay) if _small(grammar, at)
    ):
        return False  # "speaking in an interview with the Post"
    if grammar.is_(verb, "passing") and not grammar.is_(relay[0], "means"):
        known = any(grammar.lower[at] in own for at in range(*relay))
        return word == "by" and not known
    if not grammar.is_(verb, "printing") or not is_relay(grammar, relay, own):
        return False
    titled = word == "in" and grammar.lower[relay[0]] == "the"
    titled = titled and grammar.is_capital(relay[0])
    return word in _OVER or (word in _OUT and (titled or grammar.is_outlet(relay)))
