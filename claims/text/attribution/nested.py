"""Speech inside a quotation: "“He told me ‘we will go’,” Y said"."""

from collections.abc import Iterator, Sequence

from claims.text.attribution.clauses.utterances import Utterance, inside
from claims.text.passage import Passage, Quotation
from claims.text.spans import Span

_MARKS = {"‘": "’", "'": "'", "“": "”", '"': '"'}
FEWEST = 3  # words; fewer are a name or a loaded word


def nested(passage: Passage, quotation: Quotation) -> tuple[Utterance, ...]:
    """The sentences of a quotation as utterances, if it holds quotations in turn."""
    within = tuple(_quotations(passage.text, quotation.inner))
    return inside(passage, quotation.inner, within) if within else ()


def without(
    text: str, contents: Sequence[Span], passing: Sequence[Span]
) -> Iterator[Span]:
    """What is left of attributed words without sentences that only pass on others."""
    for content in contents:
        cut = [one for one in passing if content.overlaps(one)]
        start = content.start
        for span in cut:
            yield from _stripped(text, start, span.start)
            start = span.end
        yield from _stripped(text, start, content.end) if cut else (content,)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch of text without the blanks and marks around it, if it has words."""
    while start < end and not text[start].isalnum() and text[start] not in _MARKS:
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if any(map(str.isalnum, text[start:end])):
        yield Span(start, end)


def _quotations(text: str, span: Span) -> Iterator[Quotation]:
    """The quotations between the marks of another one."""
    start = span.start
    while start < span.end:
        closing = _closing(text, start, span.end) if _opens(text, start, span) else None
        if closing is None:
            start += 1
            continue
        inner = Span(start + 1, closing)
        if len(inner.of(text).split()) >= FEWEST:
            yield Quotation(
                Span(start, closing + 1), inner, closed=True, continues=False
            )
        start = closing + 1


def _opens(text: str, place: int, span: Span) -> bool:
    """Whether a mark before a word, after a space or a mark, stands there."""
    before = text[place - 1] if place > span.start else " "
    after = text[place + 1 : place + 2]
    return text[place] in _MARKS and before in " (\u00a0—–" and after.isalnum()


def _closing(text: str, opening: int, end: int) -> int | None:
    """Where the mark stands that closes the one there."""
    mark = _MARKS[text[opening]]
    for place in range(opening + 2, end):
        over = place + 1 >= end or not text[place + 1].isalnum()
        before = text[place - 1]
        if text[place] == mark and over and not before.isspace():
            return place
    return None
