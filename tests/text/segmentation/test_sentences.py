"""Sentences end at stops that end them, and tile the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.segmentation import take_apart
from claims.text.segmentation.sentences import LONGEST_SENTENCE


def sentences(text: str) -> list[str]:
    return [sentence.span.of(text) for sentence in take_apart(text).sentences]


@pytest.mark.parametrize(
    "parts",
    [
        ["He left.", "She stayed."],
        ["Gen. Sergei Shoigu met Mr. Dehqan.", "They signed."],
        ["The firm Velic Inc. signed in the U.S. Senate.", "It ended."],
        ["He worked for Velic Inc.", "The firm closed."],
        ['"We go.', 'Probably we win," he said.'],
        ["“We go.”", "He said no more."],
        ['"Do you go?" he asked.', '"No!"', "They left."],
        ["It cost 3.5 million.", "No. 5 was sold."],
        ["He said no.", "They left."],
        ["Он сказал.", "Мы ушли."],
        ["آیا او گفت؟", "بله."],
        ["他说。", "我走。"],
        ["It ended...", "Then it began."],
        ["Leonid P. Ivashov spoke.", "(He is 70.)", "It rained."],
    ],
)
def test_a_paragraph_has_these_sentences(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_sentences_know_their_paragraph() -> None:
    passage = take_apart("One. Two.\n\nThree.")

    assert [sentence.paragraph for sentence in passage.sentences] == [0, 0, 1]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("Russia May Deliver Systems\n\nIt may.", [True, False]),
        ("Will Russia Deliver Systems?\n\nIt may.", [True, False]),
        ("It may.\n\nBackground\n\nIt did.", [False, True, False]),
        ("It may.\n\nHe said:\n\nIt did.", [False, False, False]),
        ("It may go on. It may not", [False, False]),
    ],
)
def test_a_short_line_without_a_stop_is_a_heading(
    text: str, headings: list[bool]
) -> None:
    assert [sentence.heading for sentence in take_apart(text).sentences] == headings


def test_a_headline_that_stands_twice_in_a_line_is_two_headings() -> None:
    assert sentences("Russia May Deliver Russia May Deliver") == [
        "Russia May Deliver",
        "Russia May Deliver",
    ]


def test_what_runs_on_without_a_stop_is_cut() -> None:
    passage = take_apart("word " * (2 * LONGEST_SENTENCE + 1))

    assert [sentence.last - sentence.first for sentence in passage.sentences] == [
        LONGEST_SENTENCE,
        LONGEST_SENTENCE,
        1,
    ]


@given(st.text(st.sampled_from("aB. \n\r\"'“”«»?!,0\u00a0\u0301ع—")))
def test_sentences_tile_the_tokens(text: str) -> None:
    passage = take_apart(text)
    ranges = [(sentence.first, sentence.last) for sentence in passage.sentences]
    flat = [index for first, last in ranges for index in range(first, last)]

    assert flat == list(range(len(passage.tokens)))


@given(st.text(st.sampled_from("aB. \n\r\"'“”«»?!,0\u00a0\u0301ع—")))
def test_a_sentence_spans_its_tokens(text: str) -> None:
    passage = take_apart(text)

    assert all(
        sentence.span.start == passage.tokens[sentence.first].span.start
        and sentence.span.end == passage.tokens[sentence.last - 1].span.end
        for sentence in passage.sentences
    )
