"""Which of two clauses that attribute stands inside the other: "X said Y denied C"."""

from collections.abc import Sequence

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.links import Link
from claims.text.attribution.relaying.reported import Reported

_OTHERS = {"he": "female", "she": "male"}  # the kinds of words that rule one out
_OWN = {"he": "his", "she": "her"}


def nest(grammar: Grammar, reported: Sequence[Reported]) -> None:
    """Join the chains of clauses that stand inside others; empties the outer ones."""
    for one in reported:
        if _is_expected(grammar, one) and any(_has(other, one) for other in reported):
            one.contents, one.passed_on = [], True
    for outer in sorted(reported, key=_outermost):
        held = (one for one in reported if _holds(grammar, outer, one))
        inner = max(held, key=_width, default=None)
        if inner is None:
            continue
        inner.chain.links = _joined(grammar, outer, inner)
        outer.contents, outer.passed_on = [], True


def _width(one: Reported) -> int:
    """How much a clause attributes: the one right inside another has the most."""
    first = one.contents[0]
    return first[1] - first[0]


def _is_expected(grammar: Grammar, one: Reported) -> bool:
    """Whether a clause only tells of a thing that somebody thinks of."""
    return one.rule.name == "verb:think" and not any(
        grammar.has_verb(*content) or "to" in grammar.lower[slice(*content)]
        for content in one.contents
    )


def _has(outer: Reported, inner: Reported) -> bool:
    """Whether what one clause attributes has the whole of the other in it."""
    ends = [inner.start, *(content[1] for content in inner.contents)]
    return outer is not inner and any(
        content[0] <= inner.start and max(ends) <= content[1]
        for content in outer.contents
    )


def _outermost(one: Reported) -> tuple[int, int]:
    """Orders clauses: the first to begin comes first, then what attributes more."""
    first = one.contents[0] if one.contents else (one.start, one.start)
    return min(one.start, first[0]), first[0] - first[1]


def _holds(grammar: Grammar, outer: Reported, inner: Reported) -> bool:
    """Whether what one clause attributes begins or ends with the other clause."""
    if outer is inner or not outer.contents or not inner.contents:
        return False
    return _opens(grammar, outer, inner) or _closes(outer.contents[0], inner)


def _opens(grammar: Grammar, outer: Reported, inner: Reported) -> bool:
    """Whether the inner clause, or what it attributes, begins the outer's contents."""
    start = outer.contents[0][0]
    leads = [one[0] for one in inner.contents[:1] if one[1] <= inner.start]
    inside = inner.start < outer.contents[0][1]
    if inner.relative and inner.contents[0][1] < outer.contents[0][1]:
        return False
    led = start in {inner.start, *leads} or _introduces(grammar, start, inner.start)
    return outer.nests and inside and led


def _introduces(grammar: Grammar, start: int, end: int) -> bool:
    """Whether "Through her lawyer," leads to the clause that begins at a place.

    So does "The court heard that", in which nobody is said to speak.
    """
    heard = grammar.word(end - 1) == "that" and grammar.word(end - 2) == "heard"
    if heard:
        return not any(map(grammar.is_mark, range(start, end)))
    if grammar.word(end - 1) != "," or not grammar.is_(start, "prepositions"):
        return False
    return not any(map(grammar.is_mark, range(start, end - 1)))


def _closes(content: Range, inner: Reported) -> bool:
    """Whether the outer's contents end with the inner clause: "C, Y said, X says"."""
    first = inner.contents[0]
    same = content[0] == first[0] and first[1] <= inner.start < content[1]
    return same and inner.chain.end <= content[1]


def _joined(grammar: Grammar, outer: Reported, inner: Reported) -> list[Link]:
    """The links of both, originator first."""
    said, told = outer.chain.links, inner.chain.links
    if _is_same(grammar, told[0], said[0]) and len(told) == 1:
        return [(said[0][0], told[0][1]), *said[1:]]
    own = len(said) > 1 or (len(told) > 1 and _is_owned(grammar, said[0]))
    if outer.beside and own and _is_medium(grammar, said[0]):
        said = said[1:]
    outlets = all(_is_outlet(grammar, link) for link in told)
    relayed = (outlets or _closes_reporting(grammar, inner)) and not _is_outlet(
        grammar, said[0]
    )
    if outer.beside and relayed:
        return [*said, *told]
    if len(told) > 1 and _is_again(grammar, told[-1][0], said):
        told = told[:-1]
    return [*told, *said]


def _closes_reporting(grammar: Grammar, inner: Reported) -> bool:
    """Whether a name alone reports what was told: "According to Y, C, X reported"."""
    source, cue = inner.chain.links[0]
    if source is None or len(inner.chain.links) > 1:
        return False
    first = source[0] + grammar.is_(source[0], "articles")
    named = all(map(grammar.is_capital, range(first, source[1])))
    return named and grammar.lower[cue[0]] in {"reported", "reports", "writes", "wrote"}


def _is_same(grammar: Grammar, inner: Link, outer: Link) -> bool:
    """Whether "he" inside is who speaks outside; no outlet is a he or a she.

    "Her lawyer said she" and "a spokeswoman said he" tell of somebody else.
    """
    pronoun = inner[0]
    if pronoun is None or not grammar.is_self(pronoun):
        return False
    word, speaker = grammar.lower[pronoun[0]], outer[0]
    if word not in _OTHERS or speaker is None:
        return True
    owned = grammar.lower[speaker[0]] == _OWN[word]
    owned = owned and not grammar.is_(speaker[1] - 1, "accounts")
    other = any(grammar.is_(at, _OTHERS[word]) for at in range(*speaker))
    return not (owned or other or _is_outlet(grammar, outer))


def _is_medium(grammar: Grammar, link: Link) -> bool:
    """Whether "remarks", or "his report", are those of another source."""
    if link[0] is None:
        return False
    last = link[0][1] - 1
    owned = _is_owned(grammar, link) and grammar.is_(last, "texts")
    return owned or grammar.is_(last, "spoken")


def _is_owned(grammar: Grammar, link: Link) -> bool:
    """Whether "its report" is that of somebody named before."""
    return link[0] is not None and grammar.is_(link[0][0], "possessives")


def _is_outlet(grammar: Grammar, link: Link) -> bool:
    """Whether an outlet stands there, and nobody of its name: "Minister Stern"."""
    if link[0] is None or not grammar.is_outlet(link[0]):
        return False
    return not any(
        grammar.is_(at, "titles") and grammar.is_capital(at + 1)
        for at in range(link[0][0], link[0][1] - 1)
    )


def _is_again(grammar: Grammar, listener: Range | None, said: Sequence[Link]) -> bool:
    """Whether "the agency" that was told is one that stands in the outer chain."""
    if listener is None or listener[1] - listener[0] > 2:
        return False
    named = any(grammar.is_capital(at) for at in range(*listener))
    return not named and any(_is_outlet(grammar, link) for link in said)
