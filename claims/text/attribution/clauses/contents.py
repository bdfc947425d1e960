"""What a cue attributes: the quotation or the clause before, after or around it."""

from collections.abc import Sequence

from claims.text.attribution.clauses.frames import TELLING, Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.listeners import past_listener, past_name
from claims.text.attribution.clauses.relatives import relative_end
from claims.text.attribution.clauses.things import is_matter, is_thing, thing_end
from claims.text.attribution.clauses.words import Range

_ENDS = frozenset([".", "!", "?", "…", ")", "—", "–", "--"])
_TRIMMED = frozenset(
    [",", ".", "!", "?", ";", ":", "…", ")", "(", "—", "–", "--", "-", '"', "'"]
)
_ADJUNCTS = frozenset(
    [
        "on",
        "in",
        "at",
        "to",
        "during",
        "by",
        "late",
        "early",
        "earlier",
        "later",
        "yesterday",
        "today",
        "last",
        "this",
        "after",
        "before",
        "from",
        "through",
        "via",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "here",
        "again",
        "also",
        "however",
        "reporters",
        "journalists",
    ]
)
_NO_STATEMENT = frozenset(
    [
        *("to", "of", "by", "for", "with", "as", "and", "or"),
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
_COORDINATORS = frozenset(["and", "but", "while", "whereas", "though", "although", ";"])
_TRAILING = frozenset(["after", "before", "as", "although", "though"])
_ASKED = frozenset(["asked", "pressed", "questioned", "reached", "contacted"])
_DASHES = frozenset(["-", "–", "—"])
LABEL = 5  # items at a heading's end: a dash with a name
NEAR_DEED = 5  # items after a cue
LONGEST_ADJUNCT = 16  # items between a cue and its "that"


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
    if "noun" in takes and "to" not in takes and _is_addressed(grammar, found):
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
    return grammar.has_verb(start, found[1])


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
    named = named or "to" in grammar.lower[first + 1 : first + NEAR_DEED]
    return found[1] - first > 2 and (named or grammar.items[first].capital)


def past_adjunct(grammar: Grammar, frame: Frame, limit: int) -> int:
    """The first item of the statement, past addressee, time, "that" and ":"."""
    start = frame.end
    if grammar.word(start) == ",":
        start = _past_aside(grammar, start, limit)
    that = _that(grammar, frame, start, limit)
    if that is not None:
        return that + 1
    if _tells(grammar, frame):
        start = _past_place(grammar, past_listener(grammar, start, limit), limit)
    start = grammar.past_time(start, limit) if start < limit else start
    start = _past_aside(grammar, start, limit) if grammar.word(start) == "," else start
    while grammar.word(start) in {",", ":", "that", "whether", "if"} and start < limit:
        if grammar.is_then(start):
            break
        start += 1
    return start


def _tells(grammar: Grammar, frame: Frame) -> bool:
    """Whether whom one told may follow: "told", "was quoted as telling"."""
    return bool(TELLING & {grammar.lower[at] for at in (frame.words[0], frame.end - 1)})


def _warns(grammar: Grammar, frame: Frame, start: int, that: int) -> bool:
    """Whether others hear it between the cue and "that": "warned its allies that"."""
    plain = not any(map(grammar.is_mark, range(start, that)))
    return plain and "of" in frame.rule.takes


def _past_place(grammar: Grammar, start: int, limit: int) -> int:
    """The first item after "in Cairo", where somebody was told, if a clause follows."""
    if grammar.word(start) != "in" or not grammar.is_capital(start + 1):
        return start
    end = past_name(grammar, start + 1, limit)
    goes_on = end < limit and not (grammar.is_mark(end) or grammar.items[end].quote)
    return end if goes_on else start


def _past_aside(grammar: Grammar, comma: int, limit: int) -> int:
    """The "that" which only an aside parts from the cue: "said, however, that"."""
    for index in range(comma + 1, min(limit, comma + LONGEST_ADJUNCT)):
        if grammar.lower[index] == ",":
            return index + 1 if grammar.word(index + 1) == "that" else comma
    return comma


def _that(grammar: Grammar, frame: Frame, start: int, limit: int) -> int | None:
    """Where "that" or "whether" opens the statement, past what is not part of it."""
    words = {"that", "whether", "if"} if _asks(frame) else {"that"}
    for index in range(start, min(limit, start + LONGEST_ADJUNCT)):
        if grammar.lower[index] in words and not grammar.is_then(index):
            telling = _tells(grammar, frame) or _warns(grammar, frame, start, index)
            plain = index == start or telling or _is_adjunct(grammar, start)
            return index if plain else None
        if grammar.items[index].quote or grammar.lower[index] in {";", ":"}:
            return None
        if (
            grammar.is_verb(index)
            and index > start
            and not _is_released(grammar, index)
        ):
            return None
    return None


def _asks(frame: Frame) -> bool:
    return bool(frame.phrase.takes & {"whether", "question"})


def _is_adjunct(grammar: Grammar, start: int) -> bool:
    """Whether the words between a cue and "that" only say when, where or to whom."""
    word = grammar.lower[start]
    return word in _ADJUNCTS or word == ","


def is_over(grammar: Grammar, start: int, limit: int) -> bool:
    """Whether nothing but adjuncts follows, so that the statement stood before."""
    rest = [
        index for index in range(start, limit) if grammar.lower[index] not in _TRIMMED
    ]
    if not rest:
        return True
    if any(grammar.items[index].quote for index in rest):
        return False
    begins = grammar.lower[rest[0]] in _ADJUNCTS or grammar.is_(rest[0], "listeners")
    begins = begins or grammar.past_time(rest[0], limit) > rest[0]
    plain = not any(
        grammar.is_verb(at) and not _is_released(grammar, at) for at in rest
    )
    return begins and plain and "that" not in grammar.lower[start:limit]


def _is_released(grammar: Grammar, index: int) -> bool:
    """Whether a participle tells how words came out: "in a video posted online"."""
    return grammar.is_(index - 1, "interviews") and grammar.lower[index].endswith("ed")


def trimmed(grammar: Grammar, start: int, end: int) -> Range | None:
    """The range without the punctuation around it; None where nothing is left."""
    while start < end and grammar.lower[start] in _TRIMMED:
        start += 1
    while start < end and grammar.lower[end - 1] in _TRIMMED:
        end -= 1
    return (start, end) if start < end else None


def limit_of(grammar: Grammar, frame: Frame, later: Sequence[Frame]) -> int:
    """Where the clause of a frame must have ended: the next clause that attributes."""
    limit = relative_end(grammar, frame, clause_end(grammar, frame.end))
    opening = past_adjunct(grammar, frame, limit)
    compares = grammar.word(frame.start - 1) == "as"  # "As the Post said, C"
    for other in later:
        inside = other.inherits and other.start < opening
        inside = inside or (compares and other.start == frame.end + 1)
        if other.start < frame.end or other.start >= limit or inside:
            continue
        before = grammar.word(other.start - 1)
        if before in _TRAILING and grammar.word(other.start - 2) == ",":
            limit = other.start - 2
        elif before in _COORDINATORS or (before == "," and _is_fresh(grammar, other)):
            limit = other.start - 1
            while limit > 0 and grammar.lower[limit - 1] in _COORDINATORS | {","}:
                limit -= 1
    return max(limit, frame.end)


def _is_fresh(grammar: Grammar, frame: Frame) -> bool:
    """Whether a clause after a comma is no relative one."""
    return grammar.word(frame.group[0] - 1) not in {"who", "which"}


def clause_end(grammar: Grammar, start: int) -> int:
    """Where a clause ends: at a semicolon, "when asked", or a heading's last dash."""
    for index in range(start, grammar.size):
        word = grammar.lower[index]
        asked = word == "when" and grammar.word(index + 1) in _ASKED
        labels = grammar.heading and word in _DASHES and index >= grammar.size - LABEL
        if word == ";" or asked or labels:
            return index
    return grammar.size


def clause_start(grammar: Grammar, end: int) -> int:
    """The item after the last semicolon before a place, else the utterance's first."""
    for index in range(end - 1, grammar.body - 1, -1):
        if grammar.lower[index] == ";":
            return index + 1
    return grammar.body
