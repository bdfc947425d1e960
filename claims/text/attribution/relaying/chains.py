"""Who passed it on: "X quoted Y as saying", "X, citing Y", "Y told X"."""

from collections.abc import Collection, Mapping, Sequence

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.citations import (
    cited_after,
    cites,
    past_naming,
)
from claims.text.attribution.relaying.hosts import host_of, opens
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.quoting import quoted, reports, subject_of
from claims.text.attribution.relaying.relays import Relay, medium_start, relays
from claims.text.attribution.relaying.sources import (
    Speaking,
    past_relative,
    source_chain,
)
from claims.text.attribution.relaying.telling import spoken


def chains(
    grammar: Grammar, frames: Sequence[Frame], own: frozenset[str]
) -> dict[int, Chain]:
    """For each frame that attributes, by its number, the chain of its clause.

    `own` has the words by which the outlet calls itself, which is no relay.
    """
    if not frames:
        return {}
    found = _spoken_or_quoted(grammar, frames, own)
    passing_on = tuple(relays(grammar, own))
    speaking = {one.phrase[0]: one for one in passing_on}
    _add_citations(grammar, frames, found, speaking, own)
    for relay in passing_on:
        _add_relay(grammar, frames, found, relay)
    _add_quoting(frames, found)
    _hand_on(grammar, frames, found)
    return found


def _spoken_or_quoted(
    grammar: Grammar, frames: Sequence[Frame], own: frozenset[str]
) -> dict[int, Chain]:
    """The chains of those who speak themselves, or are quoted as saying something."""
    found: dict[int, Chain] = {}
    for number, frame in enumerate(frames):
        if frame.rule.name == "verb:quote" or reports(grammar, frame):
            chain = quoted(grammar, frame, subject_of(frames, number), own)
            if chain is not None:
                found[number] = chain
        elif not frame.passive or frame.subject is None:  # "he was told" is no speech
            found[number] = spoken(grammar, frame, own)
    return found


def _add_quoting(frames: Sequence[Frame], found: Mapping[int, Chain]) -> None:
    """Put who quotes "two clerks who said C" after the clerks."""
    quoting = {
        frame.words[1]: frame.subject
        for number, frame in enumerate(frames)
        if frame.rule.name == "verb:quote" and number not in found
        if frame.subject is not None and not frame.inherits
    }
    for number, chain in found.items():
        subject = frames[number].subject
        outer = quoting.get(subject[0]) if subject is not None else None
        if outer is not None:
            chain.links.append((outer, frames[number].words))


def _add_citations(
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
        host = host_of(grammar, frames, _sure(frames, found), phrase)
        outlets = host is not None and _is_outlets(grammar, frames[host])
        if host is None and sure:
            host = _cited_last(grammar, frames, found, number)
        if host is None:
            continue
        chain = found[host]
        if sure or outlets:
            place = _place(chain, frame.subject or frames[host].subject)
            chain.links[place:place] = cited.links
        chain.end = _past(grammar, chain, frames[host], phrase)


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


def _sure(frames: Sequence[Frame], found: Mapping[int, Chain]) -> Collection[int]:
    """The frames that surely attribute, by number; all where none does."""
    return [number for number in found if not frames[number].rule.needs] or [*found]


def _is_outlets(grammar: Grammar, frame: Frame) -> bool:
    """Whether an outlet speaks, which cites whom it knows from and no reasons."""
    return frame.subject is not None and grammar.is_outlet(frame.subject)


def _cited_last(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain], number: int
) -> int | None:
    """The frame before, best an outlet's, of whose clause a citation is the end."""
    before = [other for other in sorted(_sure(frames, found)) if other < number]
    outlets = [other for other in before if _is_outlets(grammar, frames[other])]
    return next(reversed(outlets or before), None)


def _add_relay(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain], relay: Relay
) -> None:
    """Put an outlet that carried the words after all who stand in the chain."""
    sure = _sure(frames, found)
    host = host_of(grammar, frames, sure, relay.phrase)
    before = [at for at in sure if frames[at].end <= relay.phrase[0]]
    if host is None and before and _trails(grammar, relay):
        host = max(before)
        found[host].until = relay.phrase[0]
    if host is None:
        return
    chain = found[host]
    if any(one is not None and one[0] == relay.source[0] for one, _ in chain.links):
        return
    chain.links.append((relay.source, relay.words))
    chain.end = _past(grammar, chain, frames[host], relay.phrase)


def _trails(grammar: Grammar, relay: Relay) -> bool:
    """Whether an utterance ends with the phrase, which may stand after what is told."""
    start, rest = relay.phrase[0], range(relay.phrase[1], grammar.size)
    speaks = grammar.lower[start].endswith("ing") or grammar.lower[start] == "in"
    if speaks and grammar.word(start - 1) == ",":
        return not any(grammar.is_verb(at) or grammar.items[at].quote for at in rest)
    return relay.trails and all(map(grammar.is_mark, rest))


def _past(grammar: Grammar, chain: Chain, frame: Frame, phrase: Range) -> int:
    """The end of a frame that a phrase right after its cue makes longer."""
    plain = not any(
        grammar.is_verb(at) or grammar.lower[at] == "that" or grammar.items[at].quote
        for at in range(chain.end, phrase[0])
    )
    follows = phrase[0] >= frame.end and not opens(grammar, phrase[0])
    return max(chain.end, phrase[1]) if plain and follows else chain.end


def _place(chain: Chain, citing: Range | None) -> int:
    """Where the one who is cited stands: before the one who cites."""
    starts = [one[0] if one else -1 for one, _ in chain.links]
    return starts.index(citing[0]) if citing and citing[0] in starts else 0


def _hand_on(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain]
) -> None:
    """Let "adding that" go the way of what was said right before."""
    before: Chain | None = None
    for number in sorted(found):
        frame, chain = frames[number], found[number]
        if before is not None and frame.inherits and len(chain.links) == 1:
            participle = frame.phrase.words[0].endswith("ing")
            if participle or before.links[0][0] == frame.subject:
                said = before.links[0][0]
                said = frame.subject if grammar.is_self(said) else said
                chain.links = [(said, frame.words), *before.links[1:]]
        before = chain
