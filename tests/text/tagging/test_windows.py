"""A long text is cut into windows that the network can read at one go."""

from hypothesis import given
from hypothesis import strategies as st

from claims.text.segmentation import take_apart
from claims.text.tagging.features import Words, words_of
from claims.text.tagging.windows import owned, windows


def words_in(text: str) -> Words:
    return words_of(take_apart(text), lambda word: (len(word),))


SENTENCES = st.lists(st.integers(1, 30), min_size=1, max_size=60).map(
    lambda lengths: ". ".join("Word " + "so " * length for length in lengths)
)


@given(SENTENCES, st.integers(8, 60), st.integers(0, 6))
def test_windows_hold_every_word_in_order(
    text: str, longest: int, overlap: int
) -> None:
    words = words_in(text)
    cut = list(windows(words, longest, overlap))
    covered = {index for one in cut for index in range(one.first, one.last)}
    assert covered == set(range(len(words)))
    assert [one.first for one in cut] == sorted({one.first for one in cut})


@given(SENTENCES, st.integers(8, 60))
def test_no_window_is_longer_than_it_may_be(text: str, longest: int) -> None:
    words = words_in(text)
    for one in windows(words, longest, overlap=0):
        assert sum(map(len, words.pieces[one.first : one.last])) <= longest


def test_a_window_ends_before_a_paragraph_where_one_begins_late_in_it() -> None:
    words = words_in("One two three four five six.\n\nSeven eight nine ten eleven.")
    first = next(windows(words, longest=9, overlap=0))
    assert first.last == 7


def test_windows_share_whole_sentences() -> None:
    words = words_in("One two three four. Five six seven. Eight nine ten eleven.")
    _, second = windows(words, longest=10, overlap=4)
    assert second.first == 5


def test_a_text_without_words_has_no_windows() -> None:
    assert list(windows(words_in(""))) == []


@given(SENTENCES, st.integers(20, 60), st.integers(0, 12))
def test_every_word_is_owned_once_and_away_from_the_edges(
    text: str, longest: int, overlap: int
) -> None:
    words = words_in(text)
    cut = list(windows(words, longest, overlap))
    parts = list(owned(cut))
    assert [at for part in parts for at in part] == list(range(len(words)))
    for part, window, following in zip(parts, cut, cut[1:], strict=False):
        assert window.first <= part.start
        assert part.stop >= following.first
        assert part.stop <= window.last
