"""Words, numbers and marks of a text, each with its exact place."""

import re
import unicodedata
from collections.abc import Iterator

from claims.text.passage import Token
from claims.text.segmentation.abbreviations import (
    ANYWHERE,
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
)
from claims.text.spans import Span

# What joins the letter before it: accents, vowel points, joiners, the soft hyphen.
_JOINING = "".join(
    character
    for character in map(chr, (*range(0x300, 0x3100), *range(0xFB1E, 0xFE30)))
    if unicodedata.category(character) in {"Mn", "Mc", "Me"}
)
_MARK = f"[{re.escape(_JOINING)}\u00ad\u200c\u200d]"
# What cannot be seen and stands between words like white space.
_UNSEEN = (
    "\u0000-\u0008\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
)
_WORD = rf"\w(?:\w|{_MARK})*"
_TOKEN = re.compile(
    rf"""
      (?P<address>https?://[^\s<>"”»]*[^\s<>"”».,;:!?')\]])
    | (?P<letters>(?:[^\W\d_]\.){{2,}})
    | (?P<initial>[^\W\d_a-z]\.(?=\s+[^\W\d_a-z]))
    | (?P<number>\d+(?:[.,:]\d+)+(?:{_WORD})?)
    | (?P<word>[@\#]?{_WORD}(?:(?:[-‐‑'’&]|\.(?=[a-z\d])){_WORD})*)
    | (?P<run>\.{{2,}}|-{{2,}}|``|'')
    | (?P<mark>[^\w\s{_UNSEEN}]{_MARK}*)
    """,
    re.VERBOSE,
)
_CLITIC = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", re.IGNORECASE)
_STRAIGHT = {ord(mark): '"' for mark in "“”„‟«»"} | {
    ord(mark): "'" for mark in "‘’‚‛‹›"
}
_LOWER = str.maketrans(_STRAIGHT | {0x00AD: None, ord("‐"): "-", ord("‑"): "-"})
_ABBREVIATIONS = BEFORE_A_NAME | ANYWHERE
_DIGIT_NEXT = re.compile(r"\.\s*\d")


def tokenize(text: str) -> tuple[Token, ...]:
    """Every visible character in exactly one token, in order.

    A clitic ("'s", "n't") is a token of its own; an abbreviation keeps its full stop.
    Characters that cannot be seen are left between the tokens like white space.
    """
    return tuple(
        Token(span, words, words.casefold().translate(_LOWER))
        for span in _spans(text)
        for words in [span.of(text)]
    )


def _spans(text: str) -> Iterator[Span]:
    """Where the tokens stand."""
    place = 0
    while match := _TOKEN.search(text, place):
        start, place = match.span()
        if match.lastgroup != "word":
            yield Span(start, place)
            continue
        clitic = _CLITIC.search(text, start + 1, place)
        if clitic is None:
            place = _past_abbreviation(text, start, place)
            yield Span(start, place)
        else:
            yield Span(start, clitic.start())
            yield Span(clitic.start(), place)


def _past_abbreviation(text: str, start: int, end: int) -> int:
    """The end of the word, with the full stop that belongs to it."""
    if end >= len(text) or text[end] != "." or end - start > 8:
        return end
    word = text[start:end].casefold()
    if word in _ABBREVIATIONS:
        return end + 1
    if word in BEFORE_A_NUMBER and _DIGIT_NEXT.match(text, end):
        return end + 1
    return end
