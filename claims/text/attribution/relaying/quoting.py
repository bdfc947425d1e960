"""Whom an outlet quotes: "quoted Y as saying", "“C,” the agency quoted Y"."""

from collections.abc import Sequence

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.adjuncts import is_over
from claims.text.attribution.contents.quotes import leading_quote
from claims.text.attribution.relaying.citations import as_saying, quoted_by
from claims.text.attribution.relaying.links import Chain, Link
from claims.text.attribution.relaying.relays import relay_after


def reports(grammar: Grammar, frame: Frame) -> bool:
    """Whether "reported" quotes somebody: "reported the monk as saying"."""
    word = grammar.lower[frame.words[0]]
    if word not in {"reported", "reports", "reporting"} or frame.passive:
        return False
    at = as_saying(grammar, frame.words[1])
    return at is not None and not any(
        grammar.is_mark(index)
        or grammar.is_verb(index)
        or grammar.lower[index] == "that"
        for index in range(frame.words[1], at)
    )


def subject_of(frames: Sequence[Frame], number: int) -> Range | None:
    """The one who quotes: a participle's is the one who reported before."""
    frame = frames[number]
    if not frame.inherits:
        return frame.subject
    before = [one.subject for one in frames[:number] if one.subject is not None]
    return before[-1] if before else None


def quoted(
    grammar: Grammar, frame: Frame, subject: Range | None, own: frozenset[str]
) -> Chain | None:
    """The chain of "quoted ... as saying", active or passive."""
    at = as_saying(grammar, frame.words[1])
    if at is None:
        return _quoted_before(grammar, frame, subject)
    end = at + 2 + (grammar.word(at + 1) == "having")
    relay: Range | None
    if frame.passive:
        inner = quoted_by(grammar, frame.words[1])
        outer = quoted_by(grammar, grammar.past_time(end, grammar.size))
        end = outer[1] if outer is not None else end
        originator, relay = frame.subject, inner or outer
    elif _is_reduced(grammar, frame):
        relay = quoted_by(grammar, frame.words[1])
        originator = grammar.subject_before(frame.group[0] - 1)
    else:
        relay = subject
        originator = _quoted_in_relative(grammar, frame, at)
        if originator is None:
            originator = frame.words[1], _past_who(grammar, frame, at)
        if originator[0] == at or _acts(grammar, originator):
            return None
    told = relay_after(grammar, end, own) if grammar.word(at + 1) == "telling" else None
    whole = [one for one in (told, relay) if one is not None]
    links: list[Link] = [(originator, frame.words)]
    links += [(one, frame.words) for one in whole]
    return Chain(links, end, quoting=True)


def _quoted_in_relative(grammar: Grammar, frame: Frame, at: int) -> Range | None:
    """Whom "whom the Post quoted as saying" is about."""
    subject = frame.subject
    if at != frame.words[1] or subject is None:
        return None
    if grammar.word(subject[0] - 1) not in {"whom", "who"}:
        return None
    before = subject[0] - 2
    return grammar.antecedent(before - (grammar.word(before) == ","))


def _acts(grammar: Grammar, found: Range) -> bool:
    """Whether a verb in a row of words ends their phrase: "and fled", "he was"."""
    return any(
        grammar.is_verb(at) and not _describes(grammar, at) for at in range(*found)
    )


def _describes(grammar: Grammar, index: int) -> bool:
    """Whether the word is a participle: "unnamed officials", "a man it named"."""
    before = grammar.word(index - 1)
    return grammar.lower[index].endswith("ed") and before not in {"and", ",", "then"}


def _past_who(grammar: Grammar, frame: Frame, end: int) -> int:
    """The end of "Ana Ruel" in "quoted Ana Ruel, who was fired, as saying"."""
    for index in range(frame.words[1] + 1, end):
        unnamed = grammar.lower[index] in {"that", "which", "whom"}
        unnamed = unnamed and grammar.is_(index + 1, "pronouns")
        if unnamed or grammar.lower[index] in {"who", "whose"}:
            return index - (grammar.word(index - 1) == ",")
    return end


def _quoted_before(
    grammar: Grammar, frame: Frame, subject: Range | None
) -> Chain | None:
    """The chain of "“C,” the agency quoted the minister" or "quoted him: “C”"."""
    originator = grammar.subject_after(frame.words[1])
    starts = frame.start if subject is None else min(subject[0], frame.start)
    if originator is None or subject is None or frame.passive or frame.inherits:
        return None
    ends = leading_quote(grammar, starts) and is_over(
        grammar, originator[1], grammar.size
    )
    if not ends and grammar.word(originator[1]) != ":":
        return None
    links: list[Link] = [(originator, frame.words), (subject, frame.words)]
    return Chain(links, originator[1], quoting=True)


def _is_reduced(grammar: Grammar, frame: Frame) -> bool:
    """Whether a clause is that of "the envoy, quoted by the Post as saying"."""
    by = quoted_by(grammar, frame.words[1])
    return by is not None and grammar.word(frame.group[0] - 1) == ","
