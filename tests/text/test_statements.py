"""Quoted words are one statement for each run of certainty."""

import pytest

from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.text.statements import statements
from claims.vocabulary import HedgeLevel


def said(text: str, content: str) -> list[str]:
    """The statements of the content; "perhaps" alone makes one less certain."""
    start = text.index(content)

    def level_of(span: Span) -> HedgeLevel:
        hedged = "perhaps" in span.of(text).lower()
        return HedgeLevel.POSSIBLE if hedged else HedgeLevel.ASSERTED

    passage = take_apart(text)
    content_span = Span(start, start + len(content))
    return [span.of(text) for span in statements(passage, content_span, level_of)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("The bridge is shut", ["The bridge is shut"]),
        (
            "The bridge is shut. Perhaps it will open",
            ["The bridge is shut", "Perhaps it will open"],
        ),
        (
            "The bridge is shut. The road is too. Perhaps both will open",
            ["The bridge is shut. The road is too", "Perhaps both will open"],
        ),
        (
            "Perhaps it will open! The bridge is shut",
            ["Perhaps it will open!", "The bridge is shut"],
        ),
        (
            "Perhaps it will open. Perhaps not",
            ["Perhaps it will open. Perhaps not"],
        ),
    ],
)
def test_another_certainty_is_another_statement(
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
