"""Reads a saying as frames: who does, or says, what, by which verb."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lineage.prose.frames.subjects import OPENS, WHO, Subjects
from claims.lineage.prose.frames.verbs import Verb
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told, Word

_BEGINNING = frozenset([".", ";", "but", "while", "whereas"])
_PARTING = frozenset(["and", "but", "while", "whereas", "although", "though"])


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with who stands before it, and all that it tells of them.

    `subject` and `rest` are half-open ranges of places, `opens` the place after the
    verb before; `guessed` is whether a pronoun stands for the subject. A frame
    that `speaks` has what is said in `said`, too.
    """

    verb: Verb
    subject: tuple[int, int]
    rest: tuple[int, int]
    opens: int
    guessed: bool
    speaks: bool
    said: tuple[tuple[int, int], ...] = ()


def frames_of(told: Told, lexicon: ProseLexicon) -> tuple[Frame, ...]:
    """The frames of a saying from left to right."""
    return tuple(_Frames(told, lexicon).all())


class _Frames:
    """Reads the frames of one saying."""

    def __init__(self, told: Told, lexicon: ProseLexicon) -> None:
        self.lower = [token.lower for token in told.tokens]
        self.subjects = Subjects(told, lexicon)
        self.verbs = self.subjects.verbs

    def all(self) -> Iterator[Frame]:
        """Each frame; one that shares its subject with the last has that one's."""
        found = list(self.subjects.all())
        for n, (verb, subject, guessed) in enumerate(found):
            earlier = self.verbs[self.verbs.index(verb) - 1] if n else None
            opens = earlier.place + 1 if earlier else 0
            following = found[n + 1][:2] if n + 1 < len(found) else None
            end = self._end(verb, following)
            doing = self._doing(subject, verb, end)
            rest = (verb.first, doing)
            if doing < end and n:
                whose, _ = found[n - 1][1:]
                more = Verb(doing + 1, doing + 1)
                yield Frame(
                    more, whose, (doing, end), opens, guessed=False, speaks=False
                )
            speaks = self.subjects.speaks(verb)
            said = self._said(verb, subject, found[n + 1 :]) if speaks else ()
            yield Frame(verb, subject, rest, opens, guessed, speaks, said)
        yield from self._according()

    def _end(self, verb: Verb, following: tuple[Verb, tuple[int, int]] | None) -> int:
        """Where what a verb tells ends: before the next verb's subject, or clause."""
        limit = self._sentence_end(verb.place)
        if following is None or following[0].first > limit:
            return limit
        after, subject = following
        if verb.place < subject[0] < after.first:
            return subject[0]
        opens = [
            place
            for place in range(verb.place + 1, after.first)
            if self.lower[place] in OPENS | WHO
        ]
        return opens[-1] if opens else after.first

    def _doing(self, subject: tuple[int, int], verb: Verb, end: int) -> int:
        """Where a clause ends before ", citing": "X, which owns Y, citing"."""
        relative = self.lower[verb.first - 1] in WHO
        if not relative or subject[1] > verb.first:
            return end
        commas = (n for n in range(verb.place + 1, end - 1) if self.lower[n] == ",")
        return next((n for n in commas if self.lower[n + 1].endswith("ing")), end)

    def _said(
        self,
        verb: Verb,
        subject: tuple[int, int],
        others: Sequence[tuple[Verb, tuple[int, int], bool]],
    ) -> tuple[tuple[int, int], ...]:
        """What is said: all after the verb; all before, where that ends the saying.

        Both where it stands within: "the dam held, police said, adding". It ends where
        somebody else speaks.
        """
        last = self._another_speaks(others, self._sentence_end(verb.place))
        begin = self._sentence_begin(subject[0])
        following = [v for v in self.verbs if verb.place < v.place < last]
        opened = self.lower[subject[0] - 1 : subject[0]] == [","]
        if subject[0] == verb.place + 1:
            return ((begin, verb.place),)
        closed = self.lower[verb.place + 1 : verb.place + 2] == [","]
        if opened and closed and begin < subject[0]:
            return ((begin, subject[0]), (verb.place + 1, last))
        if opened and begin < subject[0] and not following:
            return ((begin, subject[0]), (verb.place + 1, last))
        return ((verb.place + 1, self._before_relative(verb.place + 1, last)),)

    def _another_speaks(
        self, others: Sequence[tuple[Verb, tuple[int, int], bool]], end: int
    ) -> int:
        """Where a clause opens in which somebody else speaks: ", while Y said"."""
        begins = (
            subject[0]
            for verb, subject, _ in others
            if self.subjects.speaks(verb)
            and subject[0] < verb.first
            and self._is_parted(subject[0] - 1)
        )
        return min((begin for begin in begins if begin < end), default=end)

    def _is_parted(self, place: int) -> bool:
        """Whether another's clause opens after a token: "While A said it, B said"."""
        turned = self.lower[place] == "," and self.lower[0] in _PARTING
        return turned or self.lower[place] in _PARTING

    def _before_relative(self, begin: int, end: int) -> int:
        """Where a clause opens that tells of somebody in what is said: ", who"."""
        pairs = range(begin, end - 1)
        return next(
            (n for n in pairs if self.lower[n] == "," and self.lower[n + 1] in WHO),
            end,
        )

    def _sentence_end(self, place: int) -> int:
        stops = (
            n for n in range(place, len(self.lower)) if self.lower[n] in {".", ";"}
        )
        return next(stops, len(self.lower))

    def _sentence_begin(self, place: int) -> int:
        stops = [n for n in range(place) if self.lower[n] in _BEGINNING]
        return stops[-1] + 1 if stops else 0

    def _according(self) -> Iterator[Frame]:
        """According to whom, as one who says the rest."""
        for n in range(len(self.lower) - 2):
            if self.lower[n] == "according" and self.lower[n + 1] == "to":
                last, begin = self._sentence_end(n), self._sentence_begin(n)
                end = next((m for m in range(n, last) if self.lower[m] == ","), last)
                said = ((begin, n), (end, last))
                verb = Verb(n, n)
                subject, rest = (n + 2, end), (n, n + 2)
                yield Frame(
                    verb, subject, rest, n, guessed=False, speaks=True, said=said
                )


def words_in(told: Told, ranges: Sequence[tuple[int, int]]) -> list[Word]:
    """The telling words of some ranges of places."""
    return [w for w in told.words if any(a <= w.place < b for a, b in ranges)]
