"""What is surely said and left over goes to who is likeliest to have said it."""

import numpy as np

from claims.text.segmentation import take_apart
from claims.text.tagging.completing import completed
from claims.text.tagging.features import words_of
from claims.text.tagging.tagged import Range, Tagged

#          0    1    2   3     4   5     6   7    8   9   10    11      12 13
TEXT = "“The road is open now . We are glad about it” , she said .\n\nHe left us"
WORDS = words_of(take_apart(TEXT), lambda word: (len(word),))
CUE = 15


def said(cue: int, *contents: Range, belief: float = 0.9) -> Tagged:
    return Tagged((cue, cue + 1), None, contents, belief, 0.9, 0.9)


def whole(
    surely: Range, *found: Tagged, doubtful: tuple[Tagged, ...] = ()
) -> list[tuple[Range, ...]]:
    """The contents of all attributions where some words are surely said."""
    logits = np.full(len(WORDS), -8.0, np.float32)
    logits[slice(*surely)] = 8.0
    return [one.contents for one in completed(WORDS, logits, found, doubtful)]


def test_words_beside_a_content_and_only_marks_between_go_on_from_it() -> None:
    assert whole((1, 12), said(CUE, (1, 5))) == [((1, 12),)]


def test_words_before_a_content_go_on_to_it() -> None:
    assert whole((1, 12), said(CUE, (7, 12))) == [((1, 12),)]


def test_another_paragraph_is_not_gone_on_to() -> None:
    first = next(at for at, each in enumerate(WORDS.paragraphs) if each)
    held = said(first - 3, (first - 2, first))
    assert whole((first, first + 3), held) == [((first - 2, first),)]


def test_no_content_reaches_over_its_own_cue() -> None:
    assert whole((1, 12), said(6, (7, 12))) == [((7, 12),)]


def test_a_doubtful_cue_has_what_nobody_else_has() -> None:
    likely, less = said(CUE, (1, 12), belief=0.4), said(0, (1, 12), belief=0.2)
    assert whole((1, 12), doubtful=(less, likely)) == [((1, 12),)]


def test_a_doubtful_cue_of_other_words_stays_out() -> None:
    assert whole((1, 5), doubtful=(said(CUE, (9, 12), belief=0.4),)) == []


def test_two_words_are_worth_no_attribution() -> None:
    assert whole((1, 3), doubtful=(said(CUE, (1, 3), belief=0.4),)) == []


def test_what_is_not_surely_said_changes_nothing() -> None:
    held = said(CUE, (1, 5))
    assert whole((0, 0), held, doubtful=(said(0, (7, 12)),)) == [((1, 5),)]
