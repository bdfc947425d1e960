"""The clause that an aside is part of: "citing", "quoted by", "in an interview"."""

from collections.abc import Collection, Mapping, Sequence

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.links import Chain

FURTHEST = 12  # items between a cue and what goes with it


def host_of(
    grammar: Grammar, frames: Sequence[Frame], told: Collection[int], phrase: Range
) -> int | None:
    """The number of the frame whose clause a phrase is part of; None if of none.

    `told` has the numbers of the frames that attribute. A phrase may open a clause,
    part a subject from its verb, or follow the verb before anything is said.
    """
    numbers = sorted(told)
    if opens(grammar, phrase[0]) or _closes_opening(grammar, phrase[1]):
        return next((at for at in numbers if _begins(frames[at], phrase[1])), None)
    for at in numbers:
        subject = frames[at].subject
        parted = subject is not None and subject[1] <= phrase[0]
        if parted and phrase[1] <= frames[at].group[0] and not frames[at].inherits:
            return at
    before = [at for at in numbers if frames[at].end <= phrase[0]]
    if before and _is_near(grammar, frames[before[-1]].end, phrase[0]):
        return before[-1]
    return None


def opens(grammar: Grammar, start: int) -> bool:
    """Whether a clause begins at a place."""
    before = start - 1
    while before >= grammar.body and grammar.is_(before, "openers"):
        before -= 1
    return before < grammar.body or grammar.word(before) in {";", "that"}


def _closes_opening(grammar: Grammar, end: int) -> bool:
    """Whether a phrase is part of "Asked in an interview with the Post if C,"."""
    participle = grammar.lower[grammar.body].endswith(("ed", "ing"))
    return participle and "," in grammar.lower[end:] and "," not in grammar.lower[:end]


def _begins(frame: Frame, end: int) -> bool:
    """Whether a frame's own subject stands after an opening phrase."""
    return frame.subject is not None and not frame.inherits and frame.start >= end


def _is_near(grammar: Grammar, start: int, end: int) -> bool:
    """Whether nothing is said between a cue and a place."""
    return end - start <= FURTHEST and not any(
        grammar.is_verb(at) or grammar.lower[at] == "that" or grammar.items[at].quote
        for at in range(start, end)
    )


def surely_told(frames: Sequence[Frame], found: Mapping[int, Chain]) -> Collection[int]:
    """The frames that surely attribute, by number; all where none does."""
    return [number for number in found if not frames[number].rule.needs] or [*found]


def end_past(grammar: Grammar, chain: Chain, frame: Frame, phrase: Range) -> int:
    """The end of a frame that a phrase right after its cue makes longer."""
    plain = not any(
        grammar.is_verb(at) or grammar.lower[at] == "that" or grammar.items[at].quote
        for at in range(chain.end, phrase[0])
    )
    follows = phrase[0] >= frame.end and not opens(grammar, phrase[0])
    return max(chain.end, phrase[1]) if plain and follows else chain.end
