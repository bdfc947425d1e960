"""What stands between a cue and its statement: whom, when and where."""

from claims.text.attribution.clauses.frames import TELLING, Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.listeners import past_listener, past_name
from claims.text.attribution.contents.edges import MARKS

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
        "under",
        "without",
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
LONGEST_ADJUNCT = 16  # items between a cue and its "that"


def past_adjunct(grammar: Grammar, frame: Frame, limit: int) -> int:
    """The first item of the statement, past addressee, time, "that" and ":"."""
    start = frame.end
    if grammar.word(start) == ",":
        start = _past_aside(grammar, start, limit)
    that = _that(grammar, frame, start, limit)
    if that is not None:
        return _past_citation(grammar, that + 1, limit)
    if _tells(grammar, frame):
        start = _past_place(grammar, past_listener(grammar, start, limit), limit)
    start = grammar.past_time(start, limit) if start < limit else start
    start = _past_aside(grammar, start, limit) if grammar.word(start) == "," else start
    while grammar.word(start) in {",", ":", "that", "whether", "if"} and start < limit:
        if grammar.is_then(start):
            break
        start += 1
    return start


def _past_citation(grammar: Grammar, start: int, limit: int) -> int:
    """The statement of "that, citing two clerks, C"."""
    if grammar.word(start) != "," or not grammar.is_(start + 1, "quoting"):
        return start
    rest = range(start + 2, min(limit, start + LONGEST_ADJUNCT))
    return next((at + 1 for at in rest if grammar.lower[at] == ","), start)


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
    rest = [index for index in range(start, limit) if grammar.lower[index] not in MARKS]
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
