"""The texts of a store as they are read, and the sentences in which claims stand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claims.ingest.article import Article, Facts
from claims.ingest.errors import InputError
from claims.ingest.language import detect_language
from claims.ingest.lexicons import languages
from claims.ingest.limits import Limits
from claims.ingest.output.telling import Telling
from claims.ingest.readers.texts import checked
from claims.ingest.reading_in import told
from claims.ingest.stores.inputs import GivenDocument
from claims.text.passage import Passage
from claims.text.reading import ClaimFound
from claims.text.segmentation import take_apart
from claims.text.spans import Span

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim of a document, and the sentences it stands in."""

    found: ClaimFound
    sentence: str


def telling_of(place: int, given: GivenDocument) -> Telling:
    """One text with its claims; InputError where it cannot be read."""
    limits, text = Limits(), given.text
    facts = Facts(
        publisher=given.publisher,
        published_at=given.published,
        language=language_of(text),
    )
    article = Article(
        id=place,
        origin="text",
        text=checked(text, limits),
        original=text.encode(),
        media_type="text/plain",
        facts=facts,
    )
    read = told(article, limits)
    if isinstance(read, Telling):
        return read
    raise InputError(f"has a {read.name} that {read.reason}", read.remedy)


def statements_of(telling: Telling) -> Iterator[Statement]:
    """The claims of one text, in the order in which they stand."""
    passage = take_apart(telling.article.text)
    for found in telling.reading.claims:
        yield Statement(found, _sentence(passage, found.span))


def language_of(text: str) -> str:
    """The language of a text if it is read; else the one that is read most."""
    found = detect_language(text)
    return found if found in languages() else FALLBACK


def _sentence(passage: Passage, span: Span) -> str:
    """The sentences in which a span stands."""
    sentences = passage.sentences
    first = bisect_right(sentences, span.start, key=lambda one: one.span.start) - 1
    last = bisect_left(sentences, span.end, key=lambda one: one.span.start)
    start = sentences[max(first, 0)].span.start
    return passage.text[start : sentences[last - 1].span.end]
