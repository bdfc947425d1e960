"""What the network is told of a sentence and of what it is to follow from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from claims.text.passage import Token
from claims.text.segmentation.tokens import tokenize
from claims.text.tagging.features import MOST_PIECES, SHAPES, Pieces, shape_of

BEGIN, END, UNKNOWN = 101, 102, 100  # pieces of BERT's vocabulary
LONGEST_SENTENCE = 120  # pieces; what is longer is judged by its beginning
LONGEST = 420  # pieces in all
# The numbers that a piece has besides its own and its side's, 0 being none, by how many
# there can be: `matches` is 1 for a word that stands on one side alone, 2 on both.
SIZES = {"shapes": SHAPES, "matches": 3, "marks": 8, "doubts": 8}
ROWS = ("ids", "parts", *SIZES)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A half-open range of code points that has a number, from 1 up."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence and what rules found in it.

    `doubts` numbers the words that make it less than sure by how little they leave of
    its certainty; `marks` numbers the words that a rule takes for amiss, by its kind.
    """

    text: str
    doubts: tuple[Stretch, ...] = ()
    marks: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Features:
    """A row for each kind of number, a column for each piece: the evidence first.

    The rows are ROWS; `parts` is 1 in the sentence; `begins` is the column of the
    sentence's first piece; `words` holds the code points of the word that each of the
    sentence's pieces belongs to.
    """

    rows: tuple[tuple[int, ...], ...]
    begins: int
    words: tuple[tuple[int, int], ...]


# A column: all rows' numbers of one piece.
_Column = tuple[int, ...]


def features(sentence: Marked, evidence: Sequence[Marked], pieces: Pieces) -> Features:
    """The columns of each sentence of the evidence, and those of the sentence."""
    words = tokenize(sentence.text)
    theirs = [tokenize(one.text) for one in evidence]
    known = frozenset(word.lower for word in chain.from_iterable(theirs))
    own = frozenset(word.lower for word in words)
    columns: list[_Column] = [(BEGIN, 0, 0, 0, 0, 0)]
    room = LONGEST - LONGEST_SENTENCE
    for one, tokens in zip(evidence, theirs, strict=True):
        columns += (column for column, _ in _columns(one, tokens, own, 0, pieces))
        columns.append((END, 0, 0, 0, 0, 0))
    columns = columns[:room]
    told = list(_columns(sentence, words, known, 1, pieces))[: LONGEST_SENTENCE - 1]
    begins = len(columns)
    columns += (column for column, _ in told)
    columns.append((END, 1, 0, 0, 0, 0))
    rows = tuple(zip(*columns, strict=True))
    places = tuple((word.span.start, word.span.end) for _, word in told)
    return Features(rows, begins, places)


def _columns(
    sentence: Marked,
    words: Sequence[Token],
    others: frozenset[str],
    part: int,
    pieces: Pieces,
) -> Iterator[tuple[_Column, Token]]:
    """The columns of a sentence, each with the word that it belongs to."""
    for word in words:
        shape, match = shape_of(word.text), 1 + (word.lower in others)
        mark, doubt = _at(word, sentence.marks), _at(word, sentence.doubts)
        for piece in pieces(word.text)[:MOST_PIECES] or (UNKNOWN,):
            yield (piece, part, shape, match, mark, doubt), word


def _at(word: Token, stretches: Sequence[Stretch]) -> int:
    """The number of the first stretch that a word shares code points with, or 0."""
    start, end = word.span.start, word.span.end
    over = (one.number for one in stretches if one.start < end and start < one.end)
    return next(over, 0)
