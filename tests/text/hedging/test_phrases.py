"""What a line of a word list stands for."""

import pytest

from claims.text.hedging.phrases import Table, phrases_of, words_of

CLASSES = {"ing": words_of(["-ing"]), "be": words_of(["is", "was"])}


def lengths(written: str, text: str) -> list[int]:
    """The lengths of what is found at the start of a text."""
    table = Table([(phrase, written) for phrase in phrases_of(written, CLASSES)])
    return [length for length, _ in table.at(text.split(), 0)]


def test_a_class_stands_for_each_of_its_words() -> None:
    assert lengths("<be> late", "was late") == [2]
    assert lengths("<be> late", "were late") == []


def test_an_ending_stands_for_any_word_that_has_it() -> None:
    assert lengths("must be <ing>", "must be waiting") == [3]


def test_what_bears_a_question_mark_may_be_absent() -> None:
    assert lengths("must not? be", "must not be") == [3]
    assert lengths("must not? be", "must be") == [2]


def test_a_phrase_does_not_reach_past_the_end() -> None:
    assert lengths("must be", "must") == []


def test_a_phrase_cannot_begin_with_an_ending() -> None:
    with pytest.raises(ValueError, match="first word"):
        list(phrases_of("<ing> it", CLASSES))
