"""A telling of two claims, made by hand."""

import pytest

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


@pytest.fixture
def telling() -> Telling:
    """One document with a headline and one attributed claim."""
    article = Article(
        id="port",
        origin="port.txt",
        text=TEXT,
        original=TEXT.encode(),
        media_type="text/plain",
        facts=Facts(publisher="Fars"),
    )
    return Telling(article, "en", Reading(span("Port Shut"), "en", (HEADLINE, QUOTED)))
