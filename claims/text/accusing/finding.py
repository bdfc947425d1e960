"""Finds the words of a statement that accuse somebody who is named in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claims.text.accusing.lexicon import Accusing, AccusingLexicon, Denial, fold
from claims.text.spans import Span

# A Persian word may hold a space that is no space.
_WORD = re.compile("\\w[\\w'’\u200c-]*(?<=\\w)")
_YEAR = re.compile(r"\d{3,4}")
_STOP = frozenset(".!?…:;\n")
_NEAR = 2  # words: "against corruption", "the fight against corruption"
_BY_REACH = 3  # words from a deed to who did it: "was shot dead in June by"


@dataclass(frozen=True, slots=True)
class Accusation:
    """Words that accuse, and the rule that finds them."""

    span: Span
    rule: str


def accusations(text: str, lexicon: AccusingLexicon) -> tuple[Accusation, ...]:
    """The words that accuse, in their order, each once.

    None where nobody is named, where they are denied, and where all is long past.
    """
    said = _Said(text, lexicon)
    if said.is_past() or not said.names_somebody(range(len(said.words))):
        return ()
    found: dict[Span, Accusation] = {}
    for rule in lexicon.rules:
        for first, last in said.places(rule):
            span = Span(said.spans[first].start, said.spans[last].end)
            if not any(span.overlaps(other) for other in found):
                found[span] = Accusation(span, f"accusing:{rule.name}")
    return tuple(found[span] for span in sorted(found))


class _Said:
    """A statement as a row of words."""

    def __init__(self, text: str, lexicon: AccusingLexicon) -> None:
        self.text, self.lexicon = text, lexicon
        found = list(_WORD.finditer(text))
        self.spans = [Span(*one.span()) for one in found]
        self.words = [fold(one.group()).removesuffix("'s") for one in found]
        self.line = "".join(f"{word} " for word in self.words)

    def is_past(self) -> bool:
        """Whether it tells of an age whose people can be accused no longer."""
        lexicon = self.lexicon
        years = (int(one) for one in self.words if _YEAR.fullmatch(one))
        old = any(year < lexicon.oldest for year in years if year >= 100)
        return old or not lexicon.past.isdisjoint(self.words)

    def places(self, rule: Accusing) -> Iterator[tuple[int, int]]:
        """The first and the last word of each place where a rule fires."""
        if self._is_about(rule.unless, len(self.words)):
            return
        for match in rule.words.finditer(self.line):
            first = self.line.count(" ", 0, match.start())
            last = self.line.count(" ", 0, match.end()) - 1
            if self._accuses(rule, first, last, match.end()):
                yield first, last

    def _accuses(self, rule: Accusing, first: int, last: int, end: int) -> bool:
        """Whether the words mean it, and accuse who is named."""
        before = self.words[first - 1] if first else ""
        if before in rule.not_after or self._is_about(rule.not_by, first):
            return False
        if _is_denied(self.words, first, last, self.lexicon.denial):
            return False
        if rule.active and self._is_suffered(first):
            return self._is_done_by_somebody(last)
        if rule.active and not self.names_somebody(range(first)):
            return False
        return rule.followed is None or not rule.followed.match(self.line, end)

    def _is_about(self, contexts: Iterable[str], before: int) -> bool:
        """Whether a word of the contexts stands before a place."""
        others = (self.lexicon.contexts[name] for name in contexts)
        return any(not other.isdisjoint(self.words[:before]) for other in others)

    def _is_suffered(self, place: int) -> bool:
        """Whether the deed is told of whom it was done to: "was brutally beaten"."""
        two = self.words[max(0, place - 2) : place]
        return not self.lexicon.passive.isdisjoint(two)

    def _is_done_by_somebody(self, place: int) -> bool:
        """Whether a person stands after the "by" that tells who did it."""
        near = range(place + 1, min(place + 1 + _BY_REACH, len(self.words)))
        by = next((at for at in near if self.words[at] in self.lexicon.by), None)
        if by is None:
            return False
        return self.names_somebody(range(by + 1, min(by + 4, len(self.words))))

    def names_somebody(self, places: Sequence[int]) -> bool:
        """Whether one of the words is a pronoun, a title or a name of a person."""
        people = self.lexicon.people
        return any(
            self.words[place] in people.telling or self._is_name(place)
            for place in places
        )

    def _is_name(self, place: int) -> bool:
        people, word = self.lexicon.people, self.words[place]
        written = self.spans[place].of(self.text)
        if not written[0].isupper() or written.isupper() or len(word) < 3:
            return False
        if any(part in people.nobody for part in word.split("-")):
            return False
        if not self._begins(place):
            return True
        if people.first is not None:
            return word in people.first
        return word not in people.first_not and not self._is_accusing(word)

    def _is_accusing(self, word: str) -> bool:
        return any(rule.words.match(f"{word} ") for rule in self.lexicon.rules)

    def _begins(self, place: int) -> bool:
        """Whether a sentence begins here, so that any word has its capital."""
        if place == 0:
            return True
        between = self.text[self.spans[place - 1].end : self.spans[place].start]
        return not _STOP.isdisjoint(between)


def _is_denied(words: Sequence[str], first: int, last: int, denial: Denial) -> bool:
    """Whether a word near by takes it back; "not only" takes nothing back."""
    if not denial.near.isdisjoint(words[max(0, first - _NEAR) : first]):
        return True
    start, end = max(0, first - denial.before), last + 1 + denial.after
    around = [*range(start, first), *range(last + 1, min(end, len(words)))]
    return any(
        words[place] in denial.words
        and not (place + 1 < len(words) and words[place + 1] in denial.but)
        for place in around
    )
