"""What a document's headline says in the document's own voice."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claims.text.naming import NamingLexicon
from claims.text.narrative.ground import FEWEST, Clause
from claims.text.narrative.verbs import is_short_clause
from claims.text.passage import Passage
from claims.text.spans import Span


def headlines(
    passage: Passage, taken: Sequence[Span], lexicon: NamingLexicon
) -> Iterator[Span]:
    """The first heading, or its parts beside those for which somebody is named."""
    first = passage.sentences[:1]
    if not first or not first[0].heading:
        return
    heading = Clause(first[0].first, first[0].last)
    whole = not _touches(taken, first[0].span)
    for part in [heading] if whole else _parts(passage, heading):
        stated = _past_label(passage, part)
        span = stated.span(passage)
        if not _touches(taken, span) and _is_headline(passage, stated, lexicon):
            yield span


def _is_headline(passage: Passage, stated: Clause, lexicon: NamingLexicon) -> bool:
    """Whether some words of a heading say something, with or without a verb."""
    span = stated.span(passage)
    byline = span.of(passage.text).lower().startswith(lexicon.boilerplate["bylines"])
    if byline or is_boilerplate(passage, span, lexicon):
        return False
    last = stated.last
    long = last - stated.first >= FEWEST or is_short_clause(
        passage, stated, lexicon.clauses
    )
    return long and passage.tokens[last - 1].text != "?"


def _parts(passage: Passage, whole: Clause) -> Iterator[Clause]:
    """What semicolons part: "Forty Killed; Toll Could Rise"."""
    first = whole.first
    for index in range(whole.first, whole.last):
        if passage.tokens[index].text == ";" and first < index:
            yield Clause(first, index)
            first = index + 1
    if first < whole.last:
        yield Clause(first, whole.last)


def _past_label(passage: Passage, whole: Clause) -> Clause:
    """The heading without "Correction:" before it."""
    for index in range(whole.first, min(whole.first + 3, whole.last - 1)):
        if passage.tokens[index].text == ":":
            return Clause(index + 1, whole.last)
    return whole


def _touches(taken: Sequence[Span], span: Span) -> bool:
    index = bisect_left(taken, span.start, key=lambda one: one.end)
    return any(one.overlaps(span) for one in taken[index : index + 1])


def is_boilerplate(passage: Passage, span: Span, lexicon: NamingLexicon) -> bool:
    """Whether some words tell of the article and not of the world."""
    words = span.of(passage.text)[:60].lower().lstrip("“\"'(«")
    if words.startswith(lexicon.boilerplate["starts"]):
        return True
    return words.partition(" ")[0] in lexicon.boilerplate["wishes"]
