"""What is put right in a claim while it stays where it is: its words, how they read."""

from dataclasses import dataclass, fields, replace

from django.db import transaction

from claims.models import Claim, Document, Event
from claims.review.actions.turns import locked
from claims.review.errors import Impossible, Refused
from claims.review.ledger import Act, record
from claims.review.people import person_of
from claims.review.policies import check_may_add, check_may_mend
from claims.review.standing import standing_of
from claims.text.graphemes import is_within_letter
from claims.vocabulary import (
    BANDS,
    Evidentiality,
    HedgeLevel,
    Mending,
    Modality,
    Mode,
    Polarity,
    State,
)

BY_HAND = "by hand"  # what found a claim that an analyst made


@dataclass(frozen=True, slots=True)
class Wording:
    """Where a claim stands in its document, in code points, and how it reads."""

    start: int
    end: int
    proposition: str
    polarity: Polarity = Polarity.AFFIRMED
    hedge_level: HedgeLevel = HedgeLevel.ASSERTED
    evidentiality: Evidentiality = Evidentiality.STATED
    modality: Modality = Modality.FACT


@dataclass(frozen=True, slots=True)
class Repair:
    """A claim whose row is locked, and who mends it."""

    claim: Claim
    act: Act
    last: Event | None

    def end(self, mending: Mending, told: str) -> Claim:
        """Record what was mended, and why; return the claim."""
        act = replace(self.act, reason=f"{told}. {self.act.reason}".strip())
        record(self.claim, act, mending, State(self.claim.state), self.last)
        return self.claim


def begin_repair(claim: Claim, act: Act) -> Repair:
    """Lock the claim and check that the actor may mend it; Refused if not."""
    row, act, last = locked(claim, act)
    check_may_mend(standing_of(row), person_of(act.actor))
    return Repair(row, act, last)


@transaction.atomic
def add_claim(*, document: Document, act: Act, wording: Wording) -> Claim:
    """Make a claim of words of a document that nobody had found."""
    check_may_add(person_of(act.actor))
    columns = columns_of(document, wording)
    if document.claims.filter(start=wording.start, end=wording.end).exists():
        raise Refused("These very words are a claim already.")
    claim = Claim.objects.create(
        document=document,
        mode=Mode.NARRATIVE.value,
        extractor=BY_HAND,
        extractor_version="1",
        score=1,
        **columns,
    )
    record(claim, act, Mending.ADD, None, None)
    return claim


@transaction.atomic
def correct_claim(*, claim: Claim, act: Act, wording: Wording) -> Claim:
    """Put right where a claim stands and how it reads; the event tells what changed."""
    repair = begin_repair(claim, act)
    row, columns = repair.claim, columns_of(repair.claim.document, wording)
    told = [
        f"{name.replace('_', ' ')}: {getattr(row, name)} → {columns[name]}"
        for name in (field.name for field in fields(wording))
        if getattr(row, name) != columns[name]
    ]
    if not told:
        raise Refused("Nothing would change.")
    for name, value in columns.items():
        setattr(row, name, value)
    row.save(update_fields=list(columns))
    return repair.end(Mending.CORRECT, "; ".join(told))


def check_span(document: Document, start: int, end: int) -> None:
    """Impossible, where a span is empty, leaves the text or cuts a letter in two."""
    if not 0 <= start < end <= document.length:
        raise Impossible(
            "A claim stands on words of its document: its span is [start, end) within "
            "0 and %(length)s, and not empty.",
            length=document.length,
        )
    for place in (start, end):
        if is_within_letter(document.text, place):
            raise Impossible(
                "A letter of several code points is cut at %(place)s.", place=place
            )


def columns_of(document: Document, wording: Wording) -> dict[str, object]:
    """The columns of a wording; Refused where it says nothing or stands nowhere."""
    check_span(document, wording.start, wording.end)
    if not wording.proposition.strip():
        raise Refused("A claim takes a proposition.")
    band = BANDS[wording.hedge_level]
    return {
        "start": wording.start,
        "end": wording.end,
        "text": document.text[wording.start : wording.end],
        "proposition": wording.proposition.strip(),
        "polarity": wording.polarity.value,
        "hedge_level": wording.hedge_level.value,
        "evidentiality": wording.evidentiality.value,
        "modality": wording.modality.value,
        "likelihood_low": band.low if band else None,
        "likelihood_high": band.high if band else None,
    }
