"""Vagueness as a model weighs it: words, pairs of words, and what is shown of them."""

from dataclasses import replace

import pytest

from claims.text.hedging import weigh_sentence
from claims.text.hedging.weasels import Weasels, parse_weasels
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span

MODEL = Weasels(-1.0, {"some": 0.9, "some say": 0.8, "the": -0.5})


def test_weights_of_words_and_pairs_add_up() -> None:
    assert MODEL.are_in(["some", "say", "so"])
    assert not MODEL.are_in(["some", "said", "so"])


def test_a_word_counts_once() -> None:
    assert not MODEL.are_in(["some", "are", "some"])


def test_the_loudest_words_are_shown_and_do_not_overlap() -> None:
    assert list(MODEL.telling(["the", "some", "say"])) == [(1, 1)]


def test_no_word_is_shown_where_none_has_weight() -> None:
    assert list(MODEL.telling(["the", "gate"])) == []


def test_a_vague_sentence_is_uncertain_and_keeps_its_level(english: Lexicon) -> None:
    text = "Some say so."
    lexicon = replace(english.hedging, weasels=MODEL)
    found = weigh_sentence(take_apart(text), Span(0, len(text)), lexicon)
    assert found.uncertain
    assert found.level == "asserted"


@pytest.mark.parametrize(
    "broken", [{"bias": 1, "weights": {}}, {"bias": 1.0, "weights": 1}]
)
def test_a_malformed_model_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="bias and weights"):
        parse_weasels(broken)
