"""What verbs attribute: "said", "was quoted as saying", "denied"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.framing import frames
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.openings import with_main_subject
from claims.text.attribution.clauses.relatives import is_relative
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import trimmed
from claims.text.attribution.contents.limits import limit_of
from claims.text.attribution.contents.quotes import (
    following_quote,
    halves,
    leading_quote,
)
from claims.text.attribution.cues.interrupted import around, parted
from claims.text.attribution.cues.objects import told_after
from claims.text.attribution.relaying.chains import chains
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.reported import Reported
from claims.vocabulary import Stance

FURTHEST_NOT = 10  # items from "asking" to "not be named"


def verbs(
    grammar: Grammar, own: frozenset[str], taken: Sequence[Range]
) -> Iterator[Reported]:
    """What verbs attribute: "said", "was quoted as saying".

    `taken` are the words of "according to a memo seen by the Post", whose relay is its.
    """
    found = _inherited(grammar, frames(grammar))
    linked = chains(grammar, found, own, taken)
    for number, frame in enumerate(found):
        if number not in linked:
            continue
        chain = linked[number]
        relative = is_relative(grammar, frame)
        if _hides(grammar, frame) or not _has_source(frame, chain):
            continue
        later = [one for one in found[number + 1 :] if one.start >= chain.end]
        framed = frame
        if chain.end > frame.end:
            framed = replace(frame, words=(frame.words[0], chain.end))
        contents, nests = _contents(grammar, framed, chain, later)
        start = _start(frame, chain)
        stance = frame.rule.stance
        if frame.negated and "verb:think" in {one.name for one in frame.phrase.rules}:
            stance = Stance.DENYING
        yield Reported(
            start, chain, frame.rule, contents, nests, stance, relative=relative
        )


def _hides(grammar: Grammar, frame: Frame) -> bool:
    """Whether somebody asks to stay unnamed: "asking that he not be identified"."""
    beside = frame.inherits or is_relative(grammar, frame)
    near = grammar.lower[frame.end : frame.end + FURTHEST_NOT]
    return frame.rule.name == "verb:ask" and beside and "not" in near


def _inherited(grammar: Grammar, found: Sequence[Frame]) -> list[Frame]:
    """The frames, with the subject of the clause before where they lack one."""
    whole: list[Frame] = []
    last: Range | None = None
    for frame in found:
        if frame.inherits:
            subject = _subject_of(grammar, frame, whole[-1:], last)
            if frame.rule.name == "verb:quote":
                subject = None
            inherited = replace(frame, subject=subject)
            whole.append(inherited if subject else with_main_subject(grammar, frame))
        else:
            whole.append(frame)
        last = _fuller(grammar, whole[-1].subject, last)
    return whole


def _subject_of(
    grammar: Grammar, frame: Frame, before: Sequence[Frame], last: Range | None
) -> Range | None:
    """Who spoke before, or whom the clause is about; a semicolon begins one anew."""
    parted = any(";" in grammar.lower[one.end : frame.start] for one in before)
    return grammar.clause_subject(frame.group[0]) if parted or last is None else last


def _fuller(
    grammar: Grammar, subject: Range | None, last: Range | None
) -> Range | None:
    """The subject, or the one before where this one only says "they" of it."""
    if subject is None or (last is not None and grammar.is_self(subject)):
        return last
    return subject


def _contents(
    grammar: Grammar, frame: Frame, chain: Chain, later: Sequence[Frame]
) -> tuple[list[Range], bool]:
    """What one frame attributes, and whether it may hold another frame."""
    limit = min(limit_of(grammar, frame, later), chain.until or grammar.size)
    start = _start(frame, chain)
    leading = None if is_relative(grammar, frame) else leading_quote(grammar, start)
    if leading is not None:
        following = following_quote(grammar, frame, grammar.size)
        return halves(grammar, leading, following), False
    following = following_quote(grammar, frame, limit)
    if following is not None:
        return [following], False
    before = around(grammar, frame, start, parted(grammar, frame, later, limit))
    if before is not None:
        return [before], True
    return _both(grammar, told_after(grammar, frame, limit)), True


def _both(grammar: Grammar, found: Range | None) -> list[Range]:
    """A statement, or the two of "that A and that B", "that A but that B"."""
    if found is None:
        return []
    lower = grammar.lower
    for index in range(found[0] + 1, found[1] - 2):
        if lower[index] in {"and", "but"} and lower[index + 1] == "that":
            parts = (
                trimmed(grammar, found[0], index),
                trimmed(grammar, index + 2, found[1]),
            )
            return [half for half in parts if half is not None]
    return [found]


def _start(frame: Frame, chain: Chain) -> int:
    """The first item of the clause that attributes, with whoever relays."""
    if frame.inherits:
        return frame.start
    parts = [part for link in chain.links for part in link if part is not None]
    return min([frame.start, *(start for start, _ in parts)])


def _has_source(frame: Frame, chain: Chain) -> bool:
    """Whether somebody speaks, or it is said that nobody is named."""
    return chain.links[0][0] is not None or frame.passive
