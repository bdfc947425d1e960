"""Rules by the phrases that they stand for: words, classes of words, and options."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Generic, TypeVar

RuleT = TypeVar("RuleT")


@dataclass(frozen=True, slots=True)
class Words:
    """A set of words: some in full, others by their ending."""

    whole: frozenset[str]
    endings: tuple[str, ...]

    def __contains__(self, word: str) -> bool:
        """Whether the set holds a word."""
        return word in self.whole or word.endswith(self.endings)


Phrase = tuple[Words, ...]


def words_of(listed: Sequence[str]) -> Words:
    """A set as a list has it: "-ing" is an ending, and "-" is any word at all."""
    endings = tuple(one[1:] for one in listed if one.startswith("-"))
    return Words(frozenset(one for one in listed if not one.startswith("-")), endings)


def phrases_of(written: str, classes: Mapping[str, Words]) -> Iterator[Phrase]:
    """The phrases that one line stands for: "must <adverb>? be <ing>" is two.

    Raises KeyError for a class that there is not, and ValueError for a phrase that
    begins with a class known by endings, which no table could look up.
    """
    choices = [_choices(word, classes) for word in written.split()]
    for chosen in product(*choices):
        phrase = tuple(word for word in chosen if word is not None)
        if not phrase or phrase[0].endings:
            raise ValueError(f"a phrase without a first word: {written!r}")
        yield phrase


def _choices(word: str, classes: Mapping[str, Words]) -> list[Words | None]:
    """What may stand at a place of a phrase; None where it may stay empty."""
    bare = word.removesuffix("?")
    is_class = bare.startswith("<") and bare.endswith(">")
    known = classes[bare[1:-1]] if is_class else Words(frozenset([bare]), ())
    return [known] if bare == word else [known, None]


Entry = tuple[Phrase, RuleT]


class Table(Generic[RuleT]):
    """Rules by the first two words of their phrases, the longest phrases first."""

    def __init__(self, entries: Sequence[tuple[Phrase, RuleT]]) -> None:
        by_first: dict[str, list[Entry[RuleT]]] = {}
        for phrase, rule in sorted(entries, key=lambda one: -len(one[0])):
            for word in phrase[0].whole:
                by_first.setdefault(word, []).append((phrase[1:], rule))
        self._by_first = {word: _Seconds(found) for word, found in by_first.items()}

    def at(self, words: Sequence[str], index: int) -> Iterator[tuple[int, RuleT]]:
        """Lengths and rules of what begins at a place, longest first."""
        seconds = self._by_first.get(words[index])
        if seconds is None:
            return
        second = words[index + 1] if index + 1 < len(words) else ""
        for rest, rule in seconds.before(second):
            following = words[index + 1 : index + 1 + len(rest)]
            if len(following) == len(rest) and _fits(following, rest):
                yield len(rest) + 1, rule


class _Seconds(Generic[RuleT]):
    """What may follow one first word, by the second word where that is listed."""

    def __init__(self, entries: Sequence[Entry[RuleT]]) -> None:
        listed = {word for rest, _ in entries if rest for word in rest[0].whole}
        self._others = [
            (rest, rule) for rest, rule in entries if not rest or rest[0].endings
        ]
        self._by_second = {
            word: [one for one in entries if not one[0] or word in one[0][0]]
            for word in listed
        }

    def before(self, second: str) -> Sequence[Entry[RuleT]]:
        """What may begin before a second word, longest first."""
        return self._by_second.get(second, self._others)


def _fits(words: Sequence[str], phrase: Phrase) -> bool:
    return all(word in known for word, known in zip(words, phrase, strict=True))
