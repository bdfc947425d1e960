"""Every token is told how much it hedges."""

from claims.text.segmentation import take_apart
from claims.text.tagging import doubts
from tests.text.tagging.networks import Saying


def test_there_is_one_doubt_a_token() -> None:
    passage = take_apart("It may rain. " * 90)
    assert len(doubts(passage, Saying([]))) == len(passage.tokens)


def test_no_words_have_no_doubts() -> None:
    assert doubts(take_apart(""), Saying([])) == ()
