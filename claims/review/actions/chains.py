"""Mends the chain of a claim, one step at a time: who said it, through whom."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q

from claims.models import Attribution, Claim, Source
from claims.review.actions.mending import Repair, begin_repair, check_span
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.vocabulary import (
    AttributionRole,
    Capacity,
    Mending,
    SourceKind,
    Stance,
)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Step:
    """One step as an analyst gives it; spans are of the claim's document.

    `name` is the source's, which is found by it or made; nobody is named where it is
    empty.
    """

    name: str = ""
    kind: SourceKind = SourceKind.UNKNOWN
    mention: Span | None = None
    cue: Span | None = None
    stance: Stance = Stance.NEUTRAL
    capacity: Capacity = Capacity.UNKNOWN
    title: str = ""


@transaction.atomic
def add_step(*, claim: Claim, act: Act, position: int, step: Step) -> Claim:
    """Put a step at a position; those from there on move outward."""
    repair = begin_repair(claim, act)
    _check_position(position, _length(repair.claim) + 1)
    later = repair.claim.attributions.filter(position__gte=position)
    for other in later.order_by("-position"):
        _place(other, other.position + 1)
    _write(repair.claim, position, step)
    return _end(repair, Mending.ADD_STEP, f"step {position + 1}: {_told(step)}")


@transaction.atomic
def set_step(*, claim: Claim, act: Act, position: int, step: Step) -> Claim:
    """Say anew who speaks in a step."""
    repair = begin_repair(claim, act)
    _check_position(position, _length(repair.claim))
    was = repair.claim.attributions.get(position=position)
    before = was.source or was.text or "nobody named"
    was.delete()
    _write(repair.claim, position, step)
    told = f"step {position + 1}: {before} → {_told(step)}"
    return _end(repair, Mending.SET_STEP, told)


@transaction.atomic
def drop_step(*, claim: Claim, act: Act, position: int) -> Claim:
    """Take a step out; those after it move inward."""
    repair = begin_repair(claim, act)
    _check_position(position, _length(repair.claim))
    was = repair.claim.attributions.get(position=position)
    before = was.source or was.text or "nobody named"
    was.delete()
    for other in repair.claim.attributions.filter(position__gt=position):
        _place(other, other.position - 1)
    return _end(repair, Mending.DROP_STEP, f"step {position + 1}: {before} left out")


def source_called(name: str, kind: SourceKind) -> Source | None:
    """The one source of that name or alias, made if there is none.

    Refused where several bear the name and the kind does not tell them apart.
    """
    if not name.strip():
        return None
    called = Q(name=name.strip()) | Q(names__name=name.strip())
    named = Source.objects.exclude(kind=SourceKind.ANONYMOUS.value)
    bearers = list(named.filter(called).distinct())
    exact = [one for one in bearers if one.kind == kind]
    if len(bearers) > 1 and len(exact) != 1:
        raise Refused(
            "%(count)s sources are called %(name)s: say of which kind.",
            count=len(bearers),
            name=name,
        )
    found = exact or bearers
    return (
        found[0] if found else Source.objects.create(name=name.strip(), kind=kind.value)
    )


def _length(claim: Claim) -> int:
    return claim.attributions.count()


def _check_position(position: int, most: int) -> None:
    if not 0 <= position < most:
        raise Refused("The chain has no such step.")


def _place(step: Attribution, position: int) -> None:
    """Move a step; what it does in the chain goes by where it stands."""
    step.position = position
    step.role = _role_at(position)
    step.save(update_fields=["position", "role"])


def _role_at(position: int) -> str:
    role = AttributionRole.RELAY if position else AttributionRole.FIRST_HAND
    return role.value


def _write(claim: Claim, position: int, step: Step) -> Attribution:
    start, end = _within(claim, step.mention)
    cue_start, cue_end = _within(claim, step.cue)
    return Attribution.objects.create(
        claim=claim,
        position=position,
        source=source_called(step.name, step.kind),
        start=start,
        end=end,
        text=claim.document.text[start:end] if step.mention else "",
        cue_start=cue_start,
        cue_end=cue_end,
        cue_text=claim.document.text[cue_start:cue_end] if step.cue else "",
        stance=step.stance.value,
        capacity=step.capacity.value,
        title=step.title,
        role=_role_at(position),
    )


def _within(claim: Claim, span: Span | None) -> tuple[int | None, int | None]:
    if span is None:
        return None, None
    check_span(claim.document, *span)
    return span


def _end(repair: Repair, mending: Mending, told: str) -> Claim:
    """Keep the claim's originator in step with its chain, and tell what was mended."""
    claim = repair.claim
    first = claim.attributions.filter(position=0).first()
    claim.originator = first.source if first else None
    claim.save(update_fields=["originator"])
    return repair.end(mending, told)


def _told(step: Step) -> str:
    return step.name.strip() or "nobody named"
