"""How many statements attributed words make: one, or one for each run of certainty."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import groupby

from claims.text.passage import Passage
from claims.text.spans import Span
from claims.vocabulary import HedgeLevel

# What may stand around a sentence without being part of its statement.
_BEFORE = ' \t\r\n\u00a0\u200e\u200f"“”„‟«»‹›,;:'
_AFTER = _BEFORE + ".…"


def statements(
    passage: Passage, content: Span, level_of: Callable[[Span], HedgeLevel]
) -> tuple[Span, ...]:
    """The statements of one stretch of attributed words, in order.

    Sentences of one certainty that follow each other are one statement; where the
    certainty changes another begins, for "It is done. Perhaps they will come" says
    two things that must not share one level.
    """
    pieces = tuple(_sentences_within(passage, content))
    if len(pieces) < 2:
        return (content,)
    runs = (tuple(run) for _, run in groupby(pieces, key=level_of))
    return tuple(Span(run[0].start, run[-1].end) for run in runs)


def _sentences_within(passage: Passage, content: Span) -> Iterator[Span]:
    """The content's part of each sentence that it touches; its own ends stay."""
    text, sentences = passage.text, passage.sentences
    index = bisect_right(sentences, content.start, key=lambda one: one.span.start) - 1
    for sentence in sentences[max(index, 0) :]:
        begin, end = sentence.span.start, sentence.span.end
        if begin >= content.end:
            return
        words = text[begin:end]
        begin += len(words) - len(words.lstrip(_BEFORE))
        end -= len(words) - len(words.rstrip(_AFTER))
        begin = max(begin, content.start)
        end = content.end if sentence.span.end >= content.end else end
        if begin < end:
            yield Span(begin, end)
