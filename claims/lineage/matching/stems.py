"""Cuts a word to the part that its forms share."""

from dataclasses import dataclass

SHORTEST = 3  # letters that are left of a word


@dataclass(frozen=True, slots=True)
class Suffixes:
    """Endings, longest first, and the last letters that go with them."""

    endings: tuple[str, ...]
    last: tuple[str, ...]


def stem(word: str, suffixes: Suffixes) -> str:
    """A word in lower case without its ending: closes, closed, closure -> clos.

    Words that share a stem need not share a meaning; it only serves to compare. What
    has a digit is a name such as "s-300", and stays.
    """
    if any(letter.isdigit() for letter in word):
        return word
    for ending in suffixes.endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            word = word.removesuffix(ending)
            break
    while len(word) > SHORTEST and word.endswith(suffixes.last):
        word = word[:-1]
    double = len(word) > SHORTEST and word[-1] == word[-2]
    return word[:-1] if double else word
