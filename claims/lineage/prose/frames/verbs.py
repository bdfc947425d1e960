"""Finds the verbs by which the clauses of a saying tell what somebody does."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told

BE = frozenset(["is", "are", "was", "were", "be", "been", "being"])
_MODALS = frozenset(
    ["will", "would", "shall", "should", "may", "might", "can"]
) | frozenset(["could", "must", "do", "does", "did", "'ll", "'d"])
_HAVE = frozenset(["has", "have", "had", "having", "'ve"])
_SKIPPED = (
    frozenset(["not", "n't", "never", "also", "still", "already", "only"])
    | frozenset(["just", "now", "yet", "then", "so", "far", "since", "even"])
    | frozenset(["all", "both", "probably", "likely"])
)
_NOMINAL = (
    frozenset(["of", "in", "for", "with", "by", "from", "on", "at", "his"])
    | frozenset(["her", "its", "their", "as", "than", "no", "any", "some"])
    | frozenset(["these", "those", "most", "many", "more", "few", "about"])
)
_OPENING = (
    frozenset([",", ";", ".", "and", "but", "that", "who", "which", "when"])
    | frozenset(["while", "because", "after", "before", "until", "if", "as", "so"])
    | frozenset(["whether", "where", "than", "what", "to"])
)
_ENDING = frozenset([".", ",", ";", "of", "and", "or"])
_PLURAL = frozenset(["they", "we", "i", "you", "who", "which", "that", "and"])
_PREFIXES = ("re", "over", "out", "under", "mis")  # "retaken" is of "take"
_ARTICLES = (" a", " an", " the")


@dataclass(frozen=True, slots=True)
class Verb:
    """The place of a verb, and of the first of its auxiliaries.

    `passive` is whether what stands before suffers it.
    """

    place: int
    first: int
    passive: bool = False


def verbs_of(told: Told, lexicon: ProseLexicon) -> tuple[Verb, ...]:
    """The verbs of a saying that have a subject of their own, from left to right."""
    found = list(_Verbs(told, lexicon).all())
    found = [v for n, v in enumerate(found) if not _tells_of(n, found, told, lexicon)]
    return tuple(
        v
        for n, v in enumerate(found)
        if not (n and _trails(v, found[n - 1], told, lexicon))
    )


def _tells_of(n: int, found: Sequence[Verb], told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a verb only tells of whom the next is told: "the men held were freed"."""
    one, after = found[n], found[n + 1 : n + 2]
    if not after or one.place != one.first or after[0].first == after[0].place:
        return False
    return _of_one_clause(one, after[0], told, lexicon)


def _trails(one: Verb, before: Verb, told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a verb only tells of what another is done to: "seized crates hidden"."""
    lower = told.tokens[one.place].lower
    if lexicon.drift.stem(lower) in lexicon.speech:
        return False  # "the firm that runs it said"
    bare = one.place == one.first and lexicon.drift.is_past(lower)
    return bare and _of_one_clause(before, one, told, lexicon)


def _of_one_clause(one: Verb, other: Verb, told: Told, lexicon: ProseLexicon) -> bool:
    """Whether nothing opens a clause between two verbs; "said" alone may open one."""
    between = told.tokens[one.place : other.first]
    opened = any(token.lower in _OPENING for token in between)
    stem = lexicon.drift.stem(between[0].lower)
    return not opened and stem not in lexicon.speech | lexicon.stances


class _Verbs:
    """Reads the verbs of one saying."""

    def __init__(self, told: Told, lexicon: ProseLexicon) -> None:
        self.told = told
        self.read = told.tokens
        self.lexicon = lexicon

    def all(self) -> Iterator[Verb]:
        """Each verb from left to right."""
        index = 0
        while index < len(self.read):
            found = self._at(index)
            if found:
                yield found
            index = found.place + 1 if found else index + 1

    def _at(self, index: int) -> Verb | None:
        lower = self.read[index].lower
        month = index and self.read[index].text == "May"
        if lower in BE | _MODALS | _HAVE and not month:
            return self._after_auxiliary(index)
        if self._is_past(index) or self._is_present(index):
            return Verb(index, index)
        return None

    def _after_auxiliary(self, index: int) -> Verb | None:
        """The verb to which auxiliaries belong; else the last of them."""
        place, passive = index, False
        for n in range(index, len(self.read)):
            lower = self.read[n].lower
            if lower in BE | _MODALS | _HAVE:
                place, passive = n, lower in BE
            elif not self._is_adverb(lower):
                return self._full(index, place, n, passive)
        return Verb(place, index) if place < len(self.read) - 1 else None

    def _full(self, first: int, auxiliary: int, place: int, be: bool) -> Verb:  # noqa: FBT001
        """The verb at a place; the auxiliary itself where none is there."""
        lower, before = self.read[place].lower, self.read[auxiliary].lower
        past = self._has_past_form(lower) and not self._article(place)
        if be:
            doing = lower.endswith("ing")
            return (
                Verb(place, first, not doing)
                if past or doing
                else Verb(auxiliary, first)
            )
        if before in _HAVE:
            return Verb(place, first) if past else Verb(auxiliary, first)
        return Verb(place, first)

    def _is_past(self, index: int) -> bool:
        """Whether a word is a verb in the past, not what tells of what follows it."""
        token = self.read[index]
        if not self._has_past_form(token.lower) or self._article(index):
            return False
        if (token.capital and index) or self._is_denied(token.lower):
            return False
        before = self.read[index - 1] if index else token
        if before.lower in _NOMINAL or before.lower[:1].isdigit() or index == 0:
            return False
        return not before.text.endswith(("'s", "’s"))

    def _is_denied(self, lower: str) -> bool:
        """Whether it tells what was not done: "unfounded"; one "unveiled" it."""
        if not lower.startswith("un") or not lower.endswith("ed"):
            return False
        return not {lower[:-1], lower[:-2]} & self.lexicon.verbs

    def _has_past_form(self, lower: str) -> bool:
        drift = self.lexicon.drift
        again = any(lower.removeprefix(one) in drift.irregular for one in _PREFIXES)
        return drift.is_past(lower) or lower in self.lexicon.pasts or again

    def _is_present(self, index: int) -> bool:
        token = self.read[index]
        if index == 0 or token.capital or self._article(index) or self._ends(index):
            return False
        before = self.read[index - 1]
        if before.lower in _NOMINAL or not before.lower[:1].isalpha():
            return before.lower == "," and self._is_verb(token.lower)
        if before.text.endswith(("'s", "’s")) or self._is_placed(index):
            return False
        if self._is_verb(token.lower) or self._aims(index):
            return True
        plural = before.lower in _PLURAL or before.lower.endswith("s")
        return token.lower in self.lexicon.verbs and plural

    def _aims(self, index: int) -> bool:
        """Whether "plans", "hopes" and the like have "to" after them."""
        lower, following = self.read[index].lower, self.read[index + 1 : index + 2]
        aiming = self.lexicon.drift.stem(lower) in self.lexicon.aiming
        to = bool(following) and following[0].lower == "to"
        return aiming and to and lower.endswith("s")

    def _is_placed(self, index: int) -> bool:
        """Whether a preposition opens what stands before: "in straight sets"."""
        two = self.read[index - 2 : index] if index > 1 else ()
        return bool(two) and two[0].lower in _NOMINAL and not two[1].capital

    def _ends(self, index: int) -> bool:
        """Whether a clause ends after a token: its verb has gone before."""
        following = self.read[index + 1 : index + 2]
        return not following or following[0].lower in _ENDING

    def _is_verb(self, lower: str) -> bool:
        """Whether a word is some verb's form for one: "denies"."""
        if not lower.endswith("s") or lower.endswith("ss"):
            return False
        bases = {lower[:-1], lower.removesuffix("es"), lower.removesuffix("ies") + "y"}
        return bool(bases & self.lexicon.verbs)

    def _is_adverb(self, lower: str) -> bool:
        return lower in _SKIPPED or (lower.endswith("ly") and len(lower) > len("fly"))

    def _article(self, index: int) -> bool:
        """Whether an article stands right before a token."""
        before = self.told.saying.text[: self.read[index].start].rstrip().lower()
        return (" " + before).endswith(_ARTICLES)
