"""Who passed it on: "X quoted Y as saying", "X, citing Y", "Y told X"."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from claims.text.attribution.contents import listener_after
from claims.text.attribution.frames import TELLING, Frame
from claims.text.attribution.grammar import Grammar
from claims.text.attribution.words import Range

_SAYING = frozenset(
    [
        "saying",
        "telling",
        "stating",
        "adding",
        "confirming",
        "claiming",
        "warning",
        "denying",
        "arguing",
        "reporting",
        "describing",
        "suggesting",
        "insisting",
    ]
)
FURTHEST_AS = 40  # items between "quoted" and "as saying"


@dataclass(slots=True)
class Chain:
    """The ranges of who stands in a chain, with the cue of each, originator first.

    A range is None where nobody is named. `end` is the first item after the cue's
    whole frame.
    """

    links: list[tuple[Range | None, Range]]
    end: int
    quoting: bool = False
    spoken: list[int] = field(default_factory=list)


def chains(
    grammar: Grammar, frames: Sequence[Frame], own: frozenset[str]
) -> dict[int, Chain]:
    """For each frame that attributes, by its number, the chain of its clause.

    `own` has the words by which the outlet calls itself, which is no relay.
    """
    found: dict[int, Chain] = {}
    cited: dict[int, Range | None] = {}
    for number, frame in enumerate(frames):
        if frame.rule.name != "verb:quote":
            found[number] = _spoken(grammar, frame, own)
            continue
        chain = _quoted(grammar, frame)
        if chain is not None:
            found[number] = chain
        elif not frame.inherits and frame.subject is not None:
            cited[frame.words[1]] = frame.subject
    _add_citations(grammar, frames, found)
    for number, chain in found.items():
        subject = frames[number].subject
        if subject is not None and subject[0] in cited:
            relay = cited[subject[0]]
            chain.links.append((relay, frames[number].words))
    return found


def _spoken(grammar: Grammar, frame: Frame, own: frozenset[str]) -> Chain:
    """The subject, and the outlet that was told."""
    chain = Chain([(frame.subject, frame.words)], frame.end)
    told = None
    if grammar.lower[frame.words[0]] not in TELLING:
        told = _interviewed(grammar, frame)
    elif not frame.inherits and not frame.passive:
        told = listener_after(grammar, frame.end, grammar.size)
    if told is not None and _is_relay(grammar, told, own):
        chain.links.append((told, frame.words))
    return chain


def _interviewed(grammar: Grammar, frame: Frame) -> Range | None:
    """The outlet of "said in an interview with the Post" or "said to the Post"."""
    words = grammar.lower[frame.end : frame.end + 4]
    start = frame.end + (4 if words == ("in", "an", "interview", "with") else 1)
    if start == frame.end + 1 and words[:1] != ("to",):
        return None
    return listener_after(grammar, start, grammar.size)


def _is_relay(grammar: Grammar, listener: Range, own: frozenset[str]) -> bool:
    """Whether the one who was told is likely to have passed it on to the outlet."""
    words = grammar.lower[listener[0] : listener[1]]
    if words[-1] in own:
        return False
    if any(word in grammar.words["listeners"] for word in words):
        return False
    if any(word in grammar.words["outlets"] for word in words):
        return True
    first = grammar.items[listener[0]]
    article = words[0] in {"the", "a", "an"}
    return article or (len(words) == 1 and first.capital)


def _quoted(grammar: Grammar, frame: Frame) -> Chain | None:
    """The chain of "quoted ... as saying", active or passive."""
    at = _as_saying(grammar, frame.words[1])
    if at is None:
        return None
    end = at + 2
    relay: Range | None
    if frame.passive:
        inner = _by(grammar, frame.words[1])
        outer = _by(grammar, end)
        end = outer[1] if outer is not None else end
        originator, relay = frame.subject, inner or outer
    else:
        originator, relay = (frame.words[1], at), frame.subject
        if at == frame.words[1] or any(map(grammar.is_verb, range(*originator))):
            return None
    links: list[tuple[Range | None, Range]] = [(originator, frame.words)]
    if relay is not None:
        links.append((relay, frame.words))
    return Chain(links, end, quoting=True)


def _as_saying(grammar: Grammar, start: int) -> int | None:
    for index in range(start, min(grammar.size - 1, start + FURTHEST_AS)):
        if grammar.lower[index] == "as" and grammar.lower[index + 1] in _SAYING:
            return index
        if grammar.is_long_quote(index):
            return None
    return None


def _by(grammar: Grammar, start: int) -> Range | None:
    """Who follows "by" there."""
    if grammar.word(start) != "by":
        return None
    found = grammar.subject_after(start + 1)
    if found is None:
        return None
    ends = [at for at in range(*found) if grammar.lower[at] == "as"]
    return (found[0], ends[0]) if ends else found


def _add_citations(
    grammar: Grammar, frames: Sequence[Frame], found: dict[int, Chain]
) -> None:
    """Put "citing Y" before, and "quoted by Z" after, the subject of its host."""
    for number, frame in enumerate(frames):
        if frame.rule.name != "verb:quote" or number in found:
            continue
        host = _host(frames, number, found)
        if host is None:
            continue
        if grammar.word(frame.words[1]) == "by":
            relay = grammar.subject_after(frame.words[1] + 1)
            found[host].links.append((relay, frame.words))
        elif frame.inherits or grammar.word(frame.group[0] - 1) in {"which", "who"}:
            originator = grammar.subject_after(frame.words[1])
            place = _place(found[host], frame.subject)
            found[host].links.insert(place, (originator, frame.words))


def _place(chain: Chain, citing: Range | None) -> int:
    """Where the one who is cited stands: before the one who cites."""
    starts = [one[0] if one else -1 for one, _ in chain.links]
    return starts.index(citing[0]) if citing and citing[0] in starts else 0


def _host(frames: Sequence[Frame], number: int, found: dict[int, Chain]) -> int | None:
    """The frame whose subject or clause a citation belongs to."""
    place = frames[number].words[0]
    for other in range(number + 1, len(frames)):
        subject = frames[other].subject
        if other in found and subject is not None and subject[1] <= place:
            return other
    before = [other for other in range(number) if other in found]
    return before[-1] if before else None
