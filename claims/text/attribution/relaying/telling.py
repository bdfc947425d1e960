"""Who speaks in a clause, and the outlet that was told or written for."""

from claims.text.attribution.clauses.frames import TELLING, Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.carried import Carrier, without_carrier
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.relays import is_relay, outlet_after, relay_after

_WRITING = frozenset(["write", "writes", "wrote", "written"])
_ANY = frozenset(["a", "an", "his", "her", "its", "their"])


def spoken(grammar: Grammar, frame: Frame, own: frozenset[str]) -> Chain:
    """The subject, and the outlet that was told, or from whom an outlet learned it."""
    subject, carrier = _carried(grammar, frame, own)
    chain = Chain([(subject, frame.words)], frame.end)
    if carrier is not None:
        chain.links.append(carrier)
        chain.end = max(chain.end, carrier[0][1]) if frame.inverted else chain.end
    following = grammar.word(frame.end)
    if following == "from" and frame.rule.name == "verb:learn":
        source = grammar.phrase_beginning(frame.end + 1)
        if source is not None:
            chain.links.insert(0, (source, frame.words))
            chain.end = source[1]
    if following in {"in", "for"} and grammar.lower[frame.words[0]] in _WRITING:
        told = _written_for(grammar, frame.end + 1, own)
        chain.end = told[1] if told is not None else chain.end
    elif grammar.lower[frame.words[0]] in TELLING:
        told = _told(grammar, frame, own)
    else:
        told = _heard_on(grammar, frame.end, own)
        chain.end = told[1] if told is not None else chain.end
    if told is not None:
        chain.links.append((told, frame.words))
    return chain


def _carried(
    grammar: Grammar, frame: Frame, own: frozenset[str]
) -> tuple[Range | None, Carrier | None]:
    """The subject, and the outlet that got hold of it: "a memo seen by Reuters"."""
    if frame.subject is None or frame.inherits:
        return frame.subject, None
    until = grammar.size if frame.inverted else frame.group[0]
    return without_carrier(grammar, frame.subject, until, own)


def _told(grammar: Grammar, frame: Frame, own: frozenset[str]) -> Range | None:
    """The outlet that was told, if one was."""
    if frame.inverted and frame.group[0] < frame.words[0]:
        return _told_by(grammar, frame, own)
    if frame.inherits:
        return outlet_after(grammar, frame.end, own)
    return None if frame.passive else relay_after(grammar, frame.end, own)


def _heard_on(grammar: Grammar, end: int, own: frozenset[str]) -> Range | None:
    """The outlet of "said to the Post", "said on Monday on Radio Lamu".

    Of "warned in the Post", too, where its name is known for an outlet's.
    """
    place = grammar.past_time(end, grammar.size)
    if grammar.word(place) == "to":
        return relay_after(grammar, place + 1, own)
    link = grammar.word(place)
    found = outlet_after(grammar, place + 1, own) if link in {"on", "in"} else None
    if found is None or (link == "in" and not grammar.is_outlet(found)):
        return None
    first = found[0] + grammar.is_(found[0], "articles")
    return found if grammar.is_capital(first) else None


def _told_by(grammar: Grammar, frame: Frame, own: frozenset[str]) -> Range | None:
    """The outlet of "the Post has been told by ministers"."""
    auxiliaries = range(*frame.group)
    end = next(at for at in auxiliaries if grammar.is_(at, "auxiliaries"))
    told = (frame.group[0], end)
    known = end > told[0] and grammar.is_outlet(told)
    return told if known and is_relay(grammar, told, own) else None


def _written_for(grammar: Grammar, start: int, own: frozenset[str]) -> Range | None:
    """The outlet of "wrote in the Post"; "a post" of one's own is none."""
    return None if grammar.word(start) in _ANY else outlet_after(grammar, start, own)
