"""Who passed it on: "X quoted Y as saying", "X, citing Y", "Y told X"."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.attribution.clauses.contents import is_over
from claims.text.attribution.clauses.frames import TELLING, Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.quotes import leading_quote
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.citations import (
    as_saying,
    cited_after,
    cites,
    quoted_by,
)
from claims.text.attribution.relaying.hosts import host_of, opens
from claims.text.attribution.relaying.relays import (
    Relay,
    is_relay,
    outlet_after,
    relay_after,
    relays,
)

_WRITING = frozenset(["write", "writes", "wrote", "written"])
_ANY = frozenset(["a", "an", "his", "her", "its", "their"])

Link = tuple[Range | None, Range]


@dataclass(slots=True)
class Chain:
    """The ranges of who stands in a chain, with the cue of each, originator first.

    A range is None where nobody is named. `end` is the first item after the cue's
    whole frame; `until`, where there is one, that after the words attributed.
    """

    links: list[Link]
    end: int
    quoting: bool = False
    until: int | None = None


def chains(
    grammar: Grammar, frames: Sequence[Frame], own: frozenset[str]
) -> dict[int, Chain]:
    """For each frame that attributes, by its number, the chain of its clause.

    `own` has the words by which the outlet calls itself, which is no relay.
    """
    found: dict[int, Chain] = {}
    cited: dict[int, Range] = {}
    for number, frame in enumerate(frames):
        if frame.rule.name != "verb:quote":
            found[number] = _spoken(grammar, frame, own)
            continue
        chain = _quoted(grammar, frame, _subject_of(frames, number))
        if chain is not None:
            found[number] = chain
        elif not frame.inherits and frame.subject is not None:
            cited[frame.words[1]] = frame.subject
    _add_citations(grammar, frames, found)
    for relay in relays(grammar, own):
        _add_relay(grammar, frames, found, relay)
    for number, chain in found.items():
        subject = frames[number].subject
        if subject is not None and subject[0] in cited:
            chain.links.append((cited[subject[0]], frames[number].words))
    _hand_on(grammar, frames, found)
    return found


def _spoken(grammar: Grammar, frame: Frame, own: frozenset[str]) -> Chain:
    """The subject, and the outlet that was told, or from whom an outlet learned it."""
    chain = Chain([(frame.subject, frame.words)], frame.end)
    following = grammar.word(frame.end)
    if following == "from" and frame.rule.name == "verb:learn":
        source = cited_after(grammar, frame.end + 1)
        if source is not None:
            chain.links.insert(0, (source, frame.words))
            chain.end = source[1]
    if following in {"in", "for"} and grammar.lower[frame.words[0]] in _WRITING:
        told = _written_for(grammar, frame.end + 1, own)
        chain.end = told[1] if told is not None else chain.end
    else:
        told = _told(grammar, frame, own)
    if told is not None:
        chain.links.append((told, frame.words))
    return chain


def _told(grammar: Grammar, frame: Frame, own: frozenset[str]) -> Range | None:
    """The outlet that was told, if one was."""
    if grammar.lower[frame.words[0]] not in TELLING:
        to = grammar.word(frame.end) == "to"
        return relay_after(grammar, frame.end + 1, own) if to else None
    if frame.inverted and frame.group[0] < frame.words[0]:
        return _told_by(grammar, frame, own)
    if frame.inherits:
        return outlet_after(grammar, frame.end, own)
    return None if frame.passive else relay_after(grammar, frame.end, own)


def _told_by(grammar: Grammar, frame: Frame, own: frozenset[str]) -> Range | None:
    """The outlet of "the Post has been told by ministers"."""
    auxiliaries = range(*frame.group)
    end = next(at for at in auxiliaries if grammar.is_(at, "auxiliaries"))
    told = (frame.group[0], end)
    return told if end > told[0] and is_relay(grammar, told, own) else None


def _written_for(grammar: Grammar, start: int, own: frozenset[str]) -> Range | None:
    """The outlet of "wrote in the Post"; "a post" of one's own is none."""
    return None if grammar.word(start) in _ANY else outlet_after(grammar, start, own)


def _subject_of(frames: Sequence[Frame], number: int) -> Range | None:
    """The one who quotes: a participle's is the one who reported before."""
    frame = frames[number]
    if not frame.inherits:
        return frame.subject
    before = [one.subject for one in frames[:number] if one.subject is not None]
    return before[-1] if before else None


def _quoted(grammar: Grammar, frame: Frame, subject: Range | None) -> Chain | None:
    """The chain of "quoted ... as saying", active or passive."""
    at = as_saying(grammar, frame.words[1])
    if at is None:
        return _quoted_before(grammar, frame, subject)
    end = at + 2
    relay: Range | None
    if frame.passive:
        inner = quoted_by(grammar, frame.words[1])
        outer = quoted_by(grammar, grammar.past_time(end, grammar.size))
        end = outer[1] if outer is not None else end
        originator, relay = frame.subject, inner or outer
    elif _is_reduced(grammar, frame):
        end, relay = at + 2, quoted_by(grammar, frame.words[1])
        originator = grammar.subject_before(frame.group[0] - 1)
    else:
        originator, relay = (frame.words[1], at), subject
        if at == frame.words[1] or any(map(grammar.is_verb, range(*originator))):
            return None
    links: list[Link] = [(originator, frame.words)]
    if relay is not None:
        links.append((relay, frame.words))
    return Chain(links, end, quoting=True)


def _quoted_before(
    grammar: Grammar, frame: Frame, subject: Range | None
) -> Chain | None:
    """The chain of "“C,” the agency quoted the minister", which ends a sentence."""
    originator = grammar.subject_after(frame.words[1])
    starts = frame.start if subject is None else min(subject[0], frame.start)
    if originator is None or subject is None or frame.passive or frame.inherits:
        return None
    if leading_quote(grammar, starts) is None or not is_over(
        grammar, originator[1], grammar.size
    ):
        return None
    links: list[Link] = [(originator, frame.words), (subject, frame.words)]
    return Chain(links, originator[1], quoting=True)


def _is_reduced(grammar: Grammar, frame: Frame) -> bool:
    """Whether a clause is that of "the envoy, quoted by the Post as saying"."""
    by = quoted_by(grammar, frame.words[1])
    return by is not None and grammar.word(frame.group[0] - 1) == ","


def _add_citations(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain]
) -> None:
    """Put "citing Y" before the subject of the clause that it belongs to."""
    for number, frame in enumerate(frames):
        if frame.rule.name != "verb:quote" or number in found:
            continue
        originator = cited_after(grammar, frame.words[1])
        if originator is None or not cites(grammar, frame):
            continue
        phrase = (frame.words[0], originator[1])
        host = host_of(grammar, frames, found, phrase)
        host = _cited_last(found, number) if host is None else host
        if host is None:
            continue
        chain = found[host]
        chain.links.insert(_place(chain, frame.subject), (originator, frame.words))
        chain.end = _past(grammar, chain, frames[host], phrase)


def _cited_last(found: dict[int, Chain], number: int) -> int | None:
    """The frame before, of whose clause a citation is the end."""
    before = [other for other in found if other < number]
    return max(before) if before else None


def _add_relay(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain], relay: Relay
) -> None:
    """Put an outlet that carried the words after all who stand in the chain."""
    host = host_of(grammar, frames, found, relay.phrase)
    before = [at for at in found if frames[at].end <= relay.phrase[0]]
    if host is None and relay.trails and before and _closes(grammar, relay):
        host = max(before)
        found[host].until = relay.phrase[0]
    if host is None:
        return
    chain = found[host]
    chain.links.append((relay.source, relay.words))
    chain.end = _past(grammar, chain, frames[host], relay.phrase)


def _closes(grammar: Grammar, relay: Relay) -> bool:
    """Whether an utterance ends with the phrase."""
    rest = range(relay.phrase[1], grammar.size)
    return all(map(grammar.is_mark, rest))


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
