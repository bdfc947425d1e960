"""The statement that follows a cue, if one may follow it so."""

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.adjuncts import past_adjunct
from claims.text.attribution.contents.edges import trimmed
from claims.text.attribution.contents.things import is_matter, is_thing, thing_end

_NO_STATEMENT = frozenset(
    [
        *("to", "of", "by", "for", "with", "as", "and", "or", "but"),
        *("before", "while", "until"),
        *(
            "dead",
            "missing",
            "drowned",
            "trapped",
            "lost",
            "killed",
        ),  # "is feared dead"
    ]
)
NEAR_DEED = 5  # items after a cue


def after(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
    """The statement that follows the cue; None where none does."""
    start = past_adjunct(grammar, frame, limit)
    complement = grammar.word(start - 1) == "that"
    found = trimmed(grammar, start, limit)
    if found is None:
        return None
    if not complement and is_thing(grammar, frame, found):
        found = found[0], thing_end(grammar, found)
    return found if complement or _fits(grammar, frame, found) else None


def _fits(grammar: Grammar, frame: Frame, found: Range) -> bool:
    """Whether the words are what may follow this cue without "that"."""
    takes, first = frame.phrase.takes, grammar.word(found[0])
    if _is_deed(grammar, frame) or _is_bare_name(grammar, found):
        return False
    things = takes & {"noun", "doing"} and "to" not in takes
    if things and _is_addressed(grammar, found):
        return False
    plainly = (
        ("noun" in takes and not grammar.is_(found[0], "boundaries"))
        or ("doing" in takes and first.endswith("ing"))
        or ("to" in takes and first == "to")
        or ("whether" in takes and not is_matter(grammar, frame, found))
        or (frame.rule.name == "verb:think" and _small_clause(grammar, frame, found))
    )
    if plainly or "question" in takes:
        return plainly or grammar.word(found[0] - 1) in {"whether", "if"}
    if first in _NO_STATEMENT:
        return False
    return "clause" in takes and _is_clause(grammar, found)


def _is_addressed(grammar: Grammar, found: Range) -> bool:
    """Whether the words only tell to whom or how: "confessed to police"."""
    deed = grammar.word(found[0] + 1).endswith("ing")
    return grammar.is_(found[0], "prepositions") and not deed


def _is_clause(grammar: Grammar, found: Range) -> bool:
    """Whether a subject with its verb follows: not in "told stories to the crowd"."""
    start = found[0] + (grammar.items[found[0]].quote is None)
    return grammar.has_verb(_past_relative(grammar, *found) or start, found[1])


def _past_relative(grammar: Grammar, start: int, end: int) -> int | None:
    """The end of "the headmaster, who called her" where a phrase begins so."""
    named = grammar.phrase_beginning(start)
    if named is None or not _is_relative(grammar, named[1]):
        return None
    commas = (at for at in range(named[1] + 1, end) if grammar.lower[at] == ",")
    return next((at for at in commas if not _is_relative(grammar, at)), end)


def _is_relative(grammar: Grammar, comma: int) -> bool:
    return grammar.word(comma + 1) in {"who", "which", "whose"}


def _is_deed(grammar: Grammar, frame: Frame) -> bool:
    """Whether the words after a cue show that nothing is said: "denied him entry"."""
    near = range(frame.end, frame.end + NEAR_DEED)
    return bool(frame.rule.unless) and any(
        grammar.is_(at, frame.rule.unless) for at in near
    )


def _is_bare_name(grammar: Grammar, found: Range) -> bool:
    """Whether the words only name somebody: "confirmed Judge Ortega on Monday"."""
    end = grammar.before_time(*found)
    return not grammar.heading and all(
        grammar.items[at].capital for at in range(found[0], end)
    )


def _small_clause(grammar: Grammar, frame: Frame, found: Range) -> bool:
    """Whether a noun phrase with its predicate follows: "thinks a leak unlikely".

    One who "is expecting a child" says nothing.
    """
    if grammar.lower[frame.words[0]].endswith("ing") and not frame.inherits:
        return False
    first = found[0]
    named = grammar.is_(first, "determiners") or grammar.is_(first, "pronouns")
    expects = grammar.word(first - 1).startswith("expect")
    expects = expects and grammar.word(first) != "to"
    named = named or (expects and "to" in grammar.lower[first + 1 : first + NEAR_DEED])
    return found[1] - first > 2 and (named or grammar.items[first].capital)
