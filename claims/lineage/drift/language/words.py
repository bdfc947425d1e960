"""The words of a telling as the comparing steps read them."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(
    r"(?:[A-Z]\.){2,}"  # U.S.
    r"|\d+(?:[.,]\d+)*[^\W\d_]{0,2}(?![^\W_])"  # 1,200 and 12bn
    r"|[A-Z][a-z]{1,2}(?=\d)"  # Rs50
    r"|[^\W_]+(?=n['’]t\b)|n['’]t\b|['’](?:ll|re|ve|d|m)\b"
    r"|[^\W_]+(?:['’‑-](?!(?:ll|re|ve|d|m)\b)[^\W_]+)*"
    r"|[%$€£¥.,;:!?—–()]"
)
_ARTICLES = frozenset(["a", "an", "the"])
_SUFFIXES = ("ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed")
_SHORTER = ("es", "s", "e", "y")
_DENYING = frozenset(["un", "in", "im", "il", "ir", "dis", "non", "non-"])
FEWEST = 3  # letters that a stem keeps
DENIED = 5  # letters of a word that a prefix denies; one less for "un"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark, and where it stands in the words that were read."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital letter."""
        return self.text[:1].isupper()


def tokens(text: str) -> tuple[Token, ...]:
    """The words and marks of a text in order; a possessive loses its ending."""
    return tuple(
        Token(one.group(), _bare(one.group()), one.start(), one.end())
        for one in _WORD.finditer(text)
    )


def without_articles(read: Iterable[Token]) -> tuple[Token, ...]:
    """The tokens that are more than "a", "an" or "the"."""
    return tuple(token for token in read if token.lower not in _ARTICLES)


def stem(word: str) -> str:
    """What the forms of an English word share; rough, for comparing alone."""
    for suffix in (*_SUFFIXES, *_SHORTER):
        if word.endswith(suffix) and len(word) - len(suffix) >= FEWEST:
            return _single(word.removesuffix(suffix))
    return _single(word)


def negates(one: str, other: str) -> bool:
    """Whether one word is the other with what denies it: "ineffective", "useless"."""
    few, many = sorted((one, other), key=len)
    if many == f"{few}less":
        return True
    rest = many.removesuffix(few)
    long = len(few) >= DENIED - (rest == "un")
    return long and rest in _DENYING and many == rest + few


def plain(text: str) -> str:
    """The text in lower case and without marks on its letters."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _bare(word: str) -> str:
    lower = word.replace("’", "'").lower()
    return lower.removesuffix("'s").rstrip(".") or lower


def _single(word: str) -> str:
    """The word without the doubling of its last letter, as in "shipp(ed)"."""
    return word[:-1] if len(word) > FEWEST and word[-1] == word[-2] else word
