"""Whether what somebody said is told of the one who said it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.6  # of the words said: so many the evidence must have of one speaker
LESS = 0.3  # by how much less another must have said of them
SHORT = 3  # telling words after "said" that only tell when or where it was said
_PARTS = frozenset([".", ";", "while", "but", "whereas", "although"])
_ACCORDING = ("according", "to")


@dataclass(frozen=True, slots=True)
class Utterance:
    """Who says something, and the words of it."""

    speaker: tuple[Word, ...]
    words: tuple[Word, ...]

    def share(self, words: Sequence[Word]) -> float:
        """The share of some words that is said here."""
        met = sum(any(one.same(other) for other in self.words) for one in words)
        return met / len(words)


def speaker_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What one said there and another says here, who there says something else."""
    there = [one for each in known for one in _utterances(each, lexicon)]
    for here in _utterances(told, lexicon):
        best = max((one.share(here.words) for one in there), default=0)
        same = [one for one in there if _of_one(here, one)]
        own = max((one.share(here.words) for one in same), default=best)
        if best >= TOLD and own <= best - LESS:
            start, end = here.speaker[0].start, here.speaker[-1].end
            why = f"In the evidence it is not {told.shown(start, end)} who says it."
            yield Finding(ProseKind.AGENT, start, end, why)
            return


def _of_one(one: Utterance, other: Utterance) -> bool:
    return any(a.same(b) for a in one.speaker for b in other.speaker)


def _utterances(told: Told, lexicon: ProseLexicon) -> Iterator[Utterance]:
    """What each part of a saying says, where its speaker is named."""
    begin = 0
    for place in (*_ends(told), len(told.tokens)):
        found = _utterance(told, begin, place, lexicon)
        if found and found.speaker and found.words:
            yield found
        begin = place + 1


def _ends(told: Told) -> list[int]:
    return [n for n, token in enumerate(told.tokens) if token.lower in _PARTS]


def _utterance(
    told: Told, begin: int, end: int, lexicon: ProseLexicon
) -> Utterance | None:
    words = [word for word in told.words if begin <= word.place < end]
    lower = [token.lower for token in told.tokens]
    commas = [n for n in range(begin, end) if lower[n] == ","]
    for n in range(begin, end - 1):
        if (lower[n], lower[n + 1]) == _ACCORDING:
            last = next((stop for stop in commas if stop > n), end)
            return _split(words, n, last, lexicon)
    verb = next((w.place for w in words if w.stem in lexicon.speech), None)
    if verb is None:
        return None
    first = max((n + 1 for n in commas if n < verb), default=begin)
    after = [word for word in words if word.place > verb]
    if first > begin and first == verb:
        return _split(words, verb, end, lexicon)
    if first > begin and len(after) <= SHORT:
        return _split(words, first, verb, lexicon)
    before = tuple(w for w in words if w.place < verb and _tells(w, lexicon))
    return Utterance(before, tuple(w for w in after if _tells(w, lexicon)))


def _split(
    words: Sequence[Word], first: int, last: int, lexicon: ProseLexicon
) -> Utterance:
    """The words from one place to another speak; what stands before is said."""
    telling = [word for word in words if _tells(word, lexicon)]
    said = tuple(w for w in telling if w.place < first) or tuple(
        w for w in telling if w.place > last
    )
    return Utterance(tuple(w for w in telling if first <= w.place < last), said)


def _tells(word: Word, lexicon: ProseLexicon) -> bool:
    return not word.small and word.stem not in lexicon.speech
