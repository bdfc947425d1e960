"""The light markup: each sentence with what it rests on, and where it stands."""

import pytest

from claims.review.prose import Binding, Rest, bindings_in, sentences_of


def told(text: str) -> list[tuple[str, list[str]]]:
    """The sentences of a summary with their bindings."""
    return [(one.words, list(map(str, one.bindings))) for one in sentences_of(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "He said so. [c12] They left.",
            [("He said so.", ["c12"]), ("They left.", [])],
        ),
        (
            "He said so [c12]. They left [d4].",
            [("He said so.", ["c12"]), ("They left.", ["d4"])],
        ),
        ("He said so. [c12] [s3]", [("He said so.", ["c12", "s3"])]),
        ("He said so. [c12][c12]", [("He said so.", ["c12"])]),
        (
            "He said so.\n\nThey left. [d4]",
            [("He said so.", []), ("They left.", ["d4"])],
        ),
        ("He said [sic] so. [x9]", [("He said [sic] so. [x9]", [])]),
        ("", []),
        ("[c1]", []),
    ],
)
def test_a_binding_is_of_the_sentence_before_it(
    text: str, sentences: list[tuple[str, list[str]]]
) -> None:
    assert told(text) == sentences


def test_words_of_a_sentence_are_found_again_in_the_summary() -> None:
    text = "He said [c1] so. They left town [c2]."
    second = sentences_of(text)[1]
    start, end = second.span(second.words.index("left"), len("They left"))
    assert text[start:end] == "left"


def test_all_bindings_are_told_once_in_order() -> None:
    found = bindings_in(sentences_of("He did. [d4] [c1] She did. [c1] [s2]"))
    assert found == (
        Binding(Rest.DOCUMENT, 4),
        Binding(Rest.CLAIM, 1),
        Binding(Rest.SEARCH, 2),
    )
