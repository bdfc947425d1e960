"""Where what a cue attributes is a thing or a deed and no clause: "denied selling"."""

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range

_JOINERS = frozenset(["and", "but", "yet"])
_SUBJECTS = ("determiners", "pronouns", "distributives")


def is_matter(grammar: Grammar, frame: Frame, found: Range) -> bool:
    """Whether a noun tells on what nobody spoke: "did not confirm the visit"."""
    clause = "noun" not in frame.phrase.takes and frame.rule.bare
    return clause and not grammar.has_verb(*found)


def is_thing(grammar: Grammar, frame: Frame, found: Range) -> bool:
    """Whether a deed or a thing follows and no clause: "denied sending drones"."""
    takes, first = frame.phrase.takes, grammar.word(found[0])
    doing = "doing" in takes and first.endswith("ing")
    return doing or ("to" in takes and first == "to") or _is_small(grammar, found)


def _is_small(grammar: Grammar, found: Range) -> bool:
    """Whether a noun phrase without a verb of its own comes before the next clause."""
    end = thing_end(grammar, found)
    return not any(map(grammar.is_verb, range(found[0], end)))


def thing_end(grammar: Grammar, found: Range) -> int:
    """Where ", and" or ", but" with a clause of its own follows a thing."""
    for index in range(found[0] + 1, found[1] - 3):
        if grammar.lower[index] != "," or grammar.word(index + 1) not in _JOINERS:
            continue
        anew = grammar.is_capital(index + 2) or any(
            grammar.is_(index + 2, kind) for kind in _SUBJECTS
        )
        if anew and any(_acts(grammar, at) for at in range(index + 3, found[1])):
            return index
    return found[1]


def _acts(grammar: Grammar, index: int) -> bool:
    """Whether the word can be a verb, a doubtful one such as "found" among them."""
    cue = grammar.lexicon.verbs.at(grammar.lower, index)
    return grammar.is_verb(index) or cue is not None
