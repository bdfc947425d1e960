"""Whom an outlet cites: "quoted ... as saying", "citing Y", ", which quoted Y"."""

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range

_SAYING = frozenset(
    [
        *("saying", "telling", "stating", "adding", "confirming", "claiming"),
        *("warning", "denying", "arguing", "reporting", "describing", "suggesting"),
        *("insisting", "noting", "explaining", "declaring", "admitting", "alleging"),
    ]
)
_BY = frozenset(["by", "in", "on"])
FURTHEST_AS = 40  # items between "quoted" and "as saying"
FURTHEST_BY = 6  # items between "released" and "by"


def as_saying(grammar: Grammar, start: int) -> int | None:
    """Where "as saying" stands after "quoted"."""
    for index in range(start, min(grammar.size - 1, start + FURTHEST_AS)):
        told = grammar.lower[index + 1] in _SAYING or (
            grammar.lower[index + 1] == "having" and index + 2 < grammar.size
        )
        if grammar.lower[index] == "as" and told:
            return index
        if grammar.is_long_quote(index):
            return None
    return None


def quoted_by(grammar: Grammar, start: int) -> Range | None:
    """Who follows "by" there, or the outlet that follows "in"."""
    if grammar.word(start) not in _BY:
        return None
    found = grammar.subject_after(grammar.past_issue(start + 1))
    if found is None:
        return None
    written = grammar.is_outlet(found) or grammar.is_(head_of(grammar, found), "books")
    if grammar.word(start) != "by" and not written:
        return None
    ends = [at for at in range(*found) if grammar.lower[at] == "as"]
    return (found[0], ends[0]) if ends else found


def cites(grammar: Grammar, frame: Frame) -> bool:
    """Whether a frame of quoting only says whence its clause has something."""
    before = grammar.word(frame.group[0] - 1)
    if before == "without":
        return False
    relative = before in {"which", "who"}
    return (frame.inherits or relative) and grammar.word(frame.words[1]) != "by"


def cited_after(grammar: Grammar, start: int) -> Range | None:
    """The source after "citing"; None for a reason: "citing a lack of fuel"."""
    start = past_naming(grammar, start)
    found = grammar.subject_after(start)
    if found is None:
        return None
    quotes = grammar.word(start - 1) in {"quoting", "quoted", "quotes"}
    sure = quotes or is_source(grammar, found)
    return with_second(grammar, found) if sure else None


def with_second(grammar: Grammar, found: Range) -> Range:
    """A source with the one that "and" joins: "two officials and a diplomat"."""
    if grammar.word(found[1]) != "and":
        return found
    other = grammar.phrase_beginning(found[1] + 1)
    ends = other is not None and (other[1] == grammar.size or grammar.is_mark(other[1]))
    if other is None or not ends or not is_source(grammar, other):
        return found
    return found[0], other[1]


def past_naming(grammar: Grammar, start: int) -> int:
    """Past "what it called" or "described as", whose name for the source follows."""
    naming = grammar.word(start) == "what" and grammar.is_(start + 1, "pronouns")
    if not naming or not grammar.is_verb(start + 2):
        return start
    return start + 3 + (grammar.word(start + 3) == "as")


def is_source(grammar: Grammar, found: Range) -> bool:
    """Whether a noun phrase names somebody or something that tells."""
    head = head_of(grammar, found)
    if grammar.is_(head, "sources") or grammar.is_outlet(found):
        return True
    if grammar.is_(found[0], "pronouns") or grammar.items[head].capital:
        return True
    ends_so = grammar.lower[head].endswith(grammar.lexicon.teller_endings)
    return ends_so and not grammar.is_(head, "no_sources")


def head_of(grammar: Grammar, found: Range) -> int:
    """The noun that a phrase is about: the last before "of", "in", "close to"."""
    for index in range(found[0] + 1, found[1]):
        following = index + 1 < grammar.size and grammar.word(index + 1)
        reduced = grammar.lower[index].endswith("ed") and following in {"on", "by"}
        if grammar.is_(index, "after_head") or reduced:
            return index - 1
    return found[1] - 1


def released_by(grammar: Grammar, end: int) -> int:
    """The end of "figures released on Monday by the bank", given that of "figures"."""
    if "ed" not in {grammar.word(end)[-2:], grammar.word(end - 1)[-2:]}:
        return end
    for index in range(end, min(grammar.size, end + FURTHEST_BY)):
        if grammar.is_mark(index) or grammar.is_(index, "passing"):
            return end
        if grammar.lower[index] == "by":
            found = grammar.phrase_beginning(index + 1)
            return found[1] if found is not None else end
    return end
