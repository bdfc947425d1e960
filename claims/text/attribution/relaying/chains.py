"""Who passed it on: "X quoted Y as saying", "X, citing Y", "Y told X"."""

from collections.abc import Mapping, Sequence

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.citing import add_citations
from claims.text.attribution.relaying.hosts import end_past, host_of, surely_told
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.quoting import quoted, reports, subject_of
from claims.text.attribution.relaying.relays import Relay, relays
from claims.text.attribution.relaying.telling import spoken


def chains(
    grammar: Grammar,
    frames: Sequence[Frame],
    own: frozenset[str],
    taken: Sequence[Range],
) -> dict[int, Chain]:
    """For each frame that attributes, by its number, the chain of its clause.

    `own` has the words by which the outlet calls itself, which is no relay; a relay in
    words that are `taken` belongs to another chain.
    """
    if not frames:
        return {}
    found = _spoken_or_quoted(grammar, frames, own)
    passing_on = tuple(relays(grammar, own))
    speaking = {one.phrase[0]: one for one in passing_on}
    add_citations(grammar, frames, found, speaking, own)
    for relay in passing_on:
        if not any(start < relay.phrase[0] < end for start, end in taken):
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


def _add_relay(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain], relay: Relay
) -> None:
    """Put an outlet that carried the words after all who stand in the chain."""
    sure = surely_told(frames, found)
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
    chain.end = end_past(grammar, chain, frames[host], relay.phrase)


def _trails(grammar: Grammar, relay: Relay) -> bool:
    """Whether an utterance ends with the phrase, which may stand after what is told."""
    start, rest = relay.phrase[0], range(relay.phrase[1], grammar.size)
    speaks = grammar.lower[start].endswith("ing") or grammar.lower[start] == "in"
    if speaks and grammar.word(start - 1) == ",":
        return not any(grammar.is_verb(at) or grammar.items[at].quote for at in rest)
    return relay.trails and all(map(grammar.is_mark, rest))


def _hand_on(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain]
) -> None:
    """Let "adding that" go the way of what was said right before."""
    before: Chain | None = None
    opening: Chain | None = None
    for number in sorted(found):
        frame, chain = frames[number], found[number]
        if opening is not None and opening.links[0][0] == chain.links[0][0]:
            opening.links += chain.links[1:]  # "Insisting that C, he told the Post"
        opening = chain if frame.until is not None else None
        if before is not None and ";" in grammar.lower[before.end : frame.start]:
            before = None
        if before is not None and frame.inherits and len(chain.links) == 1:
            participle = frame.phrase.words[0].endswith("ing")
            if participle or before.links[0][0] == frame.subject:
                said = before.links[0][0]
                said = frame.subject if grammar.is_self(said) else said
                chain.links = [(said, frame.words), *before.links[1:]]
        if before is None or len(chain.links) > 1 or not grammar.is_self(frame.subject):
            before = chain  # not "she expected", which the one who spoke says
