"""Reads the texts of a store into statements that can be compared with a claim."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claims.ingest.language import detect_language
from claims.ingest.lexicons import languages, load_lexicon
from claims.ingest.stores.inputs import GivenDocument
from claims.ingest.stores.rules import matching_lexicon
from claims.lineage.matching import content
from claims.lineage.suggesting import JUDGING, Said
from claims.text.hedging import meaning, weigh_sentence
from claims.text.passage import Passage
from claims.text.pipeline import read
from claims.text.reading import ClaimFound
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import HedgeLevel, Polarity, Stance

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim of a document, the sentences it stands in, and what it says."""

    document: str
    found: ClaimFound
    sentence: str
    said: Said


def statements_of(name: str, given: GivenDocument) -> Iterator[Statement]:
    """The statements of one document, in the order in which they stand."""
    lexicon = load_lexicon(_language(given.text))
    passage = take_apart(given.text)
    for found in read(given.text, lexicon).claims:
        yield Statement(name, found, _sentence(passage, found.span), _said(found))


def asked(words: str) -> Said:
    """What some words say; without words, nothing that could be affirmed."""
    lexicon = load_lexicon(_language(words)).hedging
    said = content(words, matching_lexicon())
    if not words.strip():
        return Said(said, Polarity.AFFIRMED, HedgeLevel.ASSERTED)
    passage, whole = take_apart(words), Span(0, len(words))
    polarity = meaning(passage, whole, Stance.NEUTRAL, lexicon).polarity
    return Said(said, polarity, weigh_sentence(passage, whole, lexicon).level)


def _said(found: ClaimFound) -> Said:
    cue = found.chain[0].cue if found.chain else None
    return Said(
        content(found.proposition, matching_lexicon()),
        found.meaning.polarity,
        found.hedge.level,
        judged=cue is not None and cue.stance in JUDGING,
    )


def _language(text: str) -> str:
    """The language of a text if it is read; else the one that its script suggests."""
    found = detect_language(text)
    return found if found in languages() else FALLBACK


def _sentence(passage: Passage, span: Span) -> str:
    """The sentences in which a span stands."""
    sentences = passage.sentences
    first = bisect_right(sentences, span.start, key=lambda one: one.span.start) - 1
    last = bisect_left(sentences, span.end, key=lambda one: one.span.start)
    start = sentences[max(first, 0)].span.start
    return passage.text[start : sentences[last - 1].span.end]
