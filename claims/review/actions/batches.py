"""Moves many claims as one: planned, made a few at a time, and undone together.

Each claim is moved by the function of its move, with an event of its own. Whatever
became of a claim after it was planned is never overwritten.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from django.db import transaction
from django.db.models import Count, QuerySet

from claims.models import Batch, BatchItem, Claim, Event
from claims.models.querysets import ClaimQuerySet
from claims.review.actions.holding import LEASE, assign, take_second
from claims.review.actions.replies import make_ready
from claims.review.actions.sorting import (
    park,
    reject,
    set_not_checkable,
    triage,
    undo,
)
from claims.review.actions.turns import check_reason
from claims.review.errors import Refused
from claims.review.ledger import Act, last_of
from claims.review.people import Person, person_of
from claims.review.policies import check_may
from claims.review.standing import Standing, standings_of
from claims.vocabulary import Move

AT_ONCE = 500  # claims: a few seconds of work
_COLUMNS = ("state", "version", "held_by", "held_until", "allegation")
Mover = Callable[[Claim, Act], Claim]

# What can be undone, and takes nothing but a reason.
TOGETHER: Mapping[Move, Mover] = {
    Move.TRIAGE: lambda claim, act: triage(claim=claim, act=act),
    Move.SET_NOT_CHECKABLE: lambda claim, act: set_not_checkable(claim=claim, act=act),
    Move.REJECT: lambda claim, act: reject(claim=claim, act=act),
    Move.PARK: lambda claim, act: park(claim=claim, act=act),
    Move.ASSIGN: lambda claim, act: assign(
        claim=claim, act=act, to=act.actor, until=act.at + LEASE
    ),
    Move.TAKE_SECOND: lambda claim, act: take_second(
        claim=claim, act=act, until=act.at + LEASE
    ),
    Move.MAKE_READY: lambda claim, act: make_ready(claim=claim, act=act),
}


@transaction.atomic
def plan_batch(*, claims: ClaimQuerySet, move: Move, act: Act) -> Batch:
    """Write down what would become of each claim; none is moved yet.

    A thousand claims or a hundred thousand take the same memory.
    """
    if move not in TOGETHER:
        raise Refused("That is done to one claim at a time.")
    batch = Batch.objects.create(
        move=move.value, reason=act.reason, made_by=act.actor, made_at=act.at
    )
    rows = claims.select_related(None).only(*_COLUMNS).order_by("pk")
    person = person_of(act.actor)
    for some in _parts(rows.iterator(AT_ONCE)):
        BatchItem.objects.bulk_create(_planned(batch, some, person, act))
    return batch


def carry_on(*, batch: Batch, act: Act, most: int = AT_ONCE) -> int:
    """Move the next claims of a batch; how many are left after them."""
    _check_own(batch, act)
    mover, act = TOGETHER[Move(batch.move)], replace(act, reason=batch.reason)
    for item in waiting(batch)[:most]:
        _carry(item.pk, mover, act)
    return waiting(batch).count()


def undo_batch(*, batch: Batch, act: Act, most: int = AT_ONCE) -> int:
    """Undo the next claims that a batch has moved; how many are left after them.

    One to which anything was done since is left as it is, and told why.
    """
    _check_own(batch, act)
    for item in undoable(batch)[:most]:
        _undo(item.pk, act)
    return undoable(batch).count()


def waiting(batch: Batch) -> QuerySet[BatchItem]:
    """The claims of a batch that are still to be moved."""
    rows = BatchItem.objects.filter(batch=batch, moved__isnull=True, refusal="")
    return rows.order_by("claim_id")


def undoable(batch: Batch) -> QuerySet[BatchItem]:
    """The claims that a batch has moved, and that nobody has tried to move back."""
    moved = BatchItem.objects.filter(batch=batch, moved__isnull=False)
    return moved.filter(undone__isnull=True, kept="").order_by("claim_id")


def _planned(
    batch: Batch, claims: Sequence[Claim], person: Person, act: Act
) -> Iterator[BatchItem]:
    standings = standings_of(claims)
    events = Event.objects.filter(claim__in=standings).values("claim").order_by()
    seen = dict(events.annotate(count=Count("pk")).values_list("claim", "count"))
    for claim in claims:
        yield BatchItem(
            batch=batch,
            claim=claim,
            seen=seen.get(claim.pk, 0),
            refusal=_refusal(Move(batch.move), standings[claim.pk], person, act),
        )


def _refusal(move: Move, standing: Standing, person: Person, act: Act) -> str:
    """Why the claim would not be moved; nothing where it would."""
    try:
        check_reason(check_may(move, standing, person, act.at), act)
    except Refused as refused:
        return str(refused)
    return ""


@transaction.atomic
def _carry(key: int, mover: Mover, act: Act) -> None:
    item = _locked(key)
    if item.moved_id or item.refusal:
        return  # somebody pressed twice
    try:
        with transaction.atomic():
            moved = mover(item.claim, replace(act, seen=item.seen))
    except Refused as refused:
        item.refusal = str(refused)
    else:
        item.moved = last_of(moved)
    item.save(update_fields=["moved", "refusal"])


@transaction.atomic
def _undo(key: int, act: Act) -> None:
    item = _locked(key)
    if item.undone_id or item.kept:
        return
    try:
        with transaction.atomic():
            was = undo(claim=item.claim, act=replace(act, seen=item.seen + 1))
    except Refused as refused:
        item.kept = str(refused)
    else:
        item.undone = last_of(was)
    item.save(update_fields=["undone", "kept"])


def _locked(key: int) -> BatchItem:
    rows = BatchItem.objects.select_for_update(no_key=True, of=("self",))
    return rows.select_related("claim").get(pk=key)


def _check_own(batch: Batch, act: Act) -> None:
    if batch.made_by_id != act.actor.pk:
        raise Refused("Whoever planned a batch makes it and undoes it.")


def _parts(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    rest = iter(claims)
    while some := list(islice(rest, AT_ONCE)):
        yield some
