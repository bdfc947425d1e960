"""Whether what somebody said is told of the one who said it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.6  # of the words said: so many the evidence must have of one speaker
LESS = 0.3  # by how much less another must have said of them
OFFICE = 4  # tokens between a name and the office of who bears it
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
    there = [(one, each) for each in known for one in _utterances(each, lexicon)]
    for here in _utterances(told, lexicon):
        shares = [(said.share(here.words), said, where) for said, where in there]
        best = max(shares, key=lambda one: one[0], default=None)
        if best is None or best[0] < TOLD:
            continue
        own = [share for share, said, _ in shares if _of_one(here, said)]
        if own:
            other = max(own) <= best[0] - LESS
        else:
            other = _is_other(here, best, known, lexicon)
        if other:
            start, end = here.speaker[0].start, here.speaker[-1].end
            why = f"In the evidence it is not {told.shown(start, end)} who says it."
            yield Finding(ProseKind.AGENT, start, end, why)
            return


def _is_other(
    here: Utterance,
    best: tuple[float, Utterance, Told],
    known: Sequence[Told],
    lexicon: ProseLexicon,
) -> bool:
    """Whether some others, of whom another sentence tells, say what one said there.

    One alone may be who the speaker speaks for: a firm for its director.
    """
    head = here.speaker[-1]
    several = head.lower.endswith("s") and not head.proper
    named = head.proper and best[1].speaker[-1].proper
    apart = named and not _speaks_for(best[1].speaker[-1], known, lexicon)
    elsewhere = any(head.same(word) for each in known for word in each.words)
    return (
        (several or apart)
        and elsewhere
        and not any(head.same(w) for w in best[2].words)
    )


def _speaks_for(name: Word, known: Sequence[Told], lexicon: ProseLexicon) -> bool:
    """Whether the evidence gives somebody an office, by which others may speak."""
    return any(
        word.lower in lexicon.offices
        for each in known
        for other in each.words
        if other.same(name)
        for word in each.words
        if abs(word.place - other.place) <= OFFICE
    )


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
    inverted = first > begin and _tells_a_deed(told, begin, first, lexicon)
    if inverted and first == verb:
        return _split(words, verb, end, lexicon)
    if inverted and len(after) <= SHORT:
        return _split(words, first, verb, lexicon)
    before = tuple(w for w in words if w.place < verb and _tells(w, lexicon))
    return Utterance(before, tuple(w for w in after if _tells(w, lexicon)))


def _tells_a_deed(told: Told, begin: int, end: int, lexicon: ProseLexicon) -> bool:
    """Whether there is a verb before "said", so that the speaker comes after it."""
    auxiliaries = lexicon.drift.small.auxiliaries
    return any(
        token.lower in auxiliaries or lexicon.drift.is_past(token.lower)
        for token in told.tokens[begin:end]
    )


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
