"""What others have checked comes in: their claim, and how they rated it."""

from dataclasses import asdict, dataclass
from datetime import date, datetime

from django.db import transaction

from claims.models import (
    Attribution,
    AttributionMember,
    Claim,
    Document,
    ExternalVerdict,
)
from claims.review.actions.mending import Wording, columns_of
from claims.review.actions.turns import locked
from claims.review.ledger import Act, record
from claims.review.people import person_of
from claims.review.policies import check_may_add
from claims.vocabulary import (
    AttributionRole,
    Capacity,
    Mending,
    Mode,
    Stance,
    State,
)

_SAME = ("rater_id", "label", "value", "worst", "best", "url", "rated_on")
IMPORTED = "import"  # what found a claim that came in with a verdict


@dataclass(frozen=True, slots=True)
class Voice:
    """One step of an imported chain: one source, several together, or nobody named."""

    sources: tuple[int, ...] = ()
    title: str = ""
    capacity: Capacity = Capacity.UNKNOWN
    role: AttributionRole = AttributionRole.FIRST_HAND
    stance: Stance = Stance.NEUTRAL


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim as a record states it, its chain from the originator outward."""

    wording: Wording
    mode: Mode
    chain: tuple[Voice, ...]
    said_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rated:
    """How somebody rated it; `original_id` is the digest of the record."""

    rater_id: int
    label: str
    language: str
    value: float | None
    worst: float | None
    best: float | None
    url: str
    rated_on: date | None
    carried_at: str
    original_id: str


@transaction.atomic
def import_claim(*, document: Document, act: Act, stated: Stated) -> tuple[Claim, bool]:
    """The claim of these words by this originator, and whether it had to be made."""
    check_may_add(person_of(act.actor))
    columns = columns_of(document, stated.wording)
    originator = _alone(stated.chain[0]) if stated.chain else None
    known = document.claims.filter(
        start=stated.wording.start, end=stated.wording.end, originator=originator
    ).order_by("id")
    if found := known.first():
        return found, False
    return _made(document, act, stated, columns, originator), True


@transaction.atomic
def import_verdict(*, claim: Claim, act: Act, rated: Rated) -> ExternalVerdict | None:
    """Keep how somebody rated the claim; None where that is kept already."""
    check_may_add(person_of(act.actor))
    row, act, last = locked(claim, act)
    columns = asdict(rated)
    if row.external_verdicts.filter(**{name: columns[name] for name in _SAME}).exists():
        return None
    verdict = ExternalVerdict.objects.create(claim=row, **columns)
    record(row, act, Mending.ADD_VERDICT, State(row.state), last)
    return verdict


def _alone(voice: Voice) -> int | None:
    return voice.sources[0] if len(voice.sources) == 1 else None


def _made(
    document: Document,
    act: Act,
    stated: Stated,
    columns: dict[str, object],
    originator: int | None,
) -> Claim:
    claim = Claim.objects.create(
        document=document,
        mode=stated.mode.value,
        said_at=stated.said_at,
        originator_id=originator,
        extractor=IMPORTED,
        extractor_version="1",
        score=1,
        **columns,
    )
    for position, voice in enumerate(stated.chain):
        _add_step(claim, position, voice)
    record(claim, act, Mending.IMPORT, None, None)
    return claim


def _add_step(claim: Claim, position: int, voice: Voice) -> None:
    step = Attribution.objects.create(
        claim=claim,
        position=position,
        source_id=_alone(voice),
        title=voice.title,
        capacity=voice.capacity.value,
        role=voice.role.value,
        stance=voice.stance.value,
    )
    if len(voice.sources) > 1:
        AttributionMember.objects.bulk_create(
            AttributionMember(attribution=step, source_id=source)
            for source in voice.sources
        )
