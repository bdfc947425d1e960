"""What the evidence tells of each one whom it names: the words that are theirs."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claims.lineage.prose.amounts import figures
from claims.lineage.prose.frames.parsing import Frame, frames_of, words_in
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.parties import Party, party
from claims.lineage.prose.said import Told, Word

_STOPS = frozenset(["in", "on", "at", "for", "from", "with", "by", "to", "after", ","])
_CLAUSES = frozenset([",", ".", ";", "that", "and", "but", "while", "said", "says"])
FEWEST = 2  # words that tell enough; where there are fewer, small ones count, too
VERB, NAME, FIGURE, SMALL = 1.5, 1.2, 1.2, 0.4  # how much each weighs beside a word


@dataclass(frozen=True)
class Region:
    """Words that tell of one: what they do, what they suffer, or what they say."""

    told: Told
    who: Party
    span: tuple[int, int]
    ranges: tuple[tuple[int, int], ...]
    verb: Word | None
    role: str
    opens: int
    guessed: bool
    lexicon: ProseLexicon

    @cached_property
    def words(self) -> list[Word]:
        """The telling words, those that name whom it tells of left out."""
        begin, end = self.span
        return [
            word
            for word in words_in(self.told, self.ranges)
            if not begin <= word.place < end
        ]

    @cached_property
    def counts(self) -> frozenset[float]:
        """The figures that are told."""
        tokens = [t for a, b in self.ranges for t in self.told.tokens[a:b]]
        spans = {(t.start, t.end) for t in tokens}
        return frozenset(
            one.low
            for one in figures(self.told, self.lexicon)
            if any(one.start <= a and b <= one.end for a, b in spans)
        )

    @cached_property
    def numbers(self) -> frozenset[float]:
        """How many of them there are, where that is told."""
        begin, end = self.bounds
        found = figures(self.told, self.lexicon)
        return frozenset(o.low for o in found if begin <= o.start and o.end <= end)

    @cached_property
    def beside(self) -> list[Word]:
        """The words of its clause that stand before its verb, the subject among them."""
        end = self.verb.place if self.verb else self.span[1]
        lower = [token.lower for token in self.told.tokens[: self.span[0]]]
        begin = max((n for n, one in enumerate(lower) if one in _CLAUSES), default=-1)
        return words_in(self.told, ((max(begin + 1, self.opens), end),))

    @cached_property
    def small(self) -> frozenset[str]:
        """All the words, in lower case."""
        return frozenset(t.lower for a, b in self.ranges for t in self.told.tokens[a:b])

    @property
    def bounds(self) -> tuple[int, int]:
        """Where the words begin and end that name whom it tells of."""
        begin, end = self.span
        return self.told.tokens[begin].start, self.told.tokens[end - 1].end

    def tells(self, word: Word) -> bool:
        """Whether a word is told here, and denied or affirmed alike."""
        return any(word.same(one) and word.denied == one.denied for one in self.words)

    def share(self, other: "Region") -> float:
        """How much of this region's words another has, by weight."""
        all_, met = 0.0, 0.0
        for word in self.words:
            verb = self.verb is not None and word.place == self.verb.place
            weight = VERB if verb else NAME if word.proper else 1.0
            all_ += weight
            met += weight * other.tells(word)
        for count in self.counts:
            all_ += FIGURE
            met += FIGURE * (count in other.counts)
        if len(self.words) + len(self.counts) < FEWEST:
            for one in self.small:
                all_ += SMALL
                met += SMALL * (one in other.small)
        return met / all_ if all_ else 0.0


def regions_of(told: Told, lexicon: ProseLexicon) -> Iterator[Region]:
    """What a saying tells of each one: of those, too, to whom or by whom it is done."""
    for frame, region in _subjects(told, lexicon):
        yield region
        yield from _others(told, frame, region.verb, lexicon)


def subjects_of(told: Told, lexicon: ProseLexicon) -> Iterator[Region]:
    """What a saying tells of the subjects of its verbs."""
    return (region for _, region in _subjects(told, lexicon))


def _subjects(
    told: Told, lexicon: ProseLexicon
) -> Iterator[tuple[Frame, Region]]:
    for frame in frames_of(told, lexicon):
        who = _party(told, frame.subject, lexicon)
        if who is None:
            continue
        verb = next((w for w in told.words if w.place == frame.verb.place), None)
        role = "says" if frame.speaks else "suffers" if frame.verb.passive else "does"
        ranges = frame.said if frame.speaks else (frame.rest,)
        yield (
            frame,
            Region(told, who, frame.subject, ranges, verb, role, frame.opens, frame.guessed, lexicon),
        )


def _others(
    told: Told, frame: Frame, verb: Word | None, lexicon: ProseLexicon
) -> Iterator[Region]:
    """The one to whom it is done, or by whom it is."""
    lower = [token.lower for token in told.tokens]
    begin, end = frame.verb.place + 1, frame.rest[1]
    if frame.speaks or verb is None:
        return
    if frame.verb.passive:
        by = next((n for n in range(begin, end) if lower[n] == "by"), None)
        if by is None:
            return
        span, role = (by + 1, _stop(told, by + 1, end)), "does"
    else:
        span, role = (begin, _stop(told, begin, end)), "suffers"
    who = _party(told, span, lexicon)
    if who is not None and not lower[span[0]][:1].isdigit():
        ranges = (frame.subject, frame.rest)
        yield Region(told, who, span, ranges, verb, role, frame.opens, frame.guessed, lexicon)


def _stop(told: Told, begin: int, end: int) -> int:
    """Where somebody's naming ends: "a captain, Sipho Ndlovu," goes on to the name."""
    read = told.tokens
    last = next((n for n in range(begin, end) if read[n].lower in _STOPS), end)
    named = last
    while named + 1 < end and read[named + 1].capital:
        named += 1
    closed = read[last : last + 1] and read[last].lower == ","
    return named + 1 if closed and named > last else last


def _party(
    told: Told, span: tuple[int, int], lexicon: ProseLexicon
) -> Party | None:
    begin, end = span
    lower = [token.lower for token in told.tokens[begin:end]]
    doing = (n for n in range(1, len(lower)) if _is_doing(told, begin + n))
    words = words_in(told, ((begin, begin + next(doing, len(lower))),))
    if words and _STOPS & set(lower[: words[0].place - begin]):
        return None  # "people on the bus": nobody is named
    return party(words, told, lexicon) if words else None


def _is_doing(told: Told, place: int) -> bool:
    """Whether a word tells what who stands before it does: "a law banning bottles"."""
    token, before = told.tokens[place], told.tokens[place - 1]
    owned = before.text.endswith(("'s", "’s", "s'", "s’"))
    return token.lower.endswith("ing") and not token.capital and not owned
