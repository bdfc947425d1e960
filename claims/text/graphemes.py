"""Where a text may be cut without cutting what readers take for one letter."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

_BREAKS = (" ", "\n")  # before these a letter always ends, unless they belong to it


def is_within_letter(text: str, place: int) -> bool:
    """Whether a place stands between the code points of one grapheme cluster."""
    if not 0 < place < len(text):
        return False
    begin = max(0, *(text.rfind(one, 0, place) for one in _BREAKS))
    for letter in _letters().finditer(text, begin):
        if letter.end() >= place:
            return bool(letter.end() != place)
    return False


@cache
def _letters() -> "regex.Pattern[str]":
    """What tells letters apart; it is loaded with the first text that is mended."""
    import regex

    return regex.compile(r"\X")
