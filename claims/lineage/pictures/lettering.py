"""How wide words stand, which way they run, and what is left where they do not fit.

Widths are in hundredths of the letters' height, those of a wide common face: a page
that has a narrower one leaves room, and none cuts a word.
"""

import unicodedata
from functools import lru_cache

from claims.vocabulary import Phrase

_WIDTHS = {
    30: "'ijlIJ",
    38: " ,.-/:;\\|f·",
    42: "()[]t!r",
    53: '"*_`sz?гз“”',
    56: "cсэL",
    60: "FkтvxyвухчьPРкя",
    63: "TYaoГТУАаоeбе",
    66: "ESbdghnpquЕрийнпK0123456789${}Злё",
    71: "AVАцBRXZБВХЧЬЯдCСЭ",
    79: "UHNИЙЛНПмDG&ДЦOQОыъКЁ…",
    86: "w#+<=>^~юф",
    91: "MМФЫж",
    100: "mW%@шщъ—",
    110: "ШЖЮЩ",
}
_WIDTH = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_ROOMY, _FULL, _JOINED = 80, 104, 70
_BOLD, _EXTRA = 1.12, 2  # a bold letter is wider by a share, and by a little more
_STRONG = {"L", "R", "AL"}
# Marks that turn the direction of what follows, also beyond the words they came with.
_TURNING = {chr(one) for one in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}
MORE = "…"


def plain(words: str) -> str:
    """The words on one line, without what no picture can hold or would be turned by.

    Of a phrase it is the names and quotes that are made so.
    """
    if isinstance(words, Phrase):
        return words.each(plain)
    kept = (one if _drawable(one) else "\ufffd" for one in words if one not in _TURNING)
    return " ".join("".join(kept).split())


def _drawable(letter: str) -> bool:
    """Whether XML has the letter; blanks of all kinds become one."""
    return letter.isspace() or not (
        unicodedata.category(letter) in {"Cc", "Cs"} or letter in "\ufffe\uffff"
    )


def isolated(words: str) -> str:
    """Words that may run in another direction than those around them."""
    if isinstance(words, Phrase):
        return Phrase("\u2068%(words)s\u2069", words=words)
    return f"\u2068{words}\u2069" if words else ""


def quoted(words: str) -> Phrase:
    """Words of a text in quotation marks, whichever way they run."""
    quote = Phrase("“%(words)s”", words=plain(words))
    return Phrase("\u2068%(words)s\u2069", words=quote)


def runs_left(words: str) -> bool:
    """Whether words run from right to left, as their first strong letter does.

    What stands isolated among them has no say.
    """
    depth = 0
    for letter in words:
        kind = unicodedata.bidirectional(letter)
        depth += (kind == "FSI") - (kind == "PDI")
        if depth <= 0 and kind in _STRONG:
            return kind != "L"
    return False


def strong(words: str) -> list[str]:
    """The directions of those letters that have one."""
    return [kind for kind in map(unicodedata.bidirectional, words) if kind in _STRONG]


def runs(words: str, *, against: bool) -> bool:
    """Whether some letter runs against a language: one that runs left, or one right."""
    return any((kind == "L") is against for kind in strong(words))


def unturned(words: str) -> str:
    """The words without what would turn the direction of what follows."""
    return "".join(letter for letter in words if letter not in _TURNING)


def width_of(words: str, size: float, weight: str = "") -> float:
    """How much room words take at most; `weight` is "bold" or nothing."""
    total = sum(map(_bold if weight else _width, words))
    return round(total * size / 100, 1)


def fitted(words: str, room: float, size: float, weight: str = "") -> str:
    """The words, with their end left out where they need more than the room."""
    if width_of(words, size, weight) <= room:
        return words
    left = room - width_of(MORE, size, weight)
    kept = ""
    for letter in words:
        left -= width_of(letter, size, weight)
        if left < 0:
            break
        kept += letter
    return f"{kept.rstrip()}{MORE}"


def _bold(letter: str) -> float:
    width = _width(letter)
    return width * _BOLD + _EXTRA if width else 0


@lru_cache(4096)
def _width(letter: str) -> int:
    """The width of one letter: nothing for what stands above, below or unseen."""
    letter = unicodedata.normalize("NFD", letter)[0]
    if letter in _WIDTH:
        return _WIDTH[letter]
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"}:
        return 0
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return _FULL
    joined = unicodedata.bidirectional(letter) == "AL"
    return _JOINED if joined else _ROOMY
