"""What is done with a claim when it comes in: taken in hand, or set aside."""

from django.db import transaction
from django.db.models import Q

from claims.models import Claim, Event, Judgement
from claims.review.actions.turns import Turn, begin
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.vocabulary import JudgementKind, Move, State


@transaction.atomic
def triage(*, claim: Claim, act: Act) -> Claim:
    """Take a claim in hand: its words and its chain are right."""
    return begin(Move.TRIAGE, claim, act).end()


@transaction.atomic
def set_not_checkable(*, claim: Claim, act: Act) -> Claim:
    """Set aside what nobody could check: an opinion, a wish."""
    return begin(Move.SET_NOT_CHECKABLE, claim, act).end()


@transaction.atomic
def reject(*, claim: Claim, act: Act) -> Claim:
    """Drop a claim that was never made: it was read wrongly."""
    return begin(Move.REJECT, claim, act).end()


@transaction.atomic
def park(*, claim: Claim, act: Act) -> Claim:
    """Set a claim aside for now."""
    return begin(Move.PARK, claim, act).end()


@transaction.atomic
def mark_duplicate(*, claim: Claim, act: Act, of: Claim) -> Claim:
    """Set a claim aside as the same as another, which is judged so; both stay."""
    if of.pk == claim.pk:
        raise Refused("A claim is no duplicate of itself.")
    first, second = sorted([claim.pk, of.pk])
    states = _locked_states(first, second)
    turn = begin(Move.MARK_DUPLICATE, claim, act)
    if states[of.pk] == State.DUPLICATE:
        raise Refused("That claim is a duplicate itself: name the one that it repeats.")
    Judgement.objects.get_or_create(
        kind=JudgementKind.SAME_CLAIM.value,
        first_claim_id=first,
        second_claim_id=second,
        withdrawn_at=None,
        defaults={
            "judged_by": act.actor,
            "judged_at": turn.act.at,
            "reason": act.reason,
        },
    )
    return turn.end()


@transaction.atomic
def take_back(*, claim: Claim, act: Act) -> Claim:
    """Propose again what was set aside; what made it a duplicate is withdrawn."""
    turn = begin(Move.TAKE_BACK, claim, act)
    if turn.standing.state is State.DUPLICATE:
        _withdraw_judgement(turn)
    return turn.end()


@transaction.atomic
def undo(*, claim: Claim, act: Act) -> Claim:
    """Take back one's own last decision, on which nobody has built, without a word."""
    turn = begin(Move.UNDO, claim, act)
    assert turn.last is not None  # somebody made the move that is undone
    if turn.standing.state is State.DUPLICATE:
        _withdraw_judgement(turn)
    return turn.end(State(turn.last.was))


def _locked_states(*keys: int) -> dict[int, str]:
    """The states of claims that nobody else may move now, locked in one order."""
    rows = Claim.objects.select_for_update(no_key=True).filter(pk__in=keys)
    return dict(rows.order_by("pk").values_list("pk", "state"))


def _withdraw_judgement(turn: Turn) -> None:
    """Withdraw what was judged when the claim was marked, and nothing else."""
    marks = Event.objects.filter(claim=turn.claim, action=Move.MARK_DUPLICATE.value)
    marked = marks.in_order().last()
    if marked is not None:
        either = Q(first_claim=turn.claim) | Q(second_claim=turn.claim)
        made = Judgement.objects.filter(
            either, judged_by=marked.actor_id, judged_at=marked.at
        )
        made.filter(withdrawn_at__isnull=True).update(withdrawn_at=turn.act.at)
