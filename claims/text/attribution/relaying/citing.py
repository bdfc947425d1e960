"""Puts whom somebody cites into the chain of the clause around."""

from collections.abc import Sequence

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.citations import cited_after, cites, past_naming
from claims.text.attribution.relaying.hosts import end_past, host_of, surely_told
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.relays import medium_start
from claims.text.attribution.relaying.sources import (
    Speaking,
    past_relative,
    source_chain,
)


def add_citations(
    grammar: Grammar,
    frames: Sequence[Frame],
    found: dict[int, Chain],
    speaking: Speaking,
    own: frozenset[str],
) -> None:
    """Put "citing Y" before the subject of the clause that it belongs to."""
    told = 0
    for number, frame in enumerate(frames):
        quotes = frame.rule.name == "verb:quote" and cites(grammar, frame)
        if not quotes or number in found or frame.words[0] < told:
            continue
        sure = cited_after(grammar, frame.words[1])
        start = past_naming(grammar, frame.words[1])
        named = sure or grammar.phrase_beginning(start)
        if named is None:
            continue
        cited = source_chain(grammar, named, frame.words, speaking, own)
        told = _end(grammar, cited)
        medium = medium_start(grammar, frame.words[0], "interviews")  # "in a report"
        phrase = (frame.words[0] if medium is None else medium, told)
        host = host_of(grammar, frames, surely_told(frames, found), phrase)
        outlets = host is not None and _is_outlets(grammar, frames[host])
        if host is None and sure:
            host = _cited_last(grammar, frames, found, number)
        if host is None or (_refers(grammar, frame) and not (sure and outlets)):
            continue
        chain = found[host]
        if sure or outlets:
            place = _place(chain, frame.subject or frames[host].subject)
            chain.links[place:place] = cited.links
        chain.end = end_past(grammar, chain, frames[host], phrase)


def _end(grammar: Grammar, cited: Chain) -> int:
    """The end of all that is told of whom somebody cites, if it is not what he says."""
    start = cited.end + (grammar.word(cited.end) == ",") + 1
    while start < grammar.size and (
        grammar.is_adverb(start) or grammar.is_(start, "auxiliaries")
    ):
        start += 1
    says = start < grammar.size and grammar.lexicon.verbs.at(grammar.lower, start)
    if says and "clause" in says.takes:
        return cited.end
    return past_relative(grammar, cited.end, grammar.size)


def _refers(grammar: Grammar, frame: Frame) -> bool:
    """Whether a cue cites only what an outlet has: "he said, referring to Iran"."""
    return grammar.lower[frame.words[0]] == "referring"


def _is_outlets(grammar: Grammar, frame: Frame) -> bool:
    """Whether an outlet speaks, which cites whom it knows from and no reasons."""
    return frame.subject is not None and grammar.is_outlet(frame.subject)


def _cited_last(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain], number: int
) -> int | None:
    """The frame before, best an outlet's, of whose clause a citation is the end."""
    before = [other for other in sorted(surely_told(frames, found)) if other < number]
    outlets = [other for other in before if _is_outlets(grammar, frames[other])]
    return next(reversed(outlets or before), None)


def _place(chain: Chain, citing: Range | None) -> int:
    """Where the one who is cited stands: before the one who cites."""
    starts = [one[0] if one else -1 for one, _ in chain.links]
    return starts.index(citing[0]) if citing and citing[0] in starts else 0
