"""Who speaks in a heading: "Minister: C", "C: Report", "C - Coast Guard"."""

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import trimmed

LONGEST_LABEL = 6  # items before a colon
LONGEST_SOURCE = 4  # items after a dash or a closing colon
_DASHES = frozenset(["-", "–", "—", "--"])

Labelled = tuple[tuple[Range, ...], Range]


def labelled(grammar: Grammar) -> Labelled | None:
    """The sources of a heading, originator first, and what they say."""
    if not grammar.heading:
        return None
    over, cited = _cited(grammar)
    dash = _closing(grammar, _DASHES, over)
    end = dash if dash is not None else grammar.size
    outer = (*cited, *_speaker(grammar, dash + 1, over)) if dash is not None else ()
    inner, content = _before_colon(grammar, end)
    if content is None and dash is None:
        return _after_colon(grammar)
    content = content or trimmed(grammar, 0, end)
    if outer and inner and grammar.is_(inner[0][1] - 1, "places"):
        inner = ()  # "Chad: C - foreign minister"
    sources = (*inner, *outer)
    return (sources, content) if content is not None and sources else None


def _cited(grammar: Grammar) -> tuple[int, tuple[Range, ...]]:
    """Where a heading ends without "- RIA, citing the bank", and whom that cites."""
    for index in range(grammar.size - 2, 2, -1):
        if grammar.is_(index, "quoting"):
            over = index - (grammar.word(index - 1) == ",")
            return over, ((index + 1, grammar.size),)
    return grammar.size, ()


def tells(grammar: Grammar, source: Range) -> bool:
    """Whether a label is sure to name a source: "Police: C" does, "Gaza: C" not."""
    return any(
        grammar.is_(at, "sources")
        or grammar.is_outlet_word(at)
        or (grammar.is_(at, "initials") and grammar.is_capital(at))
        for at in range(*source)
    )


def _speaker(grammar: Grammar, start: int, end: int) -> tuple[Range, ...]:
    """Who speaks in a heading, and whom he told: "minister to Al-Arab"."""
    to = next((at for at in range(start + 1, end) if grammar.lower[at] == "to"), None)
    if to is None or not grammar.is_capital(to + 1):
        return ((start, end),)
    return (start, to), (to + 1, end)


def _before_colon(grammar: Grammar, end: int) -> tuple[tuple[Range, ...], Range | None]:
    """The label of "Minister: C"."""
    if ":" not in grammar.lower[1 : LONGEST_LABEL + 1]:
        return (), None
    colon = grammar.lower.index(":", 1)
    content = trimmed(grammar, colon + 1, end)
    plain = not any(map(grammar.is_mark, range(colon)))
    if content is None or not plain or grammar.is_(0, "labels"):
        return (), None
    if grammar.items[0].quote:
        return (), None
    single = content[1] - content[0] == 1 and not grammar.items[content[0]].quote
    if single or _is_teller(grammar, *content):
        return (), None
    sources = _speaker(grammar, 0, colon)
    heard = len(sources) < 2 or grammar.is_outlet(sources[1])
    return (sources if heard else ((0, colon),)), content


def _after_colon(grammar: Grammar) -> Labelled | None:
    """The source of "C: Report"."""
    quoted = grammar.items[0].quote is not None and grammar.word(1) == ":"
    colon = 1 if quoted else _closing(grammar, frozenset([":"]), grammar.size)
    content = trimmed(grammar, 0, colon) if colon is not None else None
    if colon is None or content is None:
        return None
    named = quoted and grammar.size - colon <= LONGEST_SOURCE + 1
    if not named and not _is_teller(grammar, colon + 1, grammar.size):
        return None
    return ((colon + 1, grammar.size),), content


def _closing(grammar: Grammar, marks: frozenset[str], end: int) -> int | None:
    """Where the last such mark stands, if only somebody's name follows it."""
    places = [at for at in range(2, end - 1) if grammar.lower[at] in marks]
    if not places or not _is_teller(grammar, places[-1] + 1, end):
        return None
    return places[-1]


def _is_teller(grammar: Grammar, start: int, end: int) -> bool:
    """Whether the rest of a heading is a short name of somebody who tells."""
    rest = range(start, end)
    plain = not any(grammar.is_mark(at) or grammar.items[at].quote for at in rest)
    if not plain or not 0 < len(rest) <= LONGEST_SOURCE:
        return False
    return tells(grammar, (start, rest.stop))
