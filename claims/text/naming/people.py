"""The full names that a text holds, by the last word of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.text.naming.lexicon import NamingLexicon
from claims.text.passage import Passage, Token

LONGEST_NAME = 5  # words
_JOINING_MARKS = frozenset(["'", "’"])


@dataclass(frozen=True, slots=True)
class FullName:
    """A name of two words or more; `first` and `last` are a half-open token range."""

    name: str
    first: int
    last: int
    heading: bool


def full_names(
    passage: Passage, lexicon: NamingLexicon
) -> dict[str, tuple[FullName, ...]]:
    """Full names by their last word in lower case, in the order of the text.

    A name that stands outside headings hides those of headings, whose capitals mean
    nothing.
    """
    found: dict[str, list[FullName]] = {}
    for sentence in passage.sentences:
        for first, last in _runs(passage, sentence.first, sentence.last, lexicon):
            name = _name(passage, first, last, sentence.heading)
            if name is not None:
                found.setdefault(passage.tokens[last - 1].lower, []).append(name)
    return {word: tuple(_best(names)) for word, names in found.items()}


def is_name_word(token: Token, lexicon: NamingLexicon) -> bool:
    """Whether a word can be part of a name: a capital, or a script without them."""
    if not token.text[0].isalpha():
        return False
    if token.lower in lexicon.titles or is_occupation(token.lower, lexicon):
        return False
    return token.capital or unlettered(token.text)


def is_occupation(word: str, lexicon: NamingLexicon) -> bool:
    """Whether a word in lower case ends as no name does: "geologist"."""
    return word.endswith(tuple(lexicon.offices["endings"]))


def unlettered(word: str) -> bool:
    """Whether a word is in a script that has no capitals."""
    return word[:1].isalpha() and word.upper() == word.lower()


def _runs(
    passage: Passage, first: int, last: int, lexicon: NamingLexicon
) -> Iterator[tuple[int, int]]:
    """Half-open ranges of neighbouring name words."""
    index = first
    while index < last:
        start = index
        while index < last and (
            is_name_word(passage.tokens[index], lexicon)
            or (index > start and _joins(passage, index, last, lexicon))
        ):
            index += 1
        yield from _trimmed(passage, start, index, lexicon)
        index = max(index, start + 1)


def _joins(passage: Passage, index: int, last: int, lexicon: NamingLexicon) -> bool:
    """Whether a small word stands inside a name: "Kaveh al Rahim"."""
    small = passage.tokens[index].lower in lexicon.words["joiners"]
    return (
        small and index + 1 < last and is_name_word(passage.tokens[index + 1], lexicon)
    )


def _trimmed(
    passage: Passage, start: int, end: int, lexicon: NamingLexicon
) -> Iterator[tuple[int, int]]:
    while start < end and passage.tokens[start].lower in lexicon.words["openers"]:
        start += 1
    if 2 <= end - start <= LONGEST_NAME:
        yield start, end


def _name(passage: Passage, first: int, last: int, heading: bool) -> FullName | None:  # noqa: FBT001
    words = [token.text for token in passage.tokens[first:last]]
    if any(word.isupper() and len(word) > 3 for word in words):
        return None
    start = passage.tokens[first].span.start
    name = passage.text[start : passage.tokens[last - 1].span.end]
    return FullName(" ".join(name.split()), first, last, heading)


def _best(names: list[FullName]) -> Iterator[FullName]:
    body = [name for name in names if not name.heading]
    seen: set[str] = set()
    for name in body or names:
        if name.name not in seen:
            seen.add(name.name)
            yield name
