"""What the tagger is told of each word: its pieces, its shape, and where it stands."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claims.text.passage import Passage, Quotation

# The pieces of one word, as numbers of a vocabulary.
Pieces = Callable[[str], tuple[int, ...]]

MOST_PIECES = 8  # of one word; an address has dozens and says no more by them
SHAPES = 8  # how many numbers a shape can be, 0 being no word at all
PLACES = 13  # how many numbers a place can be, 0 being no word at all
_LOWER, TITLE, _UPPER, _INITIAL, _DIGIT, MARK, _OTHER = range(1, SHAPES)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a passage, one entry a token in every field.

    `shapes` tells upper and lower case apart, which the vocabulary does not; `places`
    tells whether a word stands in a quotation, in a heading, and at the beginning of a
    sentence or paragraph; `sentences` and `paragraphs` count from 0; `quoted` is 1
    inside a quotation.
    """

    pieces: tuple[tuple[int, ...], ...]
    shapes: tuple[int, ...]
    places: tuple[int, ...]
    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]
    quoted: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.pieces)


def words_of(passage: Passage, pieces: Pieces) -> Words:
    """The words of a passage as the tagger wants them."""
    size = len(passage.tokens)
    sentences, paragraphs, starts = [0] * size, [0] * size, [0] * size
    headings = [0] * size
    before = -1
    for number, sentence in enumerate(passage.sentences):
        for index in range(sentence.first, sentence.last):
            sentences[index] = number
            paragraphs[index] = sentence.paragraph
            headings[index] = int(sentence.heading)
        starts[sentence.first] = 2 if sentence.paragraph != before else 1
        before = sentence.paragraph
    quoted = _quoted(passage, passage.quotations)
    return Words(
        pieces=tuple(pieces(token.text)[:MOST_PIECES] for token in passage.tokens),
        shapes=tuple(shape_of(token.text) for token in passage.tokens),
        places=tuple(
            1 + quote + 2 * start + 6 * heading
            for quote, start, heading in zip(quoted, starts, headings, strict=True)
        ),
        sentences=tuple(sentences),
        paragraphs=tuple(paragraphs),
        quoted=quoted,
    )


def shape_of(word: str) -> int:
    """The shape of one word, 1 up to SHAPES."""
    if not any(map(str.isalnum, word)):
        return MARK
    if any(map(str.isdigit, word)):
        return _DIGIT
    if word.islower():
        return _LOWER
    if word.isupper():
        return _UPPER if sum(map(str.isalpha, word)) > 1 else _INITIAL
    return TITLE if word[0].isupper() else _OTHER


def _quoted(passage: Passage, quotations: Sequence[Quotation]) -> tuple[int, ...]:
    """1 for each token inside a quotation, its marks included, and 0 for the others."""
    inside = [0] * len(passage.tokens)
    starts = passage.token_starts
    for quotation in quotations:
        first = bisect_left(starts, quotation.outer.start)
        last = bisect_left(starts, quotation.outer.end)
        inside[first:last] = [1] * (last - first)
    return tuple(inside)
