"""Where a relative clause ends and the clause around it goes on."""

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar


def is_relative(grammar: Grammar, frame: Frame) -> bool:
    """Whether a clause only goes on about somebody: "a clerk, who said C"."""
    return grammar.word(frame.group[0] - 1) in {"who", "which"}


def relative_end(grammar: Grammar, frame: Frame, limit: int) -> int:
    """Where ", which said C, was false" goes on with the clause around it."""
    who = frame.group[0] - 1
    if frame.subject is not None and grammar.word(frame.subject[0] - 1) == "whom":
        who = frame.subject[0] - 1
    relative = grammar.word(who) in {"who", "which", "whom"}
    relative = relative and grammar.word(who - 1) == ","
    reduced = frame.rule.name == "verb:quote" and grammar.word(who) == ","
    if not relative and not reduced:
        return limit
    for index in range(frame.end + 1, limit - 1):
        if grammar.lower[index] == "," and _predicates(grammar, index + 1):
            return index
    return limit


def _predicates(grammar: Grammar, index: int) -> bool:
    """Whether a finite verb, and no participle or aside, begins there."""
    while index < grammar.size - 1 and grammar.is_adverb(index):
        index += 1
    past = grammar.is_verb(index) and not grammar.lower[index].endswith("ing")
    return past or grammar.is_present(index)
