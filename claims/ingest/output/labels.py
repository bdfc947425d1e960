"""Says in a few words of one line who claims what, and how surely."""

import re
from collections.abc import Iterable

from claims.ingest.output.explaining import found_by
from claims.text.findings import Hedge, Party
from claims.text.reading import ChainStep, ClaimFound
from claims.vocabulary import BANDS, Evidentiality, HedgeLevel

OWN_VOICE = "(own voice)"
NOBODY = "(nobody named)"
# A terminal obeys control characters, and marks of direction turn a line around.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def one_line(words: str) -> str:
    """The words without what a terminal would obey, white space as single spaces."""
    return " ".join(_UNSAFE.sub(" ", words).split())


def chain_label(text: str, chain: Iterable[ChainStep]) -> str:
    """The originator, then each relay outward: "Leonid Ivashov (former) via RIA"."""
    names = [_name(text, step) for step in chain]
    return " via ".join(names) or OWN_VOICE


def cue_label(text: str, chain: Iterable[ChainStep]) -> str:
    """The words that attribute to the originator."""
    cues = (step.cue for step in chain)
    return next((one_line(cue.span.of(text)) for cue in cues if cue), "")


def hedge_label(hedge: Hedge) -> str:
    """The level with its band: "likely .55-.80"."""
    reported = hedge.evidentiality is Evidentiality.REPORTED
    if reported and hedge.level is HedgeLevel.ASSERTED:
        return "reported, not asserted"
    band = BANDS[hedge.level]
    words = hedge.level.value.replace("_", " ")
    return f"{words} {_share(band.low)}-{_share(band.high)}" if band else words


def claim_label(text: str, claim: ClaimFound) -> str:
    """The claim's own words."""
    return one_line(claim.span.of(text))


def _name(text: str, step: ChainStep) -> str:
    former = " (former)" if step.party.former else ""
    return one_line(_known_name(text, step, step.party)) + former


def _known_name(text: str, step: ChainStep, party: Party) -> str:
    if party.name:
        return party.name
    if party.candidates:
        return " or ".join(party.candidates) + "?"
    return step.mention.of(text) if step.mention else NOBODY


def _share(share: float) -> str:
    return f"{share:.2f}".removeprefix("0")


def found_label(text: str, claim: ClaimFound) -> str:
    """What found a claim and its parts, each with the words that it went by."""
    return "; ".join(
        f"{rule} “{one_line(span.of(text))}”" if number else rule
        for number, (rule, span) in enumerate(found_by(claim))
    )
