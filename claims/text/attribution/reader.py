"""Reads one utterance: who in it is said to have said what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.text.attribution.chains import Chain, chains
from claims.text.attribution.contents import (
    after,
    clause_end,
    clause_start,
    is_over,
    limit_of,
    past_adjunct,
    past_listener,
    trimmed,
)
from claims.text.attribution.frames import TELLING, Frame, frames
from claims.text.attribution.grammar import Grammar, Range
from claims.text.attribution.lexicon import AttributionLexicon, Rule
from claims.text.attribution.utterances import Utterance, span_of
from claims.text.findings import Cue, Step
from claims.text.passage import Passage, Quotation
from claims.text.spans import Span
from claims.vocabulary import AttributionRole, Stance

QUOTED_SCORE = 0.9
REPORTED_SCORE = 0.7
CARRIED_SCORE = 0.6
FURTHEST_ACCOUNT = 10  # items between "rejected" and "claims that"
_EDGES = " \t\r\n\u00a0,.;:…"
_RELATIVES = frozenset(["which", "who", "whose"])
_POINTING = frozenset(["this", "that", "it", "so", "them", "these", "those"])
_SELF = frozenset(["he", "she", "they", "it", "i", "we"])


@dataclass(frozen=True, slots=True)
class Told:
    """A chain of steps with the words that it attributes."""

    steps: tuple[Step, ...]
    contents: tuple[Span, ...]
    rule: str
    score: float


@dataclass(slots=True)
class Reported:
    """One clause that attributes: its chain, and what it attributes as items."""

    start: int
    chain: Chain
    rule: Rule
    contents: list[Range]
    nests: bool
    stance: Stance


class UtteranceReader:
    """Finds the attributions of one utterance."""

    def __init__(
        self,
        passage: Passage,
        utterance: Utterance,
        lexicon: AttributionLexicon,
        own: frozenset[str],
    ) -> None:
        self.passage = passage
        self.utterance = utterance
        self.grammar = Grammar(utterance, lexicon)
        self.lexicon = lexicon
        self.own = own

    def told(self, speaker: tuple[Step, ...] | None) -> list[Told]:
        """The utterance's attributions; `speaker` spoke right before it."""
        reported = [*self._verbs(), *self._prepositions(), *self._pretexts()]
        reported.sort(key=lambda one: one.start)
        self._nest(reported)
        for one in reported:
            one.contents = [each for each in one.contents if not self._points(each)]
        told = [self._told(one) for one in reported if one.contents]
        told = told or self._labelled() or self._announced()
        return told or self._carried_on(speaker)

    def _points(self, found: Range) -> bool:
        """Whether the words only point at what was said before: "denied this"."""
        return found[1] - found[0] == 1 and self.grammar.lower[found[0]] in _POINTING

    def _verbs(self) -> Iterator[Reported]:
        """What verbs attribute: "said", "was quoted as saying"."""
        grammar = self.grammar
        found = self._inherited(frames(grammar))
        linked = chains(grammar, found, self.own)
        for number, frame in enumerate(found):
            if number not in linked:
                continue
            chain = linked[number]
            if not _has_source(frame, chain):
                continue
            later = [one for one in found[number + 1 :] if one.start >= chain.end]
            framed = (
                replace(frame, words=(frame.words[0], chain.end))
                if (chain.quoting)
                else frame
            )
            contents, nests = self._contents(framed, chain, later)
            start = self._start(frame, chain)
            stance = frame.rule.stance
            if frame.negated and "verb:think" in {
                one.name for one in frame.phrase.rules
            }:
                stance = Stance.DENYING
            yield Reported(start, chain, frame.rule, contents, nests, stance)

    def _inherited(self, found: Sequence[Frame]) -> list[Frame]:
        """The frames, with the subject of the clause before where they lack one."""
        whole: list[Frame] = []
        last: Range | None = None
        for frame in found:
            if frame.inherits:
                subject = last or self._clause_subject(frame.group[0])
                if frame.rule.name == "verb:quote":
                    subject = None
                whole.append(replace(frame, subject=subject))
            else:
                whole.append(frame)
            last = self._fuller(whole[-1].subject, last)
        return whole

    def _fuller(self, subject: Range | None, last: Range | None) -> Range | None:
        """The subject, or the one before where this one only says "they" of it."""
        if subject is None or (last is not None and self._is_self(subject)):
            return last
        return subject

    def _clause_subject(self, end: int) -> Range | None:
        """The subject of the clause that runs up to a place."""
        grammar = self.grammar
        start = 0
        for index in range(end - 2, -1, -1):
            if grammar.lower[index] in {"but", ";", "while", "whereas"}:
                start = index + 1
                break
        verb = next((at for at in range(start, end) if grammar.is_verb(at)), None)
        if verb is None:
            return None
        while verb > start and grammar.is_adverb(verb - 1):
            verb -= 1
        return grammar.subject_before(verb)

    def _contents(
        self, frame: Frame, chain: Chain, later: Sequence[Frame]
    ) -> tuple[list[Range], bool]:
        """What one frame attributes, and whether it may hold another frame."""
        grammar = self.grammar
        limit = limit_of(grammar, frame, later)
        start = self._start(frame, chain)
        leading = self._leading_quote(start)
        if leading is not None:
            following = self._following_quote(frame, grammar.size)
            return [leading, *([following] if following else [])], False
        following = self._following_quote(frame, limit)
        if following is not None:
            return [following], False
        around = self._around(frame, start, limit)
        if around is not None:
            return [around], True
        if frame.rule.stance is Stance.DENYING and self._account(frame, limit):
            found = self._account(frame, limit)
        elif frame.rule.takes == {"report"}:
            found = None
        elif "charge" in frame.rule.takes:
            found = self._charge(frame, limit)
        elif frame.rule.needs and not self._is_finder(frame):
            found = None
        else:
            found = after(grammar, frame, min(limit, self._beside_start(frame.end)))
        return self._both(found), True

    def _both(self, found: Range | None) -> list[Range]:
        """A statement, or the two of "that A and that B"."""
        if found is None:
            return []
        lower = self.grammar.lower
        for index in range(found[0] + 1, found[1] - 3):
            if lower[index] == "and" and lower[index + 1] == "that":
                halves = (
                    trimmed(self.grammar, found[0], index),
                    trimmed(self.grammar, index + 2, found[1]),
                )
                return [half for half in halves if half is not None]
        return [found]

    def _beside_start(self, start: int) -> int:
        """Where ", according to X" begins after a place; the end if nowhere."""
        grammar = self.grammar
        for index in range(start + 1, grammar.size):
            if self.lexicon.prepositions.at(grammar.lower, index):
                return index - 1 if grammar.word(index - 1) == "," else index
        return grammar.size

    def _start(self, frame: Frame, chain: Chain) -> int:
        """The first item of the clause that attributes, with whoever relays."""
        if frame.inherits:
            return frame.start
        return min([frame.start, *(one[0] for one, _ in chain.links if one)])

    def _leading_quote(self, start: int) -> Range | None:
        """The quotation that stands right before a clause."""
        index = start - 1
        while index >= 0 and self.grammar.lower[index] in {",", ")", "—", "–", "-"}:
            index -= 1
        if index < 0 or self.grammar.items[index].quote is None:
            return None
        alone = index == 0 or self.grammar.is_mark(index - 1)
        alone = alone or self.grammar.items[index - 1].quote is not None
        if index and not (alone and self.grammar.is_long_quote(index)):
            return None
        return index, index + 1

    def _following_quote(self, frame: Frame, limit: int) -> Range | None:
        """The quotation that follows a clause and is all that follows it."""
        grammar = self.grammar
        index = past_adjunct(grammar, frame, limit)
        while index < limit and not grammar.items[index].quote:
            if grammar.lower[index] not in {",", ":", ".", "—", "–"} and not (
                grammar.is_mark(index) or index < frame.end + 12
            ):
                return None
            if grammar.is_verb(index) or grammar.is_(index, "boundaries"):
                return None
            index += 1
        if index >= limit or not self._stands_alone(frame, index, limit):
            return None
        return index, index + 1

    def _stands_alone(self, frame: Frame, index: int, limit: int) -> bool:
        """Whether a quotation is a statement and no part of a clause around it."""
        grammar = self.grammar
        opened = grammar.word(index - 1) in {",", ":", ".", "that", "—", "–"}
        opened = opened or index == frame.end
        ended = trimmed(grammar, index + 1, limit)
        over = ended is None or is_over(grammar, index + 1, limit)
        long = grammar.is_long_quote(index) or grammar.word(index - 1) in {",", ":"}
        return opened and over and long

    def _around(self, frame: Frame, start: int, limit: int) -> Range | None:
        """The clause that a frame closes or interrupts: "C, X said"."""
        grammar = self.grammar
        if frame.negated or not frame.phrase.takes & {"clause", "as-saying"}:
            return None
        before = grammar.word(start - 1)
        if before == "as":
            start -= 1
            before = grammar.word(start - 1)
        if before not in {",", "—", "–"}:
            return None
        first = clause_start(grammar, start)
        end = frame.end
        if grammar.lower[frame.words[0]] in TELLING:
            end = past_listener(grammar, end, limit)
        relative = grammar.word(end) == "," and grammar.word(end + 1) in _RELATIVES
        if relative or is_over(grammar, end, limit):
            return trimmed(grammar, first, start)
        interrupts = grammar.word(end) == "," and not frame.inherits
        if interrupts and not grammar.items[min(end + 1, grammar.size - 1)].quote:
            return trimmed(grammar, first, clause_end(grammar, end))
        return None

    def _account(self, frame: Frame, limit: int) -> Range | None:
        """What is rejected: "claims that C"; nothing where it is not told."""
        grammar = self.grammar
        for index in range(frame.end, min(limit, frame.end + FURTHEST_ACCOUNT)):
            if grammar.is_(index, "accounts") and grammar.word(index + 1) == "that":
                return trimmed(grammar, index + 2, limit)
        if grammar.word(frame.end) == "that":
            return trimmed(grammar, frame.end + 1, limit)
        return None

    def _charge(self, frame: Frame, limit: int) -> Range | None:
        """What somebody is accused of."""
        for index in range(frame.end, limit):
            if self.grammar.lower[index] == "of":
                if self.grammar.word(index + 1).endswith("ing"):
                    return trimmed(self.grammar, index + 1, limit)
                return None
        return None

    def _is_finder(self, frame: Frame) -> bool:
        """Whether the subject is one that finds things out."""
        subject = frame.subject
        if subject is None:
            return False
        words = self.grammar.lower[subject[0] : subject[1]]
        return any(word in self.lexicon.words["finders"] for word in words)

    def _prepositions(self) -> Iterator[Reported]:
        """What stands beside "according to X"."""
        grammar = self.grammar
        for index in range(grammar.size):
            phrase = self.lexicon.prepositions.at(grammar.lower, index)
            if phrase is None or grammar.items[index].quote:
                continue
            words = (index, index + len(phrase.words))
            source = grammar.subject_after(words[1])
            if source is None:
                continue
            end = self._past_relative(source[1])
            contents, nests = self._beside(index, end)
            chain = Chain([(source, words)], end)
            rule = phrase.rules[0]
            yield Reported(index, chain, rule, contents, nests, rule.stance)

    def _past_relative(self, end: int) -> int:
        """The comma that ends "who attended the meeting", else the same place."""
        grammar = self.grammar
        if grammar.word(end) not in {"who", "which", "that"}:
            return end
        rest = range(end, grammar.size)
        return next((at for at in rest if grammar.lower[at] == ","), end)

    def _beside(self, start: int, end: int) -> tuple[list[Range], bool]:
        """The clause after an opening "according to X", or the one before it."""
        grammar = self.grammar
        first, last = clause_start(grammar, start), clause_end(grammar, end)
        opening = trimmed(grammar, first, start)
        if opening is None or not (grammar.has_verb(*opening) or self._quotes(opening)):
            if opening is not None and trimmed(grammar, end, last) is not None:
                return self._one(trimmed(grammar, first, last)), False
            return self._one(trimmed(grammar, end, last)), True
        return self._one(opening), True

    def _quotes(self, found: Range) -> bool:
        return any(self.grammar.items[index].quote for index in range(*found))

    def _one(self, found: Range | None) -> list[Range]:
        return [found] if found is not None else []

    def _pretexts(self) -> Iterator[Reported]:
        """The reasons that somebody who acts is said to give."""
        grammar = self.grammar
        for index in range(1, grammar.size):
            phrase = self.lexicon.pretexts.at(grammar.lower, index)
            if phrase is None:
                continue
            words = (index, index + len(phrase.words))
            subject = self._clause_subject(index)
            content = trimmed(grammar, words[1], clause_end(grammar, words[1]))
            if subject is None or content is None:
                continue
            chain = Chain([(subject, words)], words[1])
            rule = phrase.rules[0]
            yield Reported(
                index, chain, rule, [content], nests=False, stance=rule.stance
            )

    def _nest(self, reported: Sequence[Reported]) -> None:
        """Let "X said Y denied C" be Y's, through X."""
        for outer in reported:
            inner = next(
                (one for one in reported if one is not outer and _opens(outer, one)),
                None,
            )
            if inner is None or not inner.contents:
                continue
            links = inner.chain.links
            if self._is_self(links[0][0]) and len(links) == 1:
                said = outer.chain.links
                inner.chain.links = [(said[0][0], links[0][1]), *said[1:]]
            else:
                inner.chain.links = [*links, *outer.chain.links]
            outer.contents = []

    def _is_self(self, subject: Range | None) -> bool:
        """Whether the inner subject only says "he" of the outer one."""
        if subject is None or subject[1] - subject[0] != 1:
            return False
        return self.grammar.lower[subject[0]] in _SELF

    def _told(self, reported: Reported) -> Told:
        grammar = self.grammar
        spans = tuple(self._span(one) for one in reported.contents)
        quoted = any(grammar.items[one[0]].quote for one in reported.contents)
        steps = tuple(
            self._step(source, words, reported.stance, position)
            for position, (source, words) in enumerate(reported.chain.links)
        )
        score = QUOTED_SCORE if quoted else REPORTED_SCORE
        return Told(steps, spans, reported.rule.name, score)

    def _step(
        self, source: Range | None, words: Range, stance: Stance, position: int
    ) -> Step:
        items = self.grammar.items
        cue = Cue(span_of(self.passage, items[words[0] : words[1]]), stance, "cue")
        mention = None
        if source is not None:
            mention = span_of(self.passage, items[source[0] : source[1]])
        role = AttributionRole.FIRST_HAND if not position else AttributionRole.RELAY
        if self.utterance.heading and not position:
            role = AttributionRole.HEADLINE
        return Step(mention, cue, role)

    def _span(self, found: Range) -> Span:
        """Where attributed items stand; a lone quotation without its marks."""
        first = self.grammar.items[found[0]]
        if found[1] - found[0] == 1 and first.quote is not None:
            return quoted_words(self.passage, first.quote)
        return span_of(self.passage, self.grammar.items[found[0] : found[1]])

    def _labelled(self) -> list[Told]:
        """A heading's "Minister: C"."""
        grammar = self.grammar
        if not self.utterance.heading or ":" not in grammar.lower[1:7]:
            return []
        colon = grammar.lower.index(":", 1)
        content = trimmed(grammar, colon + 1, grammar.size)
        labels = self.lexicon.words["labels"]
        plain = all(not grammar.is_mark(index) for index in range(colon))
        if content is None or not plain or grammar.lower[0] in labels:
            return []
        mention = span_of(self.passage, grammar.items[:colon])
        step = Step(mention, None, AttributionRole.HEADLINE)
        return [Told((step,), (self._span(content),), "heading-label", CARRIED_SCORE)]

    def _announced(self) -> list[Told]:
        """A quotation after a colon, said by whom the clause before is about."""
        grammar = self.grammar
        for index in range(2, grammar.size):
            if not grammar.is_long_quote(index) or grammar.lower[index - 1] != ":":
                continue
            subject = self._clause_subject(index)
            if subject is not None:
                mention = span_of(self.passage, grammar.items[subject[0] : subject[1]])
                step = Step(mention, None, AttributionRole.FIRST_HAND)
                content = self._span((index, index + 1))
                return [Told((step,), (content,), "colon", CARRIED_SCORE)]
        return []

    def _carried_on(self, speaker: tuple[Step, ...] | None) -> list[Told]:
        """A quotation that stands by itself goes on with whoever spoke before."""
        items = self.grammar.items
        if speaker is None or not items or not all(item.quote for item in items):
            return []
        contents = tuple(self._span((at, at + 1)) for at in range(len(items)))
        return [Told(speaker, contents, "carried-on", CARRIED_SCORE)]


def quoted_words(passage: Passage, quote: Quotation) -> Span:
    """The words between a quotation's marks without the punctuation at their end."""
    words = quote.inner.of(passage.text)
    kept = words.rstrip(_EDGES)
    return Span(quote.inner.start, quote.inner.start + max(len(kept), 1))


def _has_source(frame: Frame, chain: Chain) -> bool:
    """Whether somebody speaks, or it is said that nobody is named."""
    return chain.links[0][0] is not None or frame.passive


def _opens(outer: Reported, inner: Reported) -> bool:
    """Whether the inner clause, or what it attributes, begins the outer's contents."""
    if not outer.nests or not outer.contents:
        return False
    start = outer.contents[0][0]
    leads = [one[0] for one in inner.contents[:1] if one[1] <= inner.start]
    return start in {inner.start, *leads}
