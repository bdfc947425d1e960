"""Reads who does what to whom in a saying, clause by clause."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word

# What is told after these is neither who acts nor on whom.
_PLACED = frozenset(["in", "on", "at", "after", "before", "during", "near"])
_ASIDE = _PLACED | {"for", "from", "of", "over", "about"}
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the words before and after it in its clause, agents first.

    `passive` is whether its patients stand before it.
    """

    verb: Word
    agents: tuple[Word, ...]
    patients: tuple[Word, ...]
    passive: bool = False

    @property
    def subject(self) -> tuple[Word, ...]:
        """The words before the verb: who acts, or who suffers."""
        return self.patients if self.passive else self.agents


def deeds_of(told: Told, lexicon: ProseLexicon) -> Iterator[Deed]:
    """Each verb in the past, or after "will", with those around it in its clause."""
    for place, word in enumerate(told.words):
        if _is_verb(told, word, lexicon) and not _attributes(told, place, lexicon):
            before = _clause(told, place, -1, lexicon)
            after = _clause(told, place, 1, lexicon)
            if _is_passive(told, word):
                by = _after_by(told, word, after)
                yield Deed(word, by, before, passive=True)
            else:
                yield Deed(word, before, after)


def _attributes(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether a verb only attributes; "declared Rey the winner" does more."""
    after = told.words[place + 1 : place + 2]
    named = any(w.proper and w.place == told.words[place].place + 1 for w in after)
    return told.words[place].stem in lexicon.saying and not named


def _is_verb(told: Told, word: Word, lexicon: ProseLexicon) -> bool:
    small, place = lexicon.drift.small, word.place
    before = told.tokens[place - 1].lower if place else ""
    past = lexicon.drift.is_past(word.lower) or word.lower in lexicon.pasts
    return past or before in small.auxiliaries


def _is_passive(told: Told, word: Word) -> bool:
    before = [token.lower for token in told.tokens[max(0, word.place - 2) : word.place]]
    return bool(_BE & set(before))


def _clause(
    told: Told, place: int, step: int, lexicon: ProseLexicon
) -> tuple[Word, ...]:
    """The words on one side of a verb up to the end of its clause."""
    found: list[Word] = []
    index = told.words[place].place + step
    by_place = {word.place: word for word in told.words if not word.small}
    while 0 <= index < len(told.tokens):
        lower = told.tokens[index].lower
        if lower in lexicon.breaks or lower == "that":
            break
        if lower == "and" and _parts(told, index, lexicon):
            break
        if lower in _ASIDE:
            if step > 0:
                break
            found.clear()
        if index in by_place:
            found.append(by_place[index])
        index += step
    return tuple(found)


def _parts(told: Told, place: int, lexicon: ProseLexicon) -> bool:
    """Whether an "and" joins two clauses, each with its own subject and verb."""
    verbs = [word.place for word in told.words if _is_verb(told, word, lexicon)]
    ends = [n for n, one in enumerate(told.tokens) if one.lower in lexicon.breaks]
    last = next((n for n in ends if n > place), len(told.tokens))
    begin = max((n for n in ends if n < place), default=-1)
    before = any(begin < verb < place for verb in verbs)
    first = next((verb for verb in verbs if place < verb < last), None)
    own = any(
        first is not None and place < word.place < first and not word.small
        for word in told.words
    )
    return before and own


def _after_by(told: Told, verb: Word, after: Sequence[Word]) -> tuple[Word, ...]:
    """The words after "by"; nobody where none is named."""
    places = [n for n, token in enumerate(told.tokens) if token.lower == "by"]
    by = next((n for n in places if n > verb.place), None)
    return tuple(word for word in after if by is not None and word.place > by)
