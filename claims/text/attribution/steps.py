"""From items to the text: the steps of a chain, and the words that it attributes."""

from claims.text.attribution.clauses.utterances import Utterance, span_of
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.links import Link
from claims.text.attribution.relaying.reported import Reported
from claims.text.findings import Cue, Step
from claims.text.passage import Passage, Quotation
from claims.text.spans import Span
from claims.vocabulary import AttributionRole, Stance

_EDGES = " \t\r\n\u00a0,.;:…"


def steps_of(
    passage: Passage, utterance: Utterance, reported: Reported
) -> tuple[Step, ...]:
    """The chain of one clause, originator first."""
    return tuple(
        _step(passage, utterance, link, reported.stance, position)
        for position, link in enumerate(reported.chain.links)
    )


def _step(
    passage: Passage, utterance: Utterance, link: Link, stance: Stance, position: int
) -> Step:
    source, words = link
    cue = Cue(span_of(passage, utterance.items[words[0] : words[1]]), stance, "cue")
    mention = None
    if source is not None:
        mention = span_of(passage, utterance.items[source[0] : source[1]])
    role = AttributionRole.FIRST_HAND if not position else AttributionRole.RELAY
    if utterance.heading and not position:
        role = AttributionRole.HEADLINE
    return Step(mention, cue, role)


def span_told(passage: Passage, utterance: Utterance, found: Range) -> Span:
    """Where attributed items stand; a lone quotation without its marks."""
    first = utterance.items[found[0]]
    if found[1] - found[0] == 1 and first.quote is not None:
        return quoted_words(passage, first.quote)
    return span_of(passage, utterance.items[found[0] : found[1]])


def quoted_words(passage: Passage, quote: Quotation) -> Span:
    """The words between a quotation's marks without the punctuation at their end."""
    words = quote.inner.of(passage.text)
    kept = words.rstrip(_EDGES)
    return Span(quote.inner.start, quote.inner.start + max(len(kept), 1))
