"""Takes apart what is written as one word and tells a number and its unit."""

import re
from collections.abc import Iterator, Sequence

from claims.lineage.drift.language.words import Token, tokens
from claims.lineage.prose.lexicon import ProseLexicon

_JOINED = re.compile(r"([^\W_]+)([-‑])([^\W_-]+)(?:[-‑]([^\W_]+))?")
_SCORE = re.compile(r"(\d{1,3})[-–](\d{1,3})")
_PART_OF = frozenset(["mid", "early", "late", "ex"])
_MEASURED = re.compile(r"(\d+(?:[.,]\d+)*)(km|kg|cm|mm|ha|mw|gw)")


def parted(read: Sequence[Token], lexicon: ProseLexicon) -> Iterator[Token]:
    """The tokens, with "two-day", "12km" and "mid-May" taken apart.

    "24-19" is "24 to 19".
    """
    for token in read:
        joined = _JOINED.fullmatch(token.text)
        measured = _MEASURED.fullmatch(token.lower)
        score = _SCORE.fullmatch(token.text)
        if score:
            yield from _with_to(token, len(score[1]))
        elif measured:
            yield from _cut(token, len(measured[1]), len(measured[1]))
        elif joined and _is_two(joined, lexicon):
            yield from _cut(token, len(joined[1]), len(joined[1]) + 1)
        else:
            yield token


def _is_two(joined: re.Match[str], lexicon: ProseLexicon) -> bool:
    """Whether a number and its unit, or a part and its month, are joined."""
    first = joined[1].lower()
    counts = _counts(first, lexicon) and not _counts(joined[3].lower(), lexicon)
    return counts or first in _PART_OF


def _counts(word: str, lexicon: ProseLexicon) -> bool:
    """Whether a word is a number, or multiplies one."""
    found = lexicon.drift.amounts.at(tokens(word)[:1], 0) if word.isalpha() else ()
    return word.isdigit() or any(one.row.sort in {"number", "times"} for one in found)


def _with_to(token: Token, end: int) -> Iterator[Token]:
    """Two figures as with "to" between them."""
    first, last = _cut(token, end, end + 1)
    yield first
    yield Token("to", "to", token.start + end, token.start + end + 1)
    yield last


def _cut(token: Token, end: int, start: int) -> Iterator[Token]:
    first, rest = token.text[:end], token.text[start:]
    yield Token(first, first.lower(), token.start, token.start + end)
    yield Token(rest, rest.lower(), token.start + start, token.end)
