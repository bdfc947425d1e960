"""Every form in which news says who said what: chain, originator first, and words."""

import pytest

from claims.text.attribution import find_attributions
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from tests.text.attribution.forms import (
    CHAINS,
    HEADINGS,
    NOTHING,
    PLAIN,
    QUOTED,
    STANCES,
    Told,
)
from tests.text.attribution.told_on import TOLD_ON


def told(text: str, english: Lexicon) -> Told:
    """Who is said to have said what in a text."""
    return [
        (
            tuple(
                step.mention.of(text) if step.mention else None for step in one.steps
            ),
            content.of(text),
        )
        for one in find_attributions(take_apart(text), english.attribution)
        for content in one.contents
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*PLAIN, *QUOTED, *CHAINS, *STANCES, *HEADINGS, *TOLD_ON],
)
def test_who_said_what(text: str, expected: Told, english: Lexicon) -> None:
    assert told(text, english) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_where_nobody_says_anything(text: str, english: Lexicon) -> None:
    assert told(text, english) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor said\u00a0the road is open.", "the road is open"),
        ("Der\u0301i said the caf\u00e9 is open.", "the café is open"),
        (
            "🚢 Ruel said the ship \u200fسفینه\u200f is here.",
            "the ship \u200fسفینه\u200f is here",
        ),
        ("It rained.\r\n\r\nRuel said the ship is here.\r\n", "the ship is here"),
        ("Ruel said\tthe ship is here.", "the ship is here"),
        ("“It works,” Ruel said.", "It works"),
        ("Ruel said: “It works well", "It works well"),
    ],
)
def test_words_are_exact_in_hard_typography(
    text: str, content: str, english: Lexicon
) -> None:
    assert [words for _, words in told(text, english)] == [content]
