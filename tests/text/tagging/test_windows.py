"""A long text is cut into windows that the network can read at one go."""

from hypothesis import given
from hypothesis import strategies as st

from claims.text.segmentation import take_apart
from claims.text.tagging.features import Words, words_of
from claims.text.tagging.windows import windows


def words_in(text: str) -> Words:
    return words_of(take_apart(text), lambda word: (len(word),))


SENTENCES = st.lists(st.integers(1, 30), min_size=1, max_size=60).map(
    lambda lengths: ". ".join("Word " + "so " * length for length in lengths)
)


@given(SENTENCES, st.integers(8, 60))
def test_windows_hold_every_word_once_and_in_order(text: str, longest: int) -> None:
    words = words_in(text)
    cut = windows(words, longest)
    held = [index for one in cut for index in range(one.first, one.last)]
    assert held == list(range(len(words)))


@given(SENTENCES, st.integers(8, 60))
def test_no_window_is_longer_than_it_may_be(text: str, longest: int) -> None:
    words = words_in(text)
    for one in windows(words, longest):
        assert sum(map(len, words.pieces[one.first : one.last])) <= longest


def test_a_window_ends_before_a_paragraph_where_one_begins_in_its_second_half() -> None:
    words = words_in("One two three four five.\n\nSix seven. Eight nine ten eleven.")
    assert next(windows(words, longest=10)).last == 6


def test_a_window_ends_before_a_sentence_where_no_paragraph_begins() -> None:
    words = words_in("One two three four five. Six seven. Eight nine ten eleven.")
    assert next(windows(words, longest=10)).last == 9


def test_a_text_without_words_has_no_windows() -> None:
    assert list(windows(words_in(""))) == []
