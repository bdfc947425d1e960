"""How many statements attributed words make: one for each of their sentences."""

from bisect import bisect_right
from collections.abc import Iterator

from claims.text.passage import Passage
from claims.text.spans import Span

# What may stand around a sentence without being part of its statement.
_BEFORE = ' \t\r\n\u00a0\u200e\u200f"“”„‟«»‹›,;:'
_AFTER = _BEFORE + ".…"
FEWEST = 3  # words; "No. We are ready" is one statement


def statements(passage: Passage, content: Span) -> tuple[Span, ...]:
    """The statements of one stretch of attributed words, in order.

    "It is done. Perhaps they will come" says two things, which may be true or false,
    sure or unsure, each for itself. What is too short to say anything goes with what
    follows it.
    """
    pieces: list[Span] = []
    held: Span | None = None
    for piece in _sentences_within(passage, content):
        whole = Span(held.start, piece.end) if held else piece
        short = len(piece.of(passage.text).split()) < FEWEST
        held = whole if short else None
        if not short:
            pieces.append(whole)
    if held is None:
        return tuple(pieces)
    if not pieces:
        return (content,)
    return (*pieces[:-1], Span(pieces[-1].start, held.end))


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
