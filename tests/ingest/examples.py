"""Tellings made by hand: an article with a headline and a quotation."""

from dataclasses import replace
from typing import Any

from claims.ingest.article import Article, Facts
from claims.ingest.output.telling import Telling
from claims.text.findings import Cue, Hedge, HedgeCue, Meaning, Party
from claims.text.reading import ChainStep, ClaimFound, Reading
from claims.text.spans import Span
from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeCueKind,
    HedgeLevel,
    Modality,
    Mode,
    Polarity,
    SourceKind,
    Stance,
)

TEXT = "Port Shut\n\nProbably the port\u00a0is shut, RIA quoted Ivashov as saying."


def span(words: str) -> Span:
    """Where the words first stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


HEADLINE = ClaimFound(
    span=span("Port Shut"),
    proposition="Port shut",
    mode=Mode.NARRATIVE,
    chain=(),
    hedge=Hedge(HedgeLevel.ASSERTED, Evidentiality.STATED, ()),
    meaning=Meaning(Polarity.AFFIRMED, Modality.FACT, None),
    score=0.5,
    rules=("own-voice",),
)
QUOTED = ClaimFound(
    span=span("Probably the port\u00a0is shut"),
    proposition="The port is shut",
    mode=Mode.INDIRECT,
    chain=(
        ChainStep(
            Party("Leonid Ivashov", SourceKind.PERSON, "official", former=True),
            span("Ivashov"),
            Cue(span("as saying"), Stance.NEUTRAL, "r"),
            AttributionRole.FIRST_HAND,
        ),
        ChainStep(
            Party("RIA", SourceKind.AGENCY), span("RIA"), None, AttributionRole.RELAY
        ),
    ),
    hedge=Hedge(
        HedgeLevel.LIKELY,
        Evidentiality.STATED,
        (HedgeCue(span("Probably"), HedgeCueKind.EPISTEMIC, 0.55, 0.8, "r"),),
    ),
    meaning=Meaning(Polarity.AFFIRMED, Modality.FACT, None),
    score=0.87654,
    rules=("r",),
)


def make_article(text: str = TEXT, **given: Any) -> Article:
    """An article of Fars, unless told otherwise."""
    fields: dict[str, Any] = {
        "id": "port",
        "origin": "port.txt",
        "original": text.encode(),
        "media_type": "text/plain",
        "facts": Facts(publisher="Fars"),
    }
    return Article(text=text, **(fields | given))


def make_telling(
    *claims: ClaimFound, article: Article | None = None, **given: Any
) -> Telling:
    """The article with its headline and its quotation, unless told otherwise."""
    reading = Reading(span("Port Shut"), "en", claims or (HEADLINE, QUOTED))
    return Telling(article or make_article(), "en", reading, **given)


def with_chain(*steps: ChainStep) -> ClaimFound:
    """The quotation with another chain."""
    return replace(QUOTED, chain=steps)


def make_step(party: Party, words: str = "Ivashov") -> ChainStep:
    """A first-hand step without a cue."""
    return ChainStep(party, span(words), None, AttributionRole.FIRST_HAND)
