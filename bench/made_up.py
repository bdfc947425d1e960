"""Makes up tellings to store: as many as wanted, the same every time."""

import random
from collections.abc import Iterator

from claims.ingest.article import Article, Facts
from claims.ingest.output.telling import Telling
from claims.text.findings import Cue, Hedge, HedgeCue, Meaning, Party
from claims.text.reading import ChainStep, ClaimFound, Reading
from claims.text.spans import Span
from claims.vocabulary import (
    BANDS,
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

CLAIMS = 10
SOURCES = 5_000
RELAYED = 0.6  # of the claims have a second step
HEDGED = 0.4
_OUTLETS = 200
_SENTENCE = "{name} of {outlet} said that probably the port of berth {number} is shut. "


def tellings(count: int, seed: int = 1) -> Iterator[Telling]:
    """Different documents of ten claims; a few speakers make most of them."""
    chance = random.Random(seed)  # noqa: S311
    for number in range(count):
        yield _telling(number, chance)


def _telling(number: int, chance: random.Random) -> Telling:
    text, claims = "", []
    for place in range(CLAIMS):
        name = f"Speaker {int(SOURCES ** chance.random())}"
        outlet = f"Agency {int(_OUTLETS ** chance.random())}"
        sentence = _SENTENCE.format(
            name=name, outlet=outlet, number=number * CLAIMS + place
        )
        claims.append(_claim(len(text), sentence, (name, outlet), chance))
        text += sentence
    facts = Facts(
        publisher=f"Outlet {number % _OUTLETS}", url=f"https://a.example/{number}"
    )
    article = Article(number, "made up", text, text.encode(), "text/plain", facts)
    return Telling(article, "en", Reading(None, "en", tuple(claims)))


def _claim(
    start: int, sentence: str, names: tuple[str, str], chance: random.Random
) -> ClaimFound:
    def span(words: str) -> Span:
        begin = start + sentence.index(words)
        return Span(begin, begin + len(words))

    name, outlet = names
    cue = Cue(span("said that"), Stance.NEUTRAL, "said")
    chain = [_step(name, SourceKind.PERSON, span(name), cue)]
    if chance.random() < RELAYED:
        chain.append(_step(outlet, SourceKind.AGENCY, span(outlet), None))
    content = sentence[sentence.index("probably") :].rstrip(". ")
    hedged = chance.random() < HEDGED
    return ClaimFound(
        span=span(content),
        proposition=content,
        mode=Mode.INDIRECT,
        chain=tuple(chain),
        hedge=_hedge(span("probably")) if hedged else _PLAIN,
        meaning=Meaning(Polarity.AFFIRMED, Modality.FACT, None),
        score=0.9,
        rules=("said",),
    )


_PLAIN = Hedge(HedgeLevel.ASSERTED, Evidentiality.STATED, ())


def _hedge(span: Span) -> Hedge:
    band = BANDS[HedgeLevel.LIKELY]
    assert band is not None
    cue = HedgeCue(span, HedgeCueKind.EPISTEMIC, band.low, band.high, "probably")
    return Hedge(HedgeLevel.LIKELY, Evidentiality.STATED, (cue,))


def _step(name: str, kind: SourceKind, mention: Span, cue: Cue | None) -> ChainStep:
    role = AttributionRole.FIRST_HAND if cue else AttributionRole.RELAY
    return ChainStep(Party(name, kind), mention, cue, role)
