"""Words fall into the longest pieces that the vocabulary knows."""

import pytest

from claims.text.tagging.wordpiece import pieces_of

VOCABULARY = ["[UNK]", "deliver", "##ed", "s", "-", "300", "риа", "##i", "e", "中"]
PIECES = pieces_of("\n".join(VOCABULARY) + "\n")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("deliver", ["deliver"]),
        ("Delivered", ["deliver", "##ed"]),
        ("S-300", ["s", "-", "300"]),
        ("РИА", ["риа"]),
        ("é", ["e"]),
        ("中中", ["中", "中"]),
        ("xylem", ["[UNK]"]),
        ("deliverx", ["[UNK]"]),
        ("s" * 101, ["[UNK]"]),
        ("\u200b", []),
    ],
)
def test_a_word_falls_into_pieces(word: str, expected: list[str]) -> None:
    assert [VOCABULARY[number] for number in PIECES(word)] == expected


def test_a_word_that_was_seen_before_has_the_same_pieces() -> None:
    assert PIECES("Delivered") is PIECES("Delivered")


def test_a_vocabulary_without_the_unknown_is_refused() -> None:
    with pytest.raises(KeyError):
        pieces_of("deliver\n")
