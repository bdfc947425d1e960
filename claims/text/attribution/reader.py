"""Reads one utterance: who in it is said to have said what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.utterances import Item, Utterance, span_of
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.clauses_told import clauses_told
from claims.text.attribution.cues.headings import labelled, tells
from claims.text.attribution.lexicon import AttributionLexicon
from claims.text.attribution.nested import nested, without
from claims.text.attribution.relaying.reported import Reported
from claims.text.attribution.steps import span_told, steps_of
from claims.text.findings import Step
from claims.text.passage import Passage
from claims.text.spans import Span
from claims.vocabulary import AttributionRole

# How often each is right where the network seconds it (training.shares).
QUOTED_SCORE = 0.841
REPORTED_SCORE = 0.937
CARRIED_SCORE = 0.759
NEAR = 25  # code points between who speaks and the cue: "he looked at me and said"
_WE = frozenset(["we", "i"])


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
        """The utterance's attributions; `speaker` spoke right before it.

        One without contents only passes on another, and is a speaker all the same.
        """
        clauses = clauses_told(self.grammar, self.own)
        told = [self._told(one) for one in clauses if one.contents]
        told = self._headed(told) or self._announced()
        told = told or self._carried_on(speaker)
        return list(self._with_nested(told))

    def chains(self) -> Iterator[tuple[Step, ...]]:
        """The chains of all its clauses, whether their contents are found or not."""
        for clause in clauses_told(self.grammar, self.own):
            yield steps_of(self.passage, self.utterance, clause)

    def _told(self, reported: Reported) -> Told:
        items = self.grammar.items
        spans = tuple(self._span(one) for one in reported.contents)
        quoted = any(items[one[0]].quote for one in reported.contents)
        steps = steps_of(self.passage, self.utterance, reported)
        score = QUOTED_SCORE if quoted else REPORTED_SCORE
        return Told(steps, spans, reported.rule.name, score)

    def _span(self, found: Range) -> Span:
        return span_told(self.passage, self.utterance, found)

    def _headed(self, told: list[Told]) -> list[Told]:
        """A heading's "Minister: C" or "C - Coast Guard", whoever speaks in C."""
        found = labelled(self.grammar)
        if found is None:
            return told
        sources, content = found
        whole = Told(
            tuple(map(self._label, sources, range(len(sources)))),
            (self._span(content),),
            "heading-label",
            CARRIED_SCORE,
        )
        if not told:
            return [whole]
        sure = tells(self.grammar, sources[0])
        if not sure or not all(_inside(whole.contents[0], one) for one in told):
            return told
        if any(map(self._is_we, told)):
            return [whole]
        return [self._label_beside(whole, one) for one in told]

    def _label_beside(self, label: Told, told: Told) -> Told:
        """A heading's label around who speaks, or inside: "Police: C, says RIA"."""
        last = told.steps[-1].mention
        closes = last is not None and last.start >= told.contents[-1].end
        names = (one.mention for one in (*label.steps[-1:], *told.steps[-1:]))
        labels, closing = (name and self._is_outlet(name) for name in names)
        if closes and closing and not labels:
            return replace(told, steps=_outward(label.steps, told.steps))
        return replace(told, steps=_outward(told.steps, label.steps))

    def _is_outlet(self, mention: Span) -> bool:
        """Whether the words of a mention name an outlet."""
        return any(
            self.grammar.is_outlet_word(at)
            for at, item in enumerate(self.grammar.items)
            if span_of(self.passage, [item]).overlaps(mention)
        )

    def _label(self, source: Range, position: int) -> Step:
        """A source that a heading's colon or dash sets apart."""
        role = AttributionRole.RELAY if position else AttributionRole.HEADLINE
        mention = span_of(self.passage, self.grammar.items[source[0] : source[1]])
        return Step(mention, None, role)

    def _is_we(self, told: Told) -> bool:
        """Whether who speaks says "we" or "I": the one of the label."""
        mention = told.steps[0].mention
        return mention is not None and mention.of(self.passage.text).lower() in _WE

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

    def _with_nested(self, told: Sequence[Told]) -> Iterator[Told]:
        """Who is said to have said what inside the quotations of others, and they.

        What only passes on a quotation inside it says nothing of its own.
        """
        passing: list[Span] = []
        for item in self.grammar.items:
            around = next((one for one in told if _holds(one, item)), None)
            if item.quote is None or around is None:
                continue
            whole = any(map(item.quote.outer.contains, around.contents))
            for utterance in nested(self.passage, item.quote):
                reader = UtteranceReader(
                    self.passage, utterance, self.lexicon, self.own
                )
                within = reader.quoting()
                yield from (
                    replace(one, steps=_outward(one.steps, around.steps))
                    for one in within
                )
                if whole and within and reader.only_passes_on(within):
                    passing.append(span_of(self.passage, utterance.items))
        for one in told:
            contents = without(self.passage.text, one.contents, passing)
            yield replace(one, contents=tuple(contents))

    def quoting(self) -> list[Told]:
        """What is told in an utterance by its quotations."""
        quotes = self.utterance.quotes
        return [one for one in self.told(None) if any(map(quotes, one.contents))]

    def only_passes_on(self, told: Sequence[Told]) -> bool:
        """Whether an utterance does nothing but attribute: "he said to me, ‘C’"."""
        spans = [span for one in told for span in (*one.contents, *_clauses(one))]
        return not any(
            self.grammar.is_verb(at)
            and not any(map(span_of(self.passage, [item]).overlaps, spans))
            for at, item in enumerate(self.grammar.items)
        )

    def _carried_on(self, speaker: tuple[Step, ...] | None) -> list[Told]:
        """A quotation that stands by itself goes on with whoever spoke before."""
        items = self.grammar.items
        if speaker is None or not items or not all(item.quote for item in items):
            return []
        contents = tuple(self._span((at, at + 1)) for at in range(len(items)))
        return [Told(speaker, contents, "carried-on", CARRIED_SCORE)]


def _inside(content: Span, told: Told) -> bool:
    """Whether all who speak stand in the words that a heading's label is set to."""
    mentions = (step.mention for step in told.steps)
    return all(one is None or content.contains(one) for one in mentions)


def _holds(told: Told, item: Item) -> bool:
    """Whether what is told holds a quotation."""
    quote = item.quote
    return quote is not None and any(
        quote.outer.contains(content) or content.contains(quote.inner)
        for content in told.contents
    )


def _clauses(told: Told) -> Iterator[Span]:
    """From who speaks to the cue: "he looked at me and said"."""
    for step in told.steps:
        if step.cue is not None:
            parts = sorted([step.cue.span, step.mention or step.cue.span])
            near = parts[1].start - parts[0].end <= NEAR
            yield from [Span(parts[0].start, parts[1].end)] if near else parts


def _outward(inner: Sequence[Step], outer: Sequence[Step]) -> tuple[Step, ...]:
    """The steps of a quotation in a quotation; those who quote it pass it on."""
    relays = (replace(step, role=AttributionRole.RELAY) for step in outer)
    return (*inner, *relays)
