"""Breaks a word into the pieces of a vocabulary, as BERT does, the longest first."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from claims.text.tagging.features import Pieces

UNKNOWN = "[UNK]"
LONGEST = 100  # letters; a longer word is unknown
KNOWN_WORDS = 50_000  # words whose pieces are kept; memory stays bounded
_CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_PART = re.compile(rf"[{_CJK}]|[^\W_{_CJK}]+|[^\s]")


class WordPieces:
    """The pieces of words, by a vocabulary in which a piece's number is its line.

    Source: Wu and others, 2016; lower-cased and without accents, as in Devlin and
    others, 2019. Raises KeyError where the vocabulary does not know "[UNK]".
    """

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._numbers: Mapping[str, int] = {
            piece: number for number, piece in enumerate(vocabulary)
        }
        self._unknown = self._numbers[UNKNOWN]
        self._kept: dict[str, tuple[int, ...]] = {}

    def __call__(self, word: str) -> tuple[int, ...]:
        """The numbers of a word's pieces; empty where nothing in it can be seen."""
        found = self._kept.get(word)
        if found is None:
            parts = _PART.findall(_plain(word))
            found = tuple(number for part in parts for number in self._of(part))
            if len(self._kept) < KNOWN_WORDS:
                self._kept[word] = found
        return found

    def _of(self, part: str) -> Sequence[int]:
        if len(part) > LONGEST:
            return (self._unknown,)
        numbers: list[int] = []
        start = 0
        while start < len(part):
            end = self._end(part, start)
            if end is None:
                return (self._unknown,)
            numbers.append(self._numbers[_piece(part, start, end)])
            start = end
        return numbers

    def _end(self, part: str, start: int) -> int | None:
        """Where the longest known piece that begins at a place ends."""
        ends = range(len(part), start, -1)
        return next((e for e in ends if _piece(part, start, e) in self._numbers), None)


def pieces_of(vocabulary: str) -> Pieces:
    """The pieces by a vocabulary of one piece a line."""
    return WordPieces(vocabulary.rstrip("\n").split("\n"))


def _piece(part: str, start: int, end: int) -> str:
    return part[start:end] if not start else f"##{part[start:end]}"


def _plain(word: str) -> str:
    """Lower case, without accents and without what cannot be seen."""
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(
        character
        for character in apart
        if unicodedata.category(character) not in {"Mn", "Cc", "Cf"}
    )
