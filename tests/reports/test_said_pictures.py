"""In another language no picture, and no reason beside it, has a word of English.

Who is named, and what is quoted, is of one letter here or of other scripts.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import pytest
from django.utils import translation

from claims.lineage.credibility import suggest
from claims.lineage.pictures import (
    Bearing,
    Label,
    Labels,
    Link,
    Moment,
    Picture,
    Stage,
    draw_band,
    draw_chain,
    draw_ladder,
    draw_origins,
    draw_timeline,
    trace_origins,
)
from claims.lineage.roots import Store, lineage
from claims.reports import say
from claims.vocabulary import (
    BANDS,
    Evidentiality,
    HedgeLevel,
    Phrase,
    Polarity,
    level_words,
)
from tests.lineage.roots.written import START, store_of

ENGLISH = re.compile(r"[A-Za-z]{2,}")
LABEL = Label("З", HedgeLevel.POSSIBLE, Evidentiality.BELIEVED, "ш", ("с", "گ"))
STORES = {
    "a circle": {
        "documents": ["a A 1", "b B 2", "c C 3", "d D 4"],
        "tellings": [
            {"in": "a", "chain": "@B", "denies": True},
            {"in": "b", "chain": "@A", "denies": True},
            {"in": "c", "chain": "@B", "scope": "weaker"},
            {"in": "d", "chain": "?"},
        ],
        "copies": [["b", "c"]],
    },
    "both sides": {
        "documents": ["a A 1", "b B 2", "c C 3", "d D 4", "e ? 5"],
        "tellings": [
            {"in": "a", "chain": "G < @R"},
            {"in": "b", "chain": "H+J"},
            {"in": "c"},
            {"in": "d", "chain": "K", "denies": True},
            {"in": "e", "chain": "?"},
        ],
        "owners": [["A", "O"], ["C", "O"]],
        "speaks_for": [["G", "S"], ["H", "S"]],
    },
    "nobody": {"documents": ["a ? 1"], "tellings": [{"in": "a", "chain": "?"}]},
}


def store_called(name: str) -> Store:
    """A store by what it shows."""
    return store_of(STORES[name])


def origins(name: str) -> Picture:
    """Who has it from whom, each telling with a label."""
    store = store_called(name)
    tellings = {one.id: LABEL for one in store.tellings}
    labels = Labels(tellings=tellings, here=store.tellings[0].id)
    return draw_origins(trace_origins(store, lineage(store), labels), say)


def bands() -> Iterator[Picture]:
    """A band for each level, however the speaker knows."""
    for level, known in product(HedgeLevel, Evidentiality):
        band = BANDS[level]
        low, high = (band.low, band.high) if band else (None, None)
        yield draw_band(level, level_words(level, known), low, high, say)


def pictures() -> Iterator[Picture]:
    """Every picture, with all that can stand on it."""
    yield from bands()
    yield from map(origins, STORES)
    yield draw_chain((), Link(Phrase("this document")), say)
    steps = (Link("Б", Phrase("former %(title)s", title="ш"), "с"), Link("В", "", ""))
    yield draw_chain(steps, Link(Phrase("this document"), "З"), say)
    stages = product(HedgeLevel, Polarity, (START, None))
    yield draw_ladder(tuple(Stage("Б", *given, "ш") for given in stages), say)
    days = [START + timedelta(days=number) for number in (0, 1, 40, 800)]
    bearings = zip(Bearing, days, strict=True)
    moments = [Moment("Б", "в", one, HedgeLevel.LIKELY, at) for one, at in bearings]
    yield draw_timeline((*moments, Moment("Б", "в", Bearing.AGREES, None)), say)


def told(picture: Picture) -> Iterator[str]:
    """All words of a picture."""
    yield from (picture.title, picture.words)
    for part in picture.parts:
        yield part.title
        yield from (words for text in part.texts for words in (text.words, text.whole))


@pytest.mark.parametrize("language", ["fa", "ru"])
def test_a_picture_has_no_word_of_english(language: str) -> None:
    with translation.override(language):
        words = {one for picture in pictures() for one in told(picture)}
    assert len(words) > 100
    assert sorted(filter(ENGLISH.search, words)) == []


@pytest.mark.parametrize("language", ["fa", "ru"])
@pytest.mark.parametrize("store", sorted(STORES))
def test_why_a_claim_is_credible_has_none_either(store: str, language: str) -> None:
    reason = suggest(lineage(store_called(store)).balance).reason
    assert ENGLISH.search(reason)
    with translation.override(language):
        assert not ENGLISH.search(say(reason))


def test_in_english_nothing_is_drawn_otherwise_for_being_said() -> None:
    store = store_called("both sides")
    graph = trace_origins(store, lineage(store), Labels())
    assert draw_origins(graph, say) == draw_origins(graph)


def test_persian_words_run_from_the_right() -> None:
    with translation.override("fa"):
        texts = [text for part in origins("nobody").parts for text in part.texts]
    assert {text.direction for text in texts if "ریشه" in text.words} == {"rtl"}
