"""Attributed words are one statement for each of their sentences."""

import pytest

from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.text.statements import statements


def said(text: str, content: str) -> list[str]:
    """The statements of the content."""
    start = text.index(content)
    span = Span(start, start + len(content))
    return [one.of(text) for one in statements(take_apart(text), span)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("The bridge is shut", ["The bridge is shut"]),
        (
            "The bridge is shut. Perhaps it will open",
            ["The bridge is shut", "Perhaps it will open"],
        ),
        ("No. The bridge is shut", ["No. The bridge is shut"]),
        ("The bridge is shut. Never", ["The bridge is shut. Never"]),
        ("Never. No", ["Never. No"]),
        (
            "The bridge is shut! The road is too",
            ["The bridge is shut!", "The road is too"],
        ),
    ],
)
def test_each_sentence_is_a_statement_unless_it_says_too_little(
    content: str, expected: list[str]
) -> None:
    assert said(f'"{content}," Ms. Orlo said. "Wait."', content) == expected


def test_a_statement_keeps_the_end_that_its_content_has() -> None:
    text = "It is shut, he said. Perhaps they fly to the U.S."
    assert said(text, "Perhaps they fly to the U.S.") == [
        "Perhaps they fly to the U.S."
    ]


def test_quotation_marks_between_paragraphs_belong_to_no_statement() -> None:
    content = "The bridge is shut.\n\n“Perhaps it will open"
    assert said(f"He said: “{content}.”", content) == [
        "The bridge is shut",
        "Perhaps it will open",
    ]
