"""A text is cut between letters, however many code points each takes."""

import pytest

from claims.text.graphemes import is_within_letter

FLAGS = "🇮🇷🇷🇺🇺🇸"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("e\u0301a", 1),
        ("a\r\nb", 2),
        ("👩‍🚀", 1),
        ("👍🏽", 1),
        (FLAGS, 1),
        (FLAGS, 3),
        ("한\u1100\u1161", 2),
    ],
)
def test_within_a_letter(text: str, place: int) -> None:
    assert is_within_letter(text, place)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", 0),
        ("abc", 0),
        ("abc", 1),
        ("abc", 3),
        ("e\u0301a", 2),
        ("a\r\nb", 1),
        ("a\r\nb", 3),
        ("a 👍🏽", 2),
        (FLAGS, 2),
        (FLAGS, 4),
    ],
)
def test_between_letters(text: str, place: int) -> None:
    assert not is_within_letter(text, place)
