"""Stores the claims of new documents with their chains and hedges."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from claims.ingest.storing.cast import Wanted
from claims.ingest.storing.chains import store_chains
from claims.ingest.storing.copying import Row, copy_rows, reserve_keys
from claims.ingest.storing.documents import Arrival
from claims.ingest.storing.placed import Placed
from claims.models import Claim, HedgeCue
from claims.text.reading import ClaimFound
from claims.vocabulary import BANDS, DatePrecision, State

# The version rises where the same text would be read otherwise than before.
EXTRACTOR, EXTRACTOR_VERSION = "rules and tagger", "3"
_CLAIM = (
    "id", "document_id", "start", "end", "text", "proposition", "mode", "polarity",
    "hedge_level", "likelihood_low", "likelihood_high", "evidentiality", "modality",
    "condition_start", "condition_end", "score", "rules", "originator_id",
    "extractor", "extractor_version", "event_precision", "resolution", "state",
    "version", "recorded_at",
)  # fmt: skip
_HEDGE_CUE = (
    "claim_id", "start", "end", "text", "kind", "likelihood_low", "likelihood_high",
)  # fmt: skip


def store_statements(
    arrivals: Sequence[Arrival],
    documents: Mapping[str, int],
    sources: Mapping[Wanted, int],
    now: datetime,
) -> None:
    """Store every claim of the arrivals, whose documents are new."""
    count = sum(len(one.telling.reading.claims) for one in arrivals)
    keys = reserve_keys(Claim, count)
    placed = [
        Placed(next(keys), documents[one.digest], one.cast, claim)
        for one in arrivals
        for claim in one.telling.reading.claims
    ]
    constant = (
        EXTRACTOR, EXTRACTOR_VERSION, DatePrecision.UNKNOWN.value, "",
        State.PROPOSED.value, 1, now,
    )  # fmt: skip
    rows = ((*_claim(one, sources), *constant) for one in placed)
    copy_rows(Claim, _CLAIM, rows)
    copy_rows(HedgeCue, _HEDGE_CUE, (row for one in placed for row in _cues(one)))
    store_chains(placed, sources)


def _claim(one: Placed, sources: Mapping[Wanted, int]) -> Row:
    claim, text = one.claim, one.cast.text
    band = BANDS[claim.hedge.level]
    condition = claim.meaning.condition
    return (
        one.key,
        one.document,
        claim.span.start,
        claim.span.end,
        claim.span.of(text),
        claim.proposition,
        claim.mode.value,
        claim.meaning.polarity.value,
        claim.hedge.level.value,
        band.low if band else None,
        band.high if band else None,
        claim.hedge.evidentiality.value,
        claim.meaning.modality.value,
        condition.start if condition else None,
        condition.end if condition else None,
        claim.score,
        _rules(claim),
        one.speaker(claim.chain[0], sources) if claim.chain else None,
    )


def _rules(claim: ClaimFound) -> str:
    return ", ".join(dict.fromkeys(claim.rules))


def _cues(one: Placed) -> Iterator[Row]:
    for cue in one.claim.hedge.cues:
        words = cue.span.of(one.cast.text)
        place = (one.key, cue.span.start, cue.span.end, words)
        yield (*place, cue.kind.value, cue.low, cue.high)
