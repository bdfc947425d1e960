"""Reads one utterance: who in it is said to have said what."""

from dataclasses import dataclass

from claims.text.attribution.besides import prepositions, pretexts
from claims.text.attribution.contents import trimmed
from claims.text.attribution.grammar import Grammar
from claims.text.attribution.lexicon import AttributionLexicon
from claims.text.attribution.nesting import nest
from claims.text.attribution.reported import Reported
from claims.text.attribution.utterances import Utterance, span_of
from claims.text.attribution.verbs import verbs
from claims.text.attribution.words import Range
from claims.text.findings import Cue, Step
from claims.text.passage import Passage, Quotation
from claims.text.spans import Span
from claims.vocabulary import AttributionRole, Stance

QUOTED_SCORE = 0.9
REPORTED_SCORE = 0.7
CARRIED_SCORE = 0.6
_EDGES = " \t\r\n\u00a0,.;:…"
_POINTING = frozenset(["this", "that", "it", "so", "them", "these", "those"])


@dataclass(frozen=True, slots=True)
class Told:
    """A chain of steps with the words that it attributes."""

    steps: tuple[Step, ...]
    contents: tuple[Span, ...]
    rule: str
    score: float


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
        reported = [
            *verbs(self.grammar, self.own),
            *prepositions(self.grammar),
            *pretexts(self.grammar),
        ]
        reported.sort(key=lambda one: one.start)
        nest(self.grammar, reported)
        for one in reported:
            one.contents = [each for each in one.contents if not self._points(each)]
        told = [self._told(one) for one in reported if one.contents]
        told = told or self._labelled() or self._announced()
        return told or self._carried_on(speaker)

    def _points(self, found: Range) -> bool:
        """Whether the words only point at what was said before: "denied this"."""
        return found[1] - found[0] == 1 and self.grammar.lower[found[0]] in _POINTING

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
            subject = self.grammar.clause_subject(index)
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
