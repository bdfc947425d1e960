"""Sentences as attribution reads them: words, and each quotation as one piece."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.text.passage import Passage, Quotation, Sentence
from claims.text.spans import Span

QUOTED = '""'
_STOPS = frozenset(",.!?…")
_JOINERS = (
    *("and ", "but ", "or ", "so ", "yet ", "because ", "since ", "though "),
    *("although ", "if ", "when ", "while ", "unless ", "until "),
)


@dataclass(frozen=True, slots=True)
class Item:
    """One word or mark, or one whole quotation; `first` and `last` count tokens.

    `ended` is true of a quotation whose own words end with a comma or a stop, `small`
    of one whose first is a small letter, `joins` of one that begins like
    "and we left" or "because we left".
    """

    first: int
    last: int
    lower: str
    capital: bool
    quote: Quotation | None
    ended: bool = False
    small: bool = False
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Utterance:
    """A sentence, or several that one quotation joins, as items."""

    items: tuple[Item, ...]
    heading: bool
    paragraph: int

    def quotes(self, span: Span) -> bool:
        """Whether words stand in one of the utterance's quotations."""
        return any(
            item.quote and item.quote.outer.contains(span) for item in self.items
        )


def utterances(passage: Passage) -> tuple[Utterance, ...]:
    """The whole passage as utterances in order."""
    return tuple(
        Utterance(
            tuple(_items(passage, passage.quotations, run[0].first, run[-1].last)),
            run[0].heading,
            run[0].paragraph,
        )
        for run in _joined(passage)
    )


def span_of(passage: Passage, items: Sequence[Item]) -> Span:
    """Where some neighbouring items stand in the text; there must be one."""
    first, last = items[0].first, items[-1].last - 1
    return Span(passage.tokens[first].span.start, passage.tokens[last].span.end)


def _joined(passage: Passage) -> Iterator[tuple[Sentence, ...]]:
    """Runs of sentences that no boundary outside a quotation parts."""
    quotations = passage.quotations
    run: list[Sentence] = []
    for sentence in passage.sentences:
        if run and not _within(quotations, sentence.span.start):
            yield tuple(run)
            run = []
        if run and run[-1].paragraph != sentence.paragraph:
            yield tuple(run)
            run = []
        run.append(sentence)
    if run:
        yield tuple(run)


def _within(quotations: Sequence[Quotation], place: int) -> bool:
    """Whether a place lies after a quotation's beginning and before its end."""
    index = bisect_left(quotations, place, key=lambda one: one.outer.end)
    return index < len(quotations) and quotations[index].outer.start < place


def _items(
    passage: Passage, quotations: Sequence[Quotation], first: int, last: int
) -> Iterator[Item]:
    """The items of a range of tokens."""
    tokens = passage.tokens
    index = first
    while index < last:
        token = tokens[index]
        quote = _opening(quotations, token.span.start)
        if quote is None:
            yield Item(index, index + 1, token.lower, token.capital, None)
            index += 1
            continue
        end = bisect_left(passage.token_starts, quote.outer.end, index, last)
        yield _quoted(passage, index, end, quote)
        index = end


def _quoted(passage: Passage, first: int, last: int, quote: Quotation) -> Item:
    """A whole quotation as one piece."""
    words = quote.inner.of(passage.text)
    return Item(
        first=first,
        last=last,
        lower=QUOTED,
        capital=False,
        quote=quote,
        ended=words[-1] in _STOPS,
        small=words[0].islower(),
        joins=words.startswith(_JOINERS),
    )


def _opening(quotations: Sequence[Quotation], place: int) -> Quotation | None:
    """The quotation that holds a place, if one does."""
    index = bisect_left(quotations, place + 1, key=lambda one: one.outer.end)
    if index < len(quotations) and quotations[index].outer.start <= place:
        return quotations[index]
    return None


def inside(
    passage: Passage, span: Span, quotations: Sequence[Quotation]
) -> tuple[Utterance, ...]:
    """The sentences of a span as utterances, with its own quotations as pieces."""
    starts = passage.token_starts
    first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
    index = bisect_left(passage.sentences, first, key=lambda one: one.last)
    edges = [first]
    for sentence in passage.sentences[index:]:
        if sentence.last >= last:
            break
        if not _within(quotations, starts[sentence.last]):
            edges.append(sentence.last)
    return tuple(
        Utterance(tuple(_items(passage, quotations, *part)), False, -1)  # noqa: FBT003
        for part in pairwise([*edges, last])
        if part[0] < part[1]
    )
