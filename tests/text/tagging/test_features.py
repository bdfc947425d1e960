"""What the tagger is told of each word."""

import pytest

from claims.text.segmentation import take_apart
from claims.text.tagging.features import (
    MARK,
    MOST_PIECES,
    PLACES,
    SHAPES,
    TITLE,
    shape_of,
    words_of,
)

TEXT = 'Dam Is Safe\n\nThe mayor spoke. "It is safe," he said.\n\nNobody asked.'


def pieces(word: str) -> tuple[int, ...]:
    return tuple(map(ord, word))


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("mayor", "Mayor MAYOR M 9 ,"),
        ("S-300", "Safe"),
        ("“", "a"),
        ("РИА", "Риа"),
        ("فارس", "fars"),
    ],
)
def test_words_of_different_shapes_are_told_apart(words: str, others: str) -> None:
    assert shape_of(words) not in {shape_of(other) for other in others.split()}


def test_a_shape_and_a_place_are_numbers_below_their_bounds() -> None:
    words = words_of(take_apart(TEXT), pieces)
    assert 0 < min(words.shapes) <= max(words.shapes) < SHAPES
    assert 0 < min(words.places) <= max(words.places) < PLACES


def test_every_token_has_its_entry() -> None:
    passage = take_apart(TEXT)
    words = words_of(passage, pieces)
    assert {len(words), len(words.shapes), len(words.quoted)} == {len(passage.tokens)}


def test_a_word_keeps_no_more_pieces_than_it_may() -> None:
    words = words_of(take_apart("x" * 50), pieces)
    assert len(words.pieces[0]) == MOST_PIECES


def test_what_stands_in_quotation_marks_is_quoted_with_its_marks() -> None:
    passage = take_apart('"It is safe," he said.')
    quoted = words_of(passage, pieces).quoted
    told = [t.text for t, q in zip(passage.tokens, quoted, strict=True) if q]
    assert told == ['"', "It", "is", "safe", ",", '"']


def test_sentences_and_paragraphs_are_counted() -> None:
    words = words_of(take_apart(TEXT), pieces)
    assert (words.sentences[-1], words.paragraphs[-1]) == (3, 2)


def test_marks_and_names_have_shapes_that_others_can_name() -> None:
    assert (shape_of(","), shape_of("Velic")) == (MARK, TITLE)
