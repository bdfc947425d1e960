"""Writes a document with its claims as plain values, in the form of the exchange."""

from typing import Any

from claims.ingest.output.explaining import found_by
from claims.ingest.output.telling import Telling
from claims.text.findings import Cue, Hedge
from claims.text.reading import ChainStep, ClaimFound
from claims.text.spans import Span
from claims.vocabulary import BANDS

Values = dict[str, Any]


def document_values(telling: Telling, *, explained: bool = False) -> Values:
    """The document as JSON holds it; offsets are code points of its text.

    Where it is explained, each claim tells by which rules it was found.
    """
    text = telling.article.text
    stored = {"stored": telling.stored} if telling.stored else {}
    return {
        "id": telling.article.id,
        "title": telling.title or None,
        "language": telling.language,
        "text_sha256": telling.text_sha256,
        **stored,
        "claims": [
            _claim(text, claim) | (_rules(text, claim) if explained else {})
            for claim in telling.reading.claims
        ],
    }


def _claim(text: str, claim: ClaimFound) -> Values:
    return {
        **_place(text, claim.span),
        "proposition": claim.proposition,
        "mode": claim.mode.value,
        "polarity": claim.meaning.polarity.value,
        "modality": claim.meaning.modality.value,
        "evidentiality": claim.hedge.evidentiality.value,
        "score": round(claim.score, 3),
        "chain": [_step(text, step) for step in claim.chain],
        "hedge": _hedge(text, claim.hedge),
    }


def _rules(text: str, claim: ClaimFound) -> Values:
    found = found_by(claim)
    return {"rules": [{"rule": rule, **_place(text, span)} for rule, span in found]}


def _step(text: str, step: ChainStep) -> Values:
    mention = step.mention
    return {
        "name": step.party.name,
        "mention": mention.of(text) if mention else None,
        "start": mention.start if mention else None,
        "end": mention.end if mention else None,
        "kind": step.party.kind.value,
        "title": step.party.title or None,
        "former": step.party.former,
        "role": step.role.value,
        "members": list(step.party.members),
        "candidates": list(step.party.candidates),
        "cue": _cue(text, step.cue) if step.cue else None,
    }


def _cue(text: str, cue: Cue) -> Values:
    return {**_place(text, cue.span), "stance": cue.stance.value}


def _hedge(text: str, hedge: Hedge) -> Values:
    band = BANDS[hedge.level]
    return {
        "level": hedge.level.value,
        "low": band.low if band else None,
        "high": band.high if band else None,
        "cues": [
            {**_place(text, cue.span), "kind": cue.kind.value} for cue in hedge.cues
        ],
    }


def _place(text: str, span: Span) -> Values:
    return {"text": span.of(text), "start": span.start, "end": span.end}
