"""News and pages of an encyclopedia are told apart, and doubt is heard in each."""

import pytest

from claims.text.hedging import parse_genre
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart

PAGE = [
    "Lentra is a genus of freshwater snails, which was first described in 1871.",
    "The town is located in the north of the district, east of the lake.",
    "It is the largest of the species and was named after its shape.",
    "The term is used in music as well, where it refers to a short form.",
    "The river is known under other names in several languages.",
    "During the 19th century the village became part of the province.",
]
NEWS = [
    "The minister said on Tuesday that he would not resign.",
    "“We have told the president what we think,” he told reporters.",
    "The campaign said last week that it had no plan to say more.",
]


@pytest.mark.parametrize("sentence", [*PAGE, *NEWS])
def test_one_sentence_alone_is_taken_for_news(sentence: str, english: Lexicon) -> None:
    genre = english.genre
    assert genre.hearing([take_apart(sentence)]) is genre.news


def test_a_page_of_an_encyclopedia_is_none(english: Lexicon) -> None:
    genre = english.genre
    assert genre.hearing(map(take_apart, PAGE)) is genre.encyclopedia


def test_news_is_news(english: Lexicon) -> None:
    genre = english.genre
    assert genre.hearing(map(take_apart, NEWS * 3)) is genre.news


def test_no_sentence_at_all_is_taken_for_news(english: Lexicon) -> None:
    assert english.genre.hearing([]) is english.genre.news


def test_a_table_without_words_is_refused() -> None:
    hearing = {"vague": 1.0}
    with pytest.raises(KeyError):
        parse_genre({"news": hearing, "encyclopedia": hearing, "bias": {"news": 0.0}})


def test_a_table_of_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="not numbers"):
        parse_genre({"news": 1.0})
