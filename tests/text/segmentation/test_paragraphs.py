"""Paragraphs end at line breaks, save where lines were wrapped."""

import pytest

from claims.text.segmentation.paragraphs import paragraphs
from claims.text.segmentation.tokens import tokenize


def texts(text: str) -> list[str]:
    tokens = tokenize(text)
    return [
        text[tokens[block.first].span.start : tokens[block.last - 1].span.end]
        for block in paragraphs(text, tokens)
    ]


@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n \t\n", "\n", "\r\n", "\u2029"])
def test_a_line_break_ends_a_paragraph(gap: str) -> None:
    assert texts(f"One line.{gap}Another.") == ["One line.", "Another."]


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = (
        "The ministry said on Tuesday that the delivery of the systems would\n"
        "begin before the end of the year, and that the first crews had been\n"
        "trained."
    )

    assert texts(f"{wrapped}\n\nNext.") == [wrapped, "Next."]


def test_a_headline_over_its_text_is_not_a_wrapped_line() -> None:
    headline = "Russia May Deliver S-300 Defense Systems to Iran This Year"

    assert texts(f"{headline}\nThe two sides agreed.") == [
        headline,
        "The two sides agreed.",
    ]


def test_white_space_alone_has_no_paragraph() -> None:
    assert texts(" \n\t\n\u00a0") == []
