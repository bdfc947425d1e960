"""What a saying tells of each one whom it names: the words that are theirs."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from claims.lineage.prose.amounts import READ, figures
from claims.lineage.prose.frames.parsing import Frame, frames_of, words_in
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.parties import Party, party
from claims.lineage.prose.said import Told, Word

_STOPS = frozenset(["in", "on", "at", "for", "from", "with", "by", "to", "after", ","])
_CLAUSES = frozenset([",", ".", ";", "that", "and", "but", "while", "said", "says"])
_MEASURES = frozenset(["count", "percent", "money", "year", "date"])
_NOBODY = Party((), (), (), fresh=False)
_SOMEBODY = Party((), (), (), fresh=True)
_PEOPLE = frozenset(["people", "persons", "someone", "somebody", "sources", "others"])
FEWEST = 2  # words that tell enough; where there are fewer, small ones count, too
VERB, NAME, FIGURE, SMALL = 1.5, 1.2, 1.2, 0.4  # how much each weighs beside a word

Span = tuple[int, int]


@dataclass(frozen=True)
class Region:
    """Words that tell of one: what they do, what they suffer, or what they say.

    `span` and `ranges` are half-open ranges of places: of whom, and what.
    """

    told: Told
    who: Party
    span: Span
    ranges: tuple[Span, ...]
    role: str
    frame: Frame
    lexicon: ProseLexicon

    @property
    def guessed(self) -> bool:
        """Whether a pronoun stands for whom it tells of."""
        return self.frame.guessed

    @cached_property
    def verb(self) -> Word | None:
        """The verb, if it tells anything."""
        place = self.frame.verb.place
        return next((word for word in self.told.words if word.place == place), None)

    @cached_property
    def words(self) -> list[Word]:
        """The telling words, those that name whom it tells of left out."""
        begin, end = self.span
        within = words_in(self.told, self.ranges)
        return [word for word in within if not begin <= word.place < end]

    @cached_property
    def whole(self) -> list[Word]:
        """All the telling words of the clause, those of its subject among them."""
        return words_in(self.told, (self.frame.subject, self.span, *self.ranges))

    @cached_property
    def counts(self) -> frozenset[float]:
        """The figures that are told."""
        return frozenset(n for span in self.ranges for n in self.figures_in(span))

    @cached_property
    def numbers(self) -> frozenset[float]:
        """How many of them there are, where that is told."""
        return frozenset(self.figures_in(self.span, {"count"}))

    @cached_property
    def beside(self) -> list[Word]:
        """The words of its clause before its verb, the subject among them."""
        lower = [token.lower for token in self.told.tokens[: self.span[0]]]
        begin = max((n for n, one in enumerate(lower) if one in _CLAUSES), default=-1)
        end = self.frame.verb.place if self.verb else self.span[1]
        return words_in(self.told, ((max(begin + 1, self.frame.opens), end),))

    @cached_property
    def small(self) -> frozenset[str]:
        """All the words, in lower case."""
        return frozenset(t.lower for a, b in self.ranges for t in self.told.tokens[a:b])

    @property
    def bounds(self) -> Span:
        """Where the words begin and end that name whom it tells of."""
        begin, end = self.span
        return self.told.tokens[begin].start, self.told.tokens[end - 1].end

    def tells(self, word: Word) -> bool:
        """Whether a word is told here, and denied or affirmed alike.

        Who "agreed on" it "agreed".
        """
        return any(
            (word.same(one) or word.lower == one.lower) and word.denied == one.denied
            for one in self.words
        )

    def share(self, other: "Region") -> float:
        """How much of this region's words another has, by weight."""
        whole, met = 0.0, 0.0
        for word in self.words:
            weight = VERB if word == self.verb else NAME if word.proper else 1.0
            whole += weight
            met += weight * other.tells(word)
        for count in self.counts:
            whole += FIGURE
            met += FIGURE * (count in other.counts)
        if len(self.words) + len(self.counts) < FEWEST:
            whole += SMALL * len(self.small)
            met += SMALL * len(self.small & other.small)
        return met / whole if whole else 0.0

    def rest_in(self, other: "Region") -> float:
        """How much another has of what the verb tells beside itself."""
        words = [NAME if w.proper else 1.0 for w in self.words if w != self.verb]
        met = [
            NAME if w.proper else 1.0
            for w in self.words
            if w != self.verb and other.tells(w)
        ]
        counts = len(self.counts), len(self.counts & other.counts)
        whole = sum(words) + FIGURE * counts[0]
        return (sum(met) + FIGURE * counts[1]) / whole if whole else 0.0

    def figures_in(
        self, span: Span, measures: Container[str] = _MEASURES
    ) -> Iterator[float]:
        """The figures between two places, of some measures."""
        begin, end = span
        if begin < end:
            first = self.told.tokens[begin].start
            last = self.told.tokens[end - 1].end
            for one in figures(self.told, self.lexicon):
                within = first <= one.start and one.end <= last
                if within and one.quantity.measure in measures:
                    yield one.low


def regions_of(told: Told, lexicon: ProseLexicon) -> Iterator[Region]:
    """What a saying tells of each one: of those, too, to whom or by whom it is done."""
    for region in subjects_of(told, lexicon):
        yield region
        yield from others_of(region)


@lru_cache(maxsize=READ)
def subjects_of(told: Told, lexicon: ProseLexicon) -> tuple[Region, ...]:
    """What a saying tells of the subjects of its verbs."""
    return tuple(_subjects(told, lexicon))


def _subjects(told: Told, lexicon: ProseLexicon) -> Iterator[Region]:
    for frame in frames_of(told, lexicon):
        who = _NOBODY if frame.guessed else _party(told, frame.subject, lexicon)
        if who is not None:
            role = (
                "says" if frame.speaks else "suffers" if frame.verb.passive else "does"
            )
            ranges = frame.said if frame.speaks else (_suffered(told, frame),)
            yield Region(told, who, frame.subject, ranges, role, frame, lexicon)


def _suffered(told: Told, frame: Frame) -> Span:
    """What a clause tells of its subject: in the passive, all before "by"."""
    begin, end = frame.rest
    by = (n for n in range(begin, end) if told.tokens[n].lower == "by")
    return (begin, next(by, end)) if frame.verb.passive else frame.rest


def others_of(region: Region) -> Iterator[Region]:
    """The one to whom it is done, or by whom it is."""
    told, frame = region.told, region.frame
    span = _other_span(told, frame)
    if frame.speaks or span is None or region.verb is None:
        return
    who = _party(told, span, region.lexicon)
    if who is not None:
        ranges = (frame.subject, frame.rest)
        role = "does" if frame.verb.passive else "suffers"
        other = Region(told, who, span, ranges, role, frame, region.lexicon)
        if role == "suffers" or not _is_counted(told, span, region.lexicon):
            yield other


def _is_counted(told: Told, span: Span, lexicon: ProseLexicon) -> bool:
    """Whether a figure is there: what is "cut by a tenth" is cut by nobody."""
    first, last = told.tokens[span[0]].start, told.tokens[span[1] - 1].end
    found = figures(told, lexicon)
    return any(one.start < last and first < one.end for one in found)


def _other_span(told: Told, frame: Frame) -> Span | None:
    """Where the other is named: after "by", or else right after the verb."""
    begin, end = frame.verb.place + 1, frame.rest[1]
    if frame.verb.passive:
        by = (n for n in range(begin, end) if told.tokens[n].lower == "by")
        begin = next(by, end) + 1
    return (begin, _stop(told, begin, end)) if begin < end else None


def _stop(told: Told, begin: int, end: int) -> int:
    """Where somebody's naming ends: "a captain, Sipho Ndlovu," goes on to the name."""
    read = told.tokens
    last = next((n for n in range(begin, end) if read[n].lower in _STOPS), end)
    named = last
    while named + 1 < end and read[named + 1].capital:
        named += 1
    closed = read[last : last + 1] and read[last].lower == ","
    return named + 1 if closed and named > last else last


def _party(told: Told, span: Span, lexicon: ProseLexicon) -> Party | None:
    """Who is named by some words; somebody new where only "people" are."""
    begin, end = span
    doing = (n for n in range(begin + 1, end) if _is_doing(told, n))
    words = words_in(told, ((begin, next(doing, end)),))
    before = told.tokens[begin : words[0].place] if words else ()
    if words and _is_gerund(words[0]):
        return None  # what is done is nobody
    if not words or any(token.lower in _STOPS for token in before):
        people = any(token.lower in _PEOPLE for token in told.tokens[begin:end])
        return _SOMEBODY if people else None
    return party(words, told, lexicon)


def _is_gerund(word: Word) -> bool:
    """Whether a word may tell what is done; a "ride-hailing firm" is somebody."""
    plain = "-" not in word.lower and not word.proper
    return plain and word.lower.endswith("ing")


def _is_doing(told: Told, place: int) -> bool:
    """Whether a word tells what who stands before it does: "a law banning bottles"."""
    token, before = told.tokens[place], told.tokens[place - 1]
    owned = before.text.endswith(("'s", "’s", "s'", "s’"))
    return token.lower.endswith("ing") and not token.capital and not owned


def weight_of(words: Sequence[Word]) -> float:
    """How much some words tell together; names more than others."""
    return sum(NAME if word.proper else 1.0 for word in words)
